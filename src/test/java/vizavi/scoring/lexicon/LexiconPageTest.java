package vizavi.scoring.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vizavi.scoring.words.Tongue;
import vizavi.scoring.words.WordReader;

/** What docs/lexicon.md says of patterns and entries is so. */
class LexiconPageTest {
  private static final Path PAGE = Path.of("docs/lexicon.md");

  static Stream<List<String>> rows() throws IOException {
    return Files.readAllLines(PAGE).stream()
        .dropWhile(line -> !line.startsWith("| pattern |"))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(LexiconPageTest::cells);
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("(?<!\\\\)\\|"))
        .skip(1)
        .map(cell -> cell.strip().replace("\\|", "|"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRowOfTheTableIsSo(List<String> row) {
    assertThat(row).hasSize(4);
    var pattern = row.get(0).replace("`", "");
    var finds = Spans.of(row.get(2));
    assertThat(finds.marked()).hasSize(1);
    assertThat(Spans.found(pattern, finds.text())).isEqualTo(finds.marked());
    assertThat(Spans.found(pattern, row.get(3))).isEmpty();
  }

  @Test
  void everyConstructIsInTheTable() throws IOException {
    var patterns = String.join(" ", rows().map(List::getFirst).toList());
    assertThat(patterns)
        .contains("=", "*", "(", "[", " .. ", " ... ", "^", " ?", " !", "<number>", "<time>", "-");
  }

  @Test
  void theEntryThatIsShownHoldsItsExamples() throws IOException {
    var page = Files.readString(PAGE);
    var yaml = page.substring(page.indexOf("```yaml\n") + 8, page.indexOf("\n```\n"));
    var classes = "classes: {late: [late, =tardy, delay*]}\n";
    var lexicon = LexiconReader.read(Tongue.EN, Map.of("page.yaml", classes + yaml));
    var reader = new WordReader(Tongue.EN);
    assertThat(lexicon.entries()).hasSize(1);
    var entry = lexicon.entries().getFirst();
    for (var hit : entry.hits()) {
      assertThat(Spans.found(lexicon, reader, entry.id(), Spans.of(hit).text()))
          .isEqualTo(Spans.of(hit).marked());
    }
    for (var miss : entry.misses()) {
      assertThat(Spans.found(lexicon, reader, entry.id(), miss)).isEmpty();
    }
  }

  @Test
  void everyFileIsNamed() throws IOException {
    assertThat(Files.readString(PAGE)).contains(LexiconReader.FILES);
  }
}
