package vizavi.scenario;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vizavi.text.Yaml;

/** Whatever is thrown at the reader, up to the largest file: it ends soon, and with a reason. */
class HostileTextTest {
  private static final int FULL = Yaml.LARGEST;
  private static final int LINE = Yaml.LONGEST_LINE - 10;
  private static final Duration SOON = Duration.ofSeconds(1);
  private static final int TRIES = 3;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Map<String, String> TEXTS = texts();

  private record Timed(Duration took, Reading reading) {}

  static Stream<String> names() {
    return TEXTS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void itEndsWithinASecondOfComputing(String name) {
    String text = TEXTS.get(name);
    assertThat(text.length()).isLessThanOrEqualTo(FULL);

    Timed timed = warm(text);
    assertThat(timed.took()).isLessThan(SOON);
    assertThat(timed.reading().scenario()).isEmpty();
    assertThat(timed.reading().diagnostics())
        .isNotEmpty()
        .allSatisfy(found -> assertThat(found.message()).hasSizeLessThan(1_000));
  }

  /** Slow tries only warm up: a cold machine is not held against the reader. */
  private static Timed warm(String text) {
    Timed last = once(text);
    for (int tries = 1; tries < TRIES && last.took().compareTo(SOON) >= 0; tries++) {
      last = once(text);
    }
    return last;
  }

  private static Timed once(String text) {
    long before = THREADS.getCurrentThreadCpuTime();
    Reading reading = read(text);
    return new Timed(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before), reading);
  }

  private static Reading read(String text) {
    return ScenarioReader.read("hostile", "hostile.yaml", text);
  }

