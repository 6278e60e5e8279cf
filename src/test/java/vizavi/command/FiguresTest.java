package vizavi.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vizavi.scoring.Skill;

/**
 * What the scorer reached stays reached: no figure falls more than two points below the one
 * committed. With {@code -Dvizavi.rewrite=true} the figures are written anew, for the diff to be
 * looked at.
 */
class FiguresTest {
  private static final Path COMMITTED =
      Path.of("src", "test", "resources", "vizavi", "command", "figures.tsv");
  private static final Path DEVELOPMENT = Path.of("..", "shared", "eval");
  private static final double TWO_POINTS = 0.02;

  @TestFactory
  Stream<DynamicTest> noFigureFallsByMoreThanTwoPoints() throws BadUsage, IOException {
    var now = figures();
    if (Boolean.getBoolean("vizavi.rewrite")) {
      write(now);
    }
    var committed = committed();
    assertThat(committed.keySet()).containsAll(now.keySet());
    return now.entrySet().stream()
        .map(
            figure ->
                dynamicTest(
                    figure.getKey(),
                    () ->
                        assertThat(figure.getValue())
                            .isGreaterThanOrEqualTo(committed.get(figure.getKey()) - TWO_POINTS)));
  }

  private static Map<String, Double> figures() throws BadUsage {
    Map<String, Double> figures = new TreeMap<>();
    var aside = Corpora.replies(Corpora.OWN).stream().filter(LabelledReply::keptAside).toList();
    add("kept aside", aside, figures);
    add("development", Corpora.development(DEVELOPMENT), figures);
    return figures;
  }

  private static void add(String set, List<LabelledReply> replies, Map<String, Double> figures) {
    var byTongue = replies.stream().collect(Collectors.groupingBy(reply -> reply.said().tongue()));
    byTongue.forEach(
        (tongue, some) -> {
          var heard = Heard.in(some);
          var name = set + ", " + tongue.id() + ", ";
          figures.put(name + "moves macro F1", heard.moves().macro());
          figures.put(name + "moves micro F1", heard.moves().micro());
          for (var skill : Skill.values()) {
            figures.put(name + skill.id() + " kappa", heard.kappa(skill));
          }
        });
  }

  private static void write(Map<String, Double> figures) throws IOException {
    var lines =
        figures.entrySet().stream()
            .map(one -> String.format(Locale.ROOT, "%s\t%.3f", one.getKey(), one.getValue()))
            .toList();
    Files.write(COMMITTED, lines);
  }

  private static Map<String, Double> committed() throws IOException {
    return Files.readAllLines(COMMITTED).stream()
        .map(line -> line.split("\t"))
        .collect(Collectors.toMap(parts -> parts[0], parts -> Double.parseDouble(parts[1])));
  }
}
