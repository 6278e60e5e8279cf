package vizavi.play;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vizavi.Scenarios;
import vizavi.ThroughJson;

/** Whatever is typed, a turn comes of it: the same each time, and one that can be stored. */
class TypingPropertiesTest {
  private final Play door = Scenarios.small("door");
  private final State start = door.open(1).after();

  @Property(tries = 400)
  void anyTextMakesATurn(@ForAll("texts") String words) {
    var turn = door.type(start, words);
    var picked = turn.picked().orElseThrow();
    assertThat(turn.number()).isEqualTo(1);
    assertThat(picked.words()).isEqualTo(words);
    assertThat(picked.understood()).isEqualTo(!picked.reply().isEmpty());
    assertThat(turn.after().asked()).isEqualTo(picked.understood() ? 0 : 1);
    assertThat(turn.after().turn()).isEqualTo(picked.understood() ? 1 : 0);
    assertThat(door.type(start, words)).isEqualTo(turn);
  }

  @Property(tries = 200)
  void anyTurnSurvivesJsonWhole(@ForAll("texts") String words) {
    var turn = door.type(start, words);
    assertThat(ThroughJson.turn(turn)).isEqualTo(turn);
  }

  @Provide
  Arbitrary<String> texts() {
    var pieces =
        Arbitraries.of(
            "I'll wait ",
            "no ",
            "until nine ",
            "Sorry, ",
            "we're closed ",
            "?",
            "\n",
            "\u200b",
            "«",
            "🙂 ",
            "Ні, ",
            "nem ",
            "тhank уou ",
            "1,000 ",
            "\"",
            "\\",
            "'",
            "<b>",
            "\u0000");
    return Arbitraries.oneOf(
        pieces.list().ofMaxSize(40).map(list -> String.join("", list)),
        Arbitraries.strings().ofMaxLength(300),
        Arbitraries.strings().withCharRange('\u0400', '\u04ff').withChars(' ').ofMaxLength(300));
  }
}