  private static Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    texts.putAll(scalars());
    texts.putAll(collections());
    texts.putAll(scenarios());
    return texts;
  }

  private static Map<String, String> scalars() {
    return Map.ofEntries(
        Map.entry("one plain line", "a: " + fill("x", FULL - 3)),
        Map.entry("plain lines", "a: x\n" + fill("  " + fill("word ", LINE) + "\n", FULL - 5)),
        Map.entry("short plain lines", "a: x\n" + fill("  w\n", FULL - 5)),
        Map.entry("quoted lines", "a: \"x\n" + fill("  " + fill("w", LINE) + "\n", FULL - 10)),
        Map.entry("escapes", "a: \"x\n" + fill(" " + fill("\\n", LINE) + "\n", FULL - 10)),
        Map.entry("single quotes", "a: 'x\n" + fill(" " + fill("''", LINE) + "\n", FULL - 10)),
        Map.entry("blank lines in quotes", "a: \"x" + fill("\n", FULL - 10) + "\""),
        Map.entry("block", "a: |\n" + fill("  " + fill("w", LINE) + "\n", FULL - 10)),
        Map.entry("folded block", "a: >\n" + fill("  w\n", FULL - 10)),
        Map.entry("blank block", "a: >" + fill("\n", FULL - 10)),
        Map.entry("spaces", "a: b\n" + fill(fill(" ", LINE) + "\n", FULL - 10)),
        Map.entry("nul", fill("\0", FULL)),
        Map.entry("invisible", fill("\u200B", FULL / 3)),
        Map.entry("comments", fill("# c\n", FULL)),
        Map.entry("newlines", fill("\n", FULL)),
        Map.entry("spaces alone", fill(" ", FULL)),
        Map.entry("tabs", fill("\t", LINE)),
        Map.entry("directives", fill("%FOO bar\n", FULL)));
  }

  private static Map<String, String> collections() {
    return Map.ofEntries(
        Map.entry("[", fill("[", LINE)),
        Map.entry("[ on lines", fill("[\n", FULL)),
        Map.entry("{", fill("{", LINE)),
        Map.entry("- - -", fill("- ", LINE)),
        Map.entry("? ? ?", fill("? ", LINE)),
        Map.entry("growing indentation", numbered(900, i -> " ".repeat(i) + "a:\n")),
        Map.entry("one key", fill("a: 1\n", FULL)),
        Map.entry("quoted keys", fill("\"a\": \"b\"\n", FULL)),
        Map.entry("many keys", numbered(60_000, i -> "k" + i + ": v\n")),
        Map.entry("many long keys", numbered(900, i -> fill("k", 1000) + i + ": v\n")),
        Map.entry("empty keys", fill("?\n", FULL)),
        Map.entry("items", fill("- a\n", FULL)),
        Map.entry("lists in lists", fill("- - - a\n", FULL)),
        Map.entry("flow list", "[" + fill(fill("a,", LINE) + "\n", FULL - 2) + "]"),
        Map.entry("flow mapping", "{" + fill(fill("a,", LINE) + "\n", FULL - 2) + "}"),
        Map.entry("flow pairs", "[" + fill(fill("a: b,", LINE) + "\n", FULL - 2) + "]"),
        Map.entry("nested flow", "[" + fill("[[[[[[[[[a]]]]]]]]],\n", FULL - 2) + "]"),
        Map.entry("anchors", numbered(60_000, i -> "- &a" + i + " v\n")),
        Map.entry("aliases", "- &a b\n" + fill("- *a\n", FULL - 10)),
        Map.entry("a billion laughs", "a: &a [x]\n" + numbered(9, HostileTextTest::laugh)),
        Map.entry("tags", fill("- !t a\n", FULL)),
        Map.entry("documents", fill("a\n---\n", FULL)));
  }

  private static String laugh(int i) {
    String before = "*" + (char) ('a' + i);
    char name = (char) ('b' + i);
    return name + ": &" + name + " [" + fill(before + ", ", 9 * before.length()) + "x]\n";
  }

  private static Map<String, String> scenarios() {
    return Map.ofEntries(
        Map.entry("unknown scenes", scenes(9_000, i -> "{leads-to: nowhere-at-all-" + i + "}")),
        Map.entry("scenes in a row", scenes(9_000, i -> "{leads-to: scene-" + (i + 1) + "}")),
        Map.entry("scenes to done", scenes(9_000, i -> "{leads-to: done}")),
        Map.entry(
            "long ands",
            scenes(1_500, i -> "{replies: {a: {when: " + fill("turn and ", 480) + "turn}}}")),
        Map.entry(
            "scenes in a ring", scenes(9_000, i -> "{leads-to: scene-" + (i + 1) % 9_000 + "}")),
        Map.entry("unknown keys", scenes(9_000, i -> "{lead-to: nowhere-at-all-" + i + "}")),
        Map.entry(
            "unknown replies", scenes(6_000, i -> "{replies: {a: {when: said scen-" + i + ".a}}}")),
        Map.entry(
            "brackets", scenes(150, i -> "{replies: {a: {when: '" + fill("(", LINE - 60) + "'}}}")),
        Map.entry(
            "nots", scenes(150, i -> "{replies: {a: {when: " + fill("not ", LINE - 60) + "}}}")),
        Map.entry(
            "ands", scenes(150, i -> "{replies: {a: {when: " + fill("b and ", LINE - 60) + "b}}}")),
        Map.entry("facts", "facts:\n" + numbered(9_000, i -> "  fact-" + i + ": {start: true}\n")),
        Map.entry(
            "moves", scenes(9, i -> "{replies: {a: {moves: [" + fill("nod,", LINE - 60) + "]}}}")),
        Map.entry("bad ids", "scenes:\n" + numbered(20_000, i -> "  S " + i + ": {}\n")));
  }

  private static String scenes(int count, IntFunction<String> scene) {
    String scenes = numbered(count, i -> "  scene-" + i + ": " + scene.apply(i) + "\n");
    return new Example("start: scene-0\nscenes:\n" + scenes).whole();
  }

  private static String numbered(int count, IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(line).collect(joining());
  }

  private static String fill(String piece, int length) {
    return piece.repeat(Math.max(1, length / piece.length()));
  }
}
