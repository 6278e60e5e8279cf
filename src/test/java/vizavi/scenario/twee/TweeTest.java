package vizavi.scenario.twee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vizavi.scenario.Golden;
import vizavi.scenario.ScenarioReader;
import vizavi.text.Diagnostic;
import vizavi.text.Severity;

/** Stories and the drafts they become, {@code twee/x.twee}, x.yaml and x.out. */
class TweeTest {
  /** Moves are the trainer's to write, and a story may have passages that nothing leads to. */
  static final Set<String> FOR_THE_TRAINER =
      Set.of(
          "unscored-decision",
          "unreachable-scene",
          "unreachable-ending",
          "scene-without-way-out",
          "endless-scene-loop",
          "too-many");

  private static final Path STORIES = Path.of("src/test/resources/twee");

  static Stream<Path> stories() throws IOException {
    try (Stream<Path> files = Files.list(STORIES)) {
      return files.filter(file -> file.toString().endsWith(".twee")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("stories")
  void aStoryBecomesTheDraftThatWasAgreed(Path file) throws IOException {
    Twee.Story story = story(Files.readAllBytes(file));

    Golden.expect(sibling(file, ".yaml"), story.yaml());
    String found =
        story.left().stream()
            .map(one -> one.line() + ": " + one.what() + ": " + one.text() + "\n")
            .collect(Collectors.joining());
    String said =
        ScenarioReader.read(story.id(), "scenario.yaml", story.yaml()).diagnostics().stream()
            .map(one -> one + "\n")
            .collect(Collectors.joining());
    String head = story.id() + " | " + story.title() + " | " + story.language() + "\n";
    Golden.expect(sibling(file, ".out"), head + "\nleft behind:\n" + found + "\nsaid:\n" + said);
  }

  @ParameterizedTest
  @MethodSource("stories")
  void aDraftHasNoMistakesButThoseOfTheStory(Path file) throws IOException {
    Twee.Story story = story(Files.readAllBytes(file));

    assertThat(ScenarioReader.read(story.id(), "scenario.yaml", story.yaml()).diagnostics())
        .filteredOn(one -> one.severity() == Severity.ERROR)
        .extracting(Diagnostic::rule)
        .isSubsetOf(FOR_THE_TRAINER);
  }

  @ParameterizedTest
  @MethodSource("stories")
  void whatIsLeftBehindStandsInItsLine(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    var lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();

    for (LeftBehind left : story(bytes).left()) {
      String start = left.text().replaceAll("[ …].*", "");
      boolean shown = left.what() != What.INVISIBLE && left.what() != What.FORMAT;
      if (shown && !lines.get(left.line() - 1).startsWith("::")) {
        assertThat(lines.get(left.line() - 1)).as(left.toString()).contains(start);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "[[Ask->ask-scene]] ~ Ask ~ ask-scene",
        "[[ask-scene<-Ask]] ~ Ask ~ ask-scene",
        "[[Ask|ask-scene]] ~ Ask ~ ask-scene",
        "[[ask-scene]] ~ ask-scene ~ ask-scene",
        "[[ Ask -> ask-scene ]] ~ Ask ~ ask-scene",
        "[[Say -> and mean->ask-scene]] ~ Say -> and mean ~ ask-scene",
        "[[Ask|ask-scene][$asked to true]] ~ Ask ~ ask-scene",
        "(link-goto: \"Ask\", \"ask-scene\") ~ Ask ~ ask-scene",
        "<<link \"Ask\" \"ask-scene\">><</link>> ~ Ask ~ ask-scene",
        "(if: $x is 1)[[[Ask->ask-scene]]] ~ Ask ~ ask-scene"
      })
  void aLinkIsAReply(String link, String words, String target) {
    String text = ":: Start\n" + link + "\n:: ask-scene\nThe end.\n";
    String yaml = story(text).yaml().replace("leads-to", "moves: [greet]\n        leads-to");
    var scenario = ScenarioReader.read("x", "x.yaml", yaml).scenario().orElseThrow();

    var replies = scenario.scenes().get("start").replies().values();
    assertThat(replies)
        .singleElement()
        .satisfies(reply -> assertThat(reply.words()).isEqualTo(words))
        .satisfies(reply -> assertThat(reply.leadsTo().getFirst().to()).isEqualTo(target));
  }

  @Test
  void whatIsNoStoryIsRefused() {
    assertThat(read("just some text")).isEqualTo(refused(Twee.Reason.NO_PASSAGES, 0));
    assertThat(read("")).isEqualTo(refused(Twee.Reason.NO_PASSAGES, 0));
    assertThat(read(":: StoryTitle\nNothing else\n"))
        .isEqualTo(refused(Twee.Reason.NO_PASSAGES, 0));
    assertThat(Twee.read("x", new byte[] {':', ':', ' ', (byte) 0xC3}))
        .isEqualTo(refused(Twee.Reason.NOT_UTF_8, 0));
  }

  @Test
  void whatIsTooMuchIsRefused() {
    assertThat(read(":: a\n" + "x".repeat(Twee.LARGEST)))
        .isEqualTo(refused(Twee.Reason.TOO_LARGE, Twee.LARGEST));
    assertThat(read(numbered(Twee.MOST_PASSAGES + 1, ":: p%d\n")))
        .isEqualTo(refused(Twee.Reason.TOO_MANY_PASSAGES, Twee.MOST_PASSAGES));
    assertThat(read(":: a\n" + numbered(Twee.MOST_LINKS + 1, "[[l%d->a]]\n")))
        .isEqualTo(refused(Twee.Reason.TOO_MANY_LINKS, Twee.MOST_LINKS));
  }

  @Test
  void allThatIsAllowedIsTaken() {
    String text = numbered(Twee.MOST_PASSAGES, ":: p%d\nWords.\n[[Go->p0]]\n[[On->p1]]\n");

    assertThat(story(text).yaml()).contains("  p1999:\n");
  }

  private static String numbered(int count, String pattern) {
    return IntStream.range(0, count).mapToObj(pattern::formatted).collect(Collectors.joining());
  }

  private static Twee.Taken refused(Twee.Reason reason, int limit) {
    return new Twee.Refused(reason, limit);
  }

  private static Twee.Taken read(String text) {
    return Twee.read("a story", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Twee.Story story(String text) {
    return story(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Twee.Story story(byte[] text) {
    return (Twee.Story) Twee.read("a story", text);
  }

  private static Path sibling(Path file, String ending) {
    return Path.of(file.toString().replace(".twee", ending));
  }
}
