package vizavi.analysis.mastery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The example of docs/mastery.md is worked out right, and the page names the constants in use. */
class MasteryPageTest {
  private static final Path PAGE = Path.of("docs/mastery.md");

  @Test
  void theExampleIsWorkedOutRight() throws IOException {
    var rows = rows();
    assertThat(rows).hasSize(5);
    var evidence = new ArrayList<Evidence>();
    for (var row : rows) {
      double day = Double.parseDouble(row.get(0));
      if (!row.get(1).isEmpty()) {
        evidence.add(new Evidence(day, Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2))));
        assertThat(row.get(3)).isEqualTo(one(Mastery.counted(evidence.getLast())));
      }
      var estimate = Mastery.of(evidence, day);
      assertThat(row.subList(4, 8))
          .as("day %s", row.get(0))
          .containsExactly(
              one(estimate.value()),
              one(estimate.low()),
              one(estimate.high()),
              estimate.known() ? "yes" : "no");
    }
    var shares = Mastery.shares(evidence);
    for (int at = 0; at < shares.size(); at++) {
      assertThat(rows.get(at).get(8)).isEqualTo(one(100 * shares.get(at).weight()) + " %");
    }
  }

  @Test
  void threeResultsCloseTogetherAreEnoughAndTwoAreNot() {
    var two = List.of(new Evidence(0, 60, 2), new Evidence(0, 60, 2));
    assertThat(Mastery.of(two, 0).known()).isFalse();
    var three = new ArrayList<>(two);
    three.add(new Evidence(0, 60, 2));
    assertThat(Mastery.of(three, 0).known()).isTrue();
  }

  @Test
  void whatIsKnownHoldsForAsLongAsThePageSays() {
    assertThat(silenceUntilUnknown(3)).isBetween(9, 11);
    assertThat(silenceUntilUnknown(8)).isBetween(40, 46);
  }

  @Test
  void thePageNamesTheConstantsInUse() throws IOException {
    assertThat(Files.readString(PAGE))
        .contains(
            "| first belief | %.0f, deviation %.0f |".formatted(Mastery.PRIOR, Mastery.WIDEST),
            "| noise of a result | %.0f |".formatted(Mastery.NOISE),
            "| drift in a day | %.0f |".formatted(Mastery.DRIFT),
            "| a level of difficulty | %.0f |".formatted(Mastery.HARDER),
            "| known within | %.0f |".formatted(Mastery.KNOWN_WITHIN),
            "(%s deviations".formatted(Mastery.BAND));
  }

  /** Days without anything after so many weekly results until the mastery is not known any more. */
  private static int silenceUntilUnknown(int results) {
    var evidence = new ArrayList<Evidence>();
    for (int week = 0; week < results; week++) {
      evidence.add(new Evidence(7 * week, 60, 2));
    }
    int days = 0;
    while (Mastery.of(evidence, 7 * (results - 1) + days).known()) {
      days++;
    }
    return days;
  }

  private static List<List<String>> rows() throws IOException {
    return Files.readAllLines(PAGE).stream()
        .dropWhile(line -> !line.startsWith("| day |"))
        .takeWhile(line -> line.startsWith("|"))
        .skip(2)
        .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
        .map(cells -> cells.subList(1, cells.size() - 1))
        .toList();
  }

  private static String one(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
