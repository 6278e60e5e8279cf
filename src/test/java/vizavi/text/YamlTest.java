package vizavi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlTest {

  @Test
  void aTreeKeepsOrderAndPlaces() {
    Mapping root = (Mapping) read("b: 1\na:\n  - x\n  - \"y\"\n").root().orElseThrow();

    assertThat(root.entries()).extracting(Mapping.Entry::name).containsExactly("b", "a");
    Sequence list = (Sequence) root.get("a").orElseThrow();
    assertThat(list.place()).isEqualTo(new Span("f", 2, 1, 1));
    assertThat(list.items())
        .extracting(Node::place)
        .containsExactly(new Span("f", 3, 5, 1), new Span("f", 4, 5, 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "k: abc   | 1 | 5",
        "k: 'a''bc' | 2 | 8",
        "k: \"a\\x41c\" | 2 | 10",
        "k: \"\\u0041bc\" | 1 | 11",
        "k: \"😀bc\" | 2 | 6",
      })
  void aCharacterOfAValueKnowsItsColumn(String text, int index, int column) {
    Scalar scalar = (Scalar) ((Mapping) read(text).root().orElseThrow()).get("k").orElseThrow();

    assertThat(scalar.at(index, 1).column()).isEqualTo(column);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a: 1;a: 2                | 2:1 duplicate-key",
        "a: &x 1;b: *x            | 1:4 anchor-or-alias,2:4 anchor-or-alias",
        "a: *sigh* no             | 1:4 anchor-or-alias",
        "a: !!int 1               | 1:4 tag",
        "a: 1;---;b: 2            | 2:1 several-documents",
        "[[[[[[[[[[[[[            | 1:13 nesting-too-deep",
        "a: b: c                  | 1:5 syntax",
        "a: \"b                   | 1:4 syntax",
        "a: \"\\uD800\"           | 1:5 forbidden-character",
        "a: \"\\UFFFFFFFF\"       | 1:5 syntax",
        "a: b\u200Bc              | 1:5 forbidden-character",
        "\u00A0a: b               | 1:1 forbidden-character",
        "a:;\tb: 1                | 2:1 syntax",
        "? [a];: b                | 1:3 syntax",
      })
  void mistakesHaveTheirPlace(String text, String expected) {
    assertThat(found(read(text.replace(';', '\n')))).isEqualTo(expected);
  }

  @Test
  void bytesThatAreNoUtf8AreRefused() {
    byte[] bytes = "a: ö\nb: \u00fc".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(found(Yaml.read("f", bytes))).isEqualTo("1:4 not-utf-8");
  }

  @Test
  void aByteOrderMarkIsReadOver() {
    assertThat(read("\uFEFFa: 1").root().orElseThrow().place().column()).isEqualTo(1);
  }

  @Test
  void linesOfWindowsAreRead() {
    Document document = read("a: 'x'\r\nb: y\r\n");

    assertThat(found(document)).isEmpty();
    assertThat(((Mapping) document.root().orElseThrow()).get("b").orElseThrow().place().line())
        .isEqualTo(2);
  }

  @Test
  void manyMistakesAreCutShort() {
    List<Diagnostic> found = read("a: 1\n".repeat(1000)).diagnostics().sorted();

    assertThat(found).hasSize(Diagnostics.SHOWN + 1);
    assertThat(found.getLast().toString()).startsWith("f:202:1: error: and 799 more");
  }

  private static Document read(String text) {
    return Yaml.read("f", text);
  }

  private static String found(Document document) {
    return document.diagnostics().sorted().stream()
        .map(one -> one.place().line() + ":" + one.place().column() + " " + one.rule())
        .collect(Collectors.joining(","));
  }
}
