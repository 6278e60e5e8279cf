package vizavi.scenario.twee;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vizavi.scenario.ScenarioReader;
import vizavi.text.Diagnostic;
import vizavi.text.Severity;
import vizavi.text.Yaml;

/** Whatever the text: a draft the reader takes, or a refusal; soon, and never an exception. */
class TweePropertiesTest {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final List<String> PIECES =
      List.of(
          ":: ",
          "::",
          "\n",
          "\n\n",
          "\n:: Start\n",
          "\n:: a\n",
          "\n:: b [success]\n",
          "\n:: StoryData\n{\"start\": \"a\"}\n",
          "\n:: StoryTitle\n",
          "[[",
          "]]",
          "[[a]]",
          "[[Go on->b]]",
          "[[b<-Go on]]",
          "[[Go|nowhere]]",
          "[[x->y]",
          "][",
          "->",
          "|",
          "<<set $x to 1>>",
          "<<",
          ">>",
          "(set: $x to 1)",
          "(if: $x)[",
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          "\\",
          "''bold''",
          "//",
          "**",
          "<b>",
          "</b>",
          "<!--",
          "-->",
          "/*",
          "*/",
          "<script>",
          "[img[a.png]]",
          "$gold",
          "Anna: ",
          "Ben: ",
          "\"Quoted.\"",
          "«Так.»",
          "it's",
          ": ",
          "# ",
          "- ",
          "? ",
          "!",
          "---",
          "key: value",
          "'",
          "\"",
          "\t",
          "\u00A0",
          "\u200B",
          "\uD83D\uDE00",
          "\uD800",
          "é",
          "щ",
          "日本",
          "true",
          "null",
          "12",
          "some words ",
          "…",
          "%",
          "@",
          "`",
          "&a",
          "*a",
          ">-",
          "|-");

  @Property(tries = 4000)
  void piecesOfStoriesMakeADraftWithoutErrorsOrARefusal(@ForAll("stories") String text) {
    check(text.getBytes(StandardCharsets.UTF_8));
  }

  @Property
  void anyTextMakesADraftOrARefusal(@ForAll String text) {
    check((":: a\n" + text).getBytes(StandardCharsets.UTF_8));
  }

  @Property
  void anyBytesMakeADraftOrARefusal(@ForAll byte[] bytes) {
    check(bytes);
  }

  @Property
  void anyNamesMakeADraft(@ForAll String one, @ForAll String other) {
    String story = ":: %s [%s] {%s}\n[[%s->%s]]\n:: %s\nEnd\n";
    check(story.formatted(one, other, one, other, other, other).getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 60)
  void theLargestTextsAreReadSoon(@ForAll("repeated") String piece) {
    byte[] text =
        (":: a\n" + piece.repeat(Twee.LARGEST / (3 * piece.length())))
            .getBytes(StandardCharsets.UTF_8);
    // of the processor, because a busy machine is no failure
    long before = THREADS.getCurrentThreadCpuTime();
    check(text);
    assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before))
        .isLessThan(Duration.ofSeconds(20));
  }

  @Example
  void manyPassagesOfOneLetterGetIdsSoon() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < Twee.MOST_PASSAGES; i++) {
      text.append(":: ").append("日".repeat(1 + i)).append("\n[[日]]\n");
      if (text.length() > 300_000) {
        break;
      }
    }
    check(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void check(byte[] text) {
    switch (Twee.read("a story", text)) {
      case Twee.Refused refused -> assertThat(refused.reason()).isNotNull();
      case Twee.Story story -> check(story);
    }
  }

  private static void check(Twee.Story story) {
    assertThat(Yaml.read("x", story.yaml()).root()).isPresent();
    assertThat(ScenarioReader.read(story.id(), "x", story.yaml()).diagnostics())
        .as(story.yaml())
        .filteredOn(one -> one.severity() == Severity.ERROR)
        .extracting(Diagnostic::rule)
        .isSubsetOf(TweeTest.FOR_THE_TRAINER);
    assertThat(story.id()).matches(vizavi.scenario.Scenario.ID);
    assertThat(story.left()).hasSizeLessThanOrEqualTo(Twee.MOST_LISTED);
    assertThat(story.left())
        .allSatisfy(left -> assertThat(left.text().codePoints()).allMatch(Yaml::permits));
  }

  @Provide
  Arbitrary<String> stories() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMaxSize(40)
        .map(pieces -> ":: Start\n" + String.join("", pieces));
  }

  @Provide
  Arbitrary<String> repeated() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(pieces -> String.join("", pieces));
  }
}
