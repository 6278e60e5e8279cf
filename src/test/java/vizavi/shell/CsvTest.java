package vizavi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  @Test
  void wordsAreQuotedAndNumbersAreNot() {
    var csv = new Csv(List.of("Name", "Points")).row("O\"Hara, Ann", -3.5).row("Two\nlines", true);
    assertThat(csv)
        .hasToString(
            """
            "Name","Points"\r
            "O""Hara, Ann",-3.5\r
            "Two
            lines",true\r
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1",
        "\u2003=1",
        "＝1",
        "＋1",
        "－1",
        "＠a"
      })
  void whatCouldBeAFormulaGetsAnApostrophe(String cell) {
    assertThat(new Csv(List.of("a")).row(cell).toString()).endsWith("\"'" + cell + "\"\r\n");
  }

  @Test
  void aFileSaysThatItIsUtf8() {
    assertThat(new Csv(List.of("é")).bytes())
        .startsWith(0xEF, 0xBB, 0xBF)
        .endsWith("\"é\"\r\n".getBytes(StandardCharsets.UTF_8));
  }

  @Property
  void whatIsReadBackIsWhatWasWrittenButForTheApostrophe(
      @ForAll List<String> names, @ForAll List<String> cells) throws IOException {
    var written = new Csv(names).row(cells).toString();
    try (var read = CSVFormat.RFC4180.parse(new StringReader(written))) {
      var rows = read.getRecords();
      for (int i = 0; i < cells.size(); i++) {
        assertThat(rows.get(1).get(i)).isIn(cells.get(i), "'" + cells.get(i));
        assertThat(rows.get(1).get(i).stripLeading()).doesNotStartWith("=").doesNotStartWith("+");
      }
    }
  }
}
