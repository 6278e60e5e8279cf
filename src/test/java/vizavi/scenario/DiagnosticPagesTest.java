package vizavi.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vizavi.scenario.check.Rules;
import vizavi.scenario.translation.Strays;
import vizavi.text.Diagnostic;

/**
 * Every rule has a page, and what the page shows is so: each {@code yaml wrong} is answered with
 * the {@code text} that follows it, each {@code yaml right} is clean. A block with {@code whole} is
 * put through the whole check, and only what its own rule says is shown: such examples are too
 * small to be sound in every way. A block with {@code translation} is read beside the {@code
 * source} above it, one with {@code alone} is the whole file. Of {@code files} the names are looked
 * at.
 */
class DiagnosticPagesTest {
  private static final Path PAGES = Path.of("docs/diagnostics");

  static Stream<String> rules() {
    return Rules.slugs().stream();
  }

  @Test
  void everyPageIsARulesPage() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      List<String> pages =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.equals("README.md"))
              .map(name -> name.replace(".md", ""))
              .toList();
      assertThat(pages).containsExactlyInAnyOrderElementsOf(Rules.slugs());
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theIndexNamesTheRule(String rule) {
    String title = page(rule).text().lines().findFirst().orElseThrow();

    assertThat(title).isEqualTo("# " + rule);
    assertThat(Example.content(PAGES.resolve("README.md")))
        .contains("[" + rule + "](" + rule + ".md)");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void itsExamplesBreakTheRuleOrKeepIt(String rule) {
    if (Golden.writing()) {
      Golden.write(file(rule), answered(rule, page(rule)).text());
    }
    List<Page.Block> blocks = page(rule).blocks();
    assertThat(blocks).extracting(Page.Block::language).contains("text");
    for (int i = 0; i < blocks.size(); i++) {
      Page.Block block = blocks.get(i);
      if (wrong(block)) {
        String answer = answer(rule, blocks, i);
        assertThat(answer).contains("[" + rule + "]");
        assertThat(blocks.get(i + 1)).isEqualTo(new Page.Block("text", "", answer));
      } else if (shows(block)) {
        assertThat(block.note()).isIn("right", "right whole", "right translation", "source");
        assertThat(found(rule, blocks, i)).isEmpty();
      }
    }
    assertThat(blocks)
        .extracting(Page.Block::note)
        .containsAnyOf("right", "right whole", "right translation");
  }

  /** All that is found in the examples of a rule's page. */
  static Stream<Diagnostic> diagnostics(String rule) {
    List<Page.Block> blocks = page(rule).blocks();
    return IntStream.range(0, blocks.size())
        .filter(i -> wrong(blocks.get(i)))
        .boxed()
        .flatMap(i -> diagnostics(rule, blocks, i).stream());
  }

  /** The page with every answer written anew. */
  private static Page answered(String rule, Page page) {
    Page answered = page;
    List<Page.Block> blocks = page.blocks();
    for (int i = 0; i + 1 < blocks.size(); i++) {
      if (wrong(blocks.get(i))) {
        answered = answered.with(i + 1, answer(rule, blocks, i));
      }
    }
    return answered;
  }

  private static boolean wrong(Page.Block block) {
    return shows(block) && block.note().startsWith("wrong");
  }

  /** Whether it is an example: a file, or a list of files. */
  private static boolean shows(Page.Block block) {
    return block.language().equals("yaml") || block.language().equals("files");
  }

  /** What the reader says; of very much, the first and the last line. */
  private static String answer(String rule, List<Page.Block> blocks, int at) {
    List<String> found = found(rule, blocks, at);
    List<String> shown =
        found.size() <= 20 ? found : List.of(found.getFirst(), "...", found.getLast());
    return String.join("\n", shown) + "\n";
  }

  private static List<String> found(String rule, List<Page.Block> blocks, int at) {
    return diagnostics(rule, blocks, at).stream().map(Diagnostic::toString).toList();
  }

  private static List<Diagnostic> diagnostics(String rule, List<Page.Block> blocks, int at) {
    Page.Block block = blocks.get(at);
    if (block.language().equals("files")) {
      return Strays.among(block.text().lines().toList());
    }
    if (block.note().endsWith("alone")) {
      return ScenarioReader.read("umbrella", "scenario.yaml", block.text()).diagnostics();
    }
    if (block.note().endsWith("translation")) {
      return new TranslatedExample(source(blocks.subList(0, at)), block.text())
          .read()
          .diagnostics();
    }
    return block.note().endsWith("whole")
        ? example(block).foundInAll().stream().filter(one -> one.rule().equals(rule)).toList()
        : example(block).read().diagnostics();
  }

  /** The last source shown above a translation, or else the base scenario. */
  private static Example source(List<Page.Block> above) {
    return above.stream()
        .filter(block -> block.note().equals("source"))
        .reduce((one, next) -> next)
        .map(block -> new Example(block.text()))
        .orElseGet(() -> new Example(""));
  }

  private static Example example(Page.Block block) {
    return block.note().endsWith("latin-1")
        ? new Example(block.text(), StandardCharsets.ISO_8859_1)
        : new Example(block.text());
  }

  private static Page page(String rule) {
    assertThat(file(rule)).as("the page of the rule " + rule).exists();
    return new Page(Example.content(file(rule)));
  }

  private static Path file(String rule) {
    return PAGES.resolve(rule + ".md");
  }
}
