package vizavi.scoring.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where words stand: in which sentence and clause, between quotation marks, in capitals. */
class PlacesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | Yes. No! Really? Well... fine; ok | yes/no/really/well/fine/ok",
        "EN | See point 4. The rest follows. | see point 4/the rest follows",
        "EN | Paid 4.50 today. | paid 4.50 today",
        "EN | line one\\nline two | line one/line two",
        "EN | ?! Hello! | hello",
        "EN | no dot at all | no dot at all",
        "HU | A szerződés 4. pontja szerint. Így. | a szerzodes 4 pontja szerint/igy",
        "HU | 2024. május 3. napján. Jó. | 2024 majus 3 napjan/jo",
        "HU | Ez a 4. Pont. | ez a 4/pont",
        "RU | Да… Нет. | да/нет",
      })
  void sentencesEndWhereTheyEnd(Tongue tongue, String typed, String sentences) {
    assertThat(
            Reads.places(tongue, typed.replace("\\n", "\n")).stream()
                .map(one -> one.replace(" | ", " ")))
        .containsExactly(sentences.split("/"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "I am sorry, but we are closed: come tomorrow; i am sorry | but we are closed | come tomorrow",
        "I waited - you did not; i waited | you did not",
        "I waited – you did not; i waited | you did not",
        "as a favour (only this once) we will come; as a favour | only this once | we will come",
        "Yes, of course; yes of course",
        "We can, yes; we can yes",
        "well-known shop here; well known shop here",
        "one two, three, four five; one two three | four five",
      })
  void clausesAreCutWhereBothSidesHaveWords(String typed, String clauses) {
    assertThat(Reads.places(Tongue.EN, typed)).containsExactly(clauses);
  }

  @Test
  void clausesAreNumberedThroughTheWholeText() {
    var tokens = Reads.read(Tongue.EN, "I am sorry, we are closed. Come back soon.").counting();
    assertThat(tokens.stream().map(Token::clause).distinct()).containsExactly(0, 1, 2);
    assertThat(tokens.stream().map(Token::sentence).distinct()).containsExactly(0, 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She said \"we are closed\" and left | we are closed",
        "She said “we are closed” and left | we are closed",
        "Он сказал «мы закрыты» и ушёл | мы закрыты",
        "Він сказав „ми зачинені“ і пішов | ми зачинені",
        "Azt mondta: „nem lehet”, aha | nem lehet",
        "Well, 'sorry' then, isn't it | sorry",
        "It's the boys' room, isn't it | ''",
        "an \"open quotation without end | ''",
        "an \"open one, then \"another here\" too | another here",
        "no \"end on this line\\nand none\" here | ''",
        "a 5\" screen or a 7\" one | ''",
        "«said \"so\" here» now | said so here",
        "an «odd pair\" here | ''",
        "\"one\" two \"three\" | one three",
      })
  void quotedWordsAreThoseBetweenMarks(String typed, String quoted) {
    var tongue = typed.matches(".*[а-я].*") ? Tongue.UK : Tongue.HU;
    var words = Reads.read(tongue, typed.replace("\\n", "\n"));
    assertThat(Reads.forms(words.counting().stream().filter(Token::quoted).toList()))
        .isEqualTo(quoted);
  }

  @ParameterizedTest
  @CsvSource({
    "EN, STOP it NOW I am A fool, stop now",
    "EN, DON'T shout Please, don't",
    "RU, ЁЛКИ какие Вы, елки",
    "HU, ŐSZINTÉN mondom, oszinten",
    "EN, SToP Now iPhone, ''",
    "EN, 15:30 7 €9 5PM, ''",
  })
  void shoutedWordsAreThoseInCapitals(Tongue tongue, String typed, String shouted) {
    var tokens = Reads.read(tongue, typed).tokens().stream().filter(Token::shouted).toList();
    assertThat(Reads.forms(tokens)).isEqualTo(shouted);
  }

  @Test
  void aSentenceKnowsTheMarkItEndsWith() {
    assertThat(Reads.read(Tongue.EN, "Yes. No! Why? What!? How?! Well").ends())
        .isEqualTo(new char[] {' ', '!', '?', '?', '?', ' '});
    assertThat(List.of(Reads.read(Tongue.EN, "Really?").ends()[0])).containsExactly('?');
  }
}
