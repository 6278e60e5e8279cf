package vizavi.scoring.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each construct of the pattern language, by what it finds and what it doesn't. */
class PatternParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          # a word: every form of it, whatever its case and accents
          wait; We were [waiting] and [waited]
          wait; [WAITS]! No waiter
          =wait; Please [wait], no waiting
          cafe; the [Café]
          frustrat*; so [frustrating], [frustration]
          delay*; the [delayed] one, no de-lay
          # words beside each other; marks between them don't matter
          not your fault; it is [not, your fault] at all
          not your fault; not really your fault
          # one of several ways, ways within ways
          sorry (for | about) this; [Sorry about this]
          sorry (for | about) this; Sorry to this
          (oh no | dear me) sorry; [Dear me, sorry]
          (a (b | c) | d) e; [a c e] and [d e] but b e
          # what may be missing
          thank you [so | very] much; [Thank you much]
          thank you [so | very] much; [Thank you very much]
          thank you [so | very] much; Thank you ever much
          (dear | [very] kind) sir; [very kind sir]
          # gaps: up to three words, up to seven
          sorry .. late; [sorry late]
          sorry .. late; [sorry that we are late]
          sorry .. late; sorry that we all are late
          sorry ... late; [sorry that we all really are so late]
          sorry ... late; sorry that we all really and truly are so late
          sorry .. late; Sorry. Too late
          # classes of words, those of the file and those built in
          too <late>; [too tardy], [too delayed], too tardily
          at <time>; [at 14:30], [at 5pm], at 14
          <number> of; [7 of], [$7 of], [3rd of], seven of
          # the edges of the sentence
          ^ sorry; [Sorry]. So sorry
          ^ sorry; So sorry. [Sorry]
          coming ?; Are you [coming]? I am coming.
          now !; Do it [now]! Now, please.
          ^ really ?; [Really]? Oh, really? Really.
          # a word with a hyphen is as many words as a text has there
          well-known; a [well-known] one, [well known]
          =double-check; we [double-check], no doubles-check
          # apostrophes
          don't; we [don’t]
          """)
  void eachConstructFindsWhatItSays(String pattern, String example) {
    var wanted = Spans.of(example);
    assertThat(Spans.found(pattern, wanted.text())).isEqualTo(wanted.marked());
  }

  @Test
  void theLongestWayIsFound() {
    assertThat(Spans.found("sorry [indeed] [for this]", "Sorry indeed for this"))
        .containsExactly("Sorry indeed for this");
    assertThat(Spans.found("sorry ... late", "sorry, late again and late"))
        .containsExactly("sorry, late again and late");
  }

  @Test
  void whatCancelsCancelsInItsSentenceAlone() {
    assertThat(Spans.found("sorry", "Sorry. Sorry to hear it.", "sorry to hear"))
        .containsExactly("Sorry");
    assertThat(Spans.found("sorry", "I hear; sorry!", "sorry to hear")).containsExactly("sorry");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          ''; a pattern begins with a word that must be there
          .. sorry; a pattern begins with a word that must be there
          [so]; a pattern begins with a word that must be there
          ([so] | sorry); a pattern begins with a word that must be there
          sorry ..; a pattern ends with a word
          a .. b .. c .. d .. e; a pattern has at most 3 gaps
          (a | b; ")" is missing
          [a | b; "]" is missing
          a ) b; ")" stands where a word should
          a | b; "|" stands where a word should
          a ^ b; "^" stands only at an end of a pattern
          a ? b; "?" stands only at an end of a pattern
          too <latte>; there is no class <latte>
          a < b; "<" is no word
          so <Late>; "<" is no word
          so*; "so*" is too short to stand for all that begins so
          so a&b; "a&b" is not one word
          """)
  void eachMistakeIsSaid(String pattern, String sentence) {
    assertThatThrownBy(() -> Spans.found(pattern, "so"))
        .isInstanceOf(LexiconMistake.class)
        .hasMessage("one.yaml:8:16: error: " + sentence + " [lexicon]");
  }
}
