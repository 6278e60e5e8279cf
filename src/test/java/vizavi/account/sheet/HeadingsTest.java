package vizavi.account.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list with the headings that a page asks for is read, whatever the language of the page. */
class HeadingsTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "_uk", "_ru", "_hu"})
  void whatIsAskedForIsUnderstood(String suffix) throws IOException {
    var texts = texts(suffix);
    var headings =
        Arrays.stream(Column.values())
            .map(column -> texts.getProperty(column.key()))
            .collect(Collectors.joining(";"));

    var sheet =
        Sheet.read((headings + "\nAnn;ann;ann@example.com").getBytes(StandardCharsets.UTF_8));

    assertThat(sheet.unused()).isEmpty();
    assertThat(sheet.lines())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.name()).isEqualTo("Ann");
              assertThat(line.signIn()).isEqualTo("ann");
              assertThat(line.email()).isEqualTo("ann@example.com");
            });
  }

  private static Properties texts(String suffix) throws IOException {
    var texts = new Properties();
    var file = Path.of("src/main/resources/vaadin-i18n/translations" + suffix + ".properties");
    try (var reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    }
    return texts;
  }
}
