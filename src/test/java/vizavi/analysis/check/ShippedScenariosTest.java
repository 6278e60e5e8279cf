package vizavi.analysis.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vizavi.analysis.solve.Budget;
import vizavi.analysis.solve.Proof;

/** The scenarios that come with the product could be published as they are. */
class ShippedScenariosTest {
  static List<Path> scenarios() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("scenarios"), 2)) {
      return files.filter(file -> file.endsWith("scenario.yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void isProvedSound(Path file) throws IOException {
    Checked checked =
        Checkup.of("shipped", file.toString(), Files.readAllBytes(file), Budget.STANDARD);

    assertThat(checked.diagnostics()).isEmpty();
    assertThat(checked.solution().orElseThrow().proof()).isEqualTo(Proof.PROVED);
  }
}
