package vizavi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vizavi.analysis.solve.Budget;
import vizavi.analysis.solve.Solution;
import vizavi.analysis.solve.Solver;
import vizavi.play.Play;
import vizavi.scenario.Scenario;
import vizavi.scenario.ScenarioReader;
import vizavi.scenario.shape.Language;
import vizavi.scenario.translation.TranslationReader;
import vizavi.scoring.Rubric;
import vizavi.scoring.Scorer;

/** The scenarios tests play: those that are shipped and small ones made for the engine. */
public final class Scenarios {
  public static final Path SHIPPED = Path.of("scenarios");
  public static final Path SMALL = Path.of("src/test/resources/vizavi/plays");

  private static final Map<Scenario, SoftReference<Solution>> SOLVED = new ConcurrentHashMap<>();

  private Scenarios() {}

  /** The folders that hold a scenario. */
  public static List<Path> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var found = Files.list(folder)) {
      return found.filter(one -> Files.exists(one.resolve("scenario.yaml"))).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A scenario that must be without errors. */
  public static Scenario read(Path folder) {
    var file = folder.resolve("scenario.yaml");
    try {
      var reading =
          ScenarioReader.read(
              folder.getFileName().toString(), file.toString(), Files.readAllBytes(file));
      assertThat(reading.scenario()).as("%s", reading.diagnostics()).isPresent();
      return reading.scenario().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A scenario in all languages it has, the source's first; none may have an error. */
  public static List<Scenario> inAllLanguages(Path folder) {
    var source = read(folder);
    return Stream.concat(
            Stream.of(source), translations(folder).stream().map(file -> translated(source, file)))
        .toList();
  }

  /** The translations that lie beside a source. */
  public static List<Path> translations(Path folder) {
    return Language.LANGUAGES.stream()
        .map(language -> folder.resolve("scenario." + language + ".yaml"))
        .filter(Files::exists)
        .toList();
  }

  private static Scenario translated(Scenario source, Path file) {
    try {
      var reading = TranslationReader.read(source, file.toString(), Files.readAllBytes(file));
      assertThat(reading.scenario()).as("%s", reading.diagnostics()).isPresent();
      return reading.scenario().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Play play(Path folder) {
    return new Play(read(folder), Rubric.shipped(), Scorer.shipped());
  }

  /**
   * Solved once for all tests that ask: equal scenarios have equal solutions, and a large one takes
   * seconds. Forgotten where memory is needed.
   */
  public static Solution solved(Scenario scenario) {
    var known = SOLVED.get(scenario);
    var solution = known == null ? null : known.get();
    if (solution == null) {
      solution = Solver.solve(scenario, Rubric.shipped(), Budget.STANDARD);
      SOLVED.put(scenario, new SoftReference<>(solution));
    }
    return solution;
  }

  /** One of the small scenarios. */
  public static Play small(String id) {
    return play(SMALL.resolve(id));
  }
}
