package vizavi.bench.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the engine benchmark in several rounds, in each of which every measure is taken of both
 * engines one right after the other, in processes of their own. The ratio is formed within a round,
 * because the machine may be slower in the next; what is printed is the median of the rounds'
 * ratios and their range.
 */
public final class EngineReport {
  private static final double NANOS = 1e9;

  /** By measure and engine, a figure for each round: done per processor second, or bytes a copy. */
  private final Map<String, Map<String, List<Double>>> figures = new TreeMap<>();

  private EngineReport() {}

  /**
   * @param args the number of rounds, 5 if left out
   */
  public static void main(String[] args) throws RunnerException {
    int rounds = args.length > 0 && args[0].matches("\\d+") ? Integer.parseInt(args[0]) : 5;
    var report = new EngineReport();
    for (int round = 1; round <= rounds; round++) {
      System.out.printf("round %d of %d ...%n", round, rounds);
      var options =
          new OptionsBuilder()
              .include("\\." + EngineBenchmark.class.getSimpleName() + "\\.")
              .verbosity(VerboseMode.SILENT)
              .shouldFailOnError(true)
              .build();
      new Runner(options).run().forEach(report::add);
      report.print();
    }
  }

  private void add(RunResult result) {
    var params = result.getParams();
    var method = params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
    var story = params.getParam("scenes") == null ? "story" : "scenes";
    double done = sum(result, "done");
    double spent = sum(result, "cpu");
    figures
        .computeIfAbsent(method + " " + params.getParam(story), measure -> new TreeMap<>())
        .computeIfAbsent(params.getParam("engine"), engine -> new ArrayList<>())
        .add(method.equals("bytes") ? spent / done : done * NANOS / spent);
  }

  private static double sum(RunResult result, String counter) {
    return result.getBenchmarkResults().stream()
        .map(BenchmarkResult::getIterationResults)
        .flatMap(iterations -> iterations.stream())
        .map(IterationResult::getSecondaryResults)
        .mapToDouble(counters -> counters.get(counter).getScore())
        .sum();
  }

  private void print() {
    row("", Engines.OURS, Engines.THEIRS, "ratio", "from", "to");
    figures.forEach(
        (measure, engines) ->
            print(measure, engines.get(Engines.OURS), engines.get(Engines.THEIRS)));
    var turns = figures.get("turns 10000").get(Engines.OURS);
    print("turns 10000 / 30, ours", turns, figures.get("turns 30").get(Engines.OURS));
    System.out.println(
        "turns, plays, resumptions: per second of the thread's processor time; bytes: of heap, a"
            + " loaded story");
  }

  private static void print(String measure, List<Double> ours, List<Double> theirs) {
    var ratios = new ArrayList<Double>();
    for (int round = 0; round < ours.size(); round++) {
      ratios.add(ours.get(round) / theirs.get(round));
    }
    row(
        measure,
        number(median(ours)),
        number(median(theirs)),
        ratio(median(ratios)),
        ratio(Collections.min(ratios)),
        ratio(Collections.max(ratios)));
  }

  private static void row(String... cells) {
    System.out.printf("%-24s %14s %14s %8s %8s %8s%n", (Object[]) cells);
  }

  private static double median(List<Double> figures) {
    var sorted = figures.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  private static String number(double figure) {
    return String.format(Locale.ROOT, "%,.0f", figure);
  }

  private static String ratio(double figure) {
    return String.format(Locale.ROOT, "%.2f", figure);
  }
}
