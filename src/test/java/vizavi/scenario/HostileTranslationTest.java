package vizavi.scenario;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vizavi.scenario.translation.TranslationReader;
import vizavi.scenario.translation.TranslationReading;

/** Whatever a translation holds, up to the largest file: it is read soon, and something is said. */
class HostileTranslationTest {
  private static final Scenario SOURCE = new Example("").read().scenario().orElseThrow();
  private static final Duration SOON = Duration.ofSeconds(1);
  private static final int TRIES = 3;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Map<String, String> TEXTS = texts();

  private record Timed(Duration took, TranslationReading reading) {}

  static Stream<String> names() {
    return TEXTS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void itEndsWithinASecondOfComputing(String name) {
    Timed timed = once(TEXTS.get(name));
    for (int tries = 1; tries < TRIES && timed.took().compareTo(SOON) >= 0; tries++) {
      timed = once(TEXTS.get(name)); // slow tries only warm up
    }

    assertThat(timed.took()).isLessThan(SOON);
    assertThat(timed.reading().diagnostics())
        .isNotEmpty()
        .noneMatch(found -> found.rule().equals("too-large"))
        .allSatisfy(found -> assertThat(found.message()).hasSizeLessThan(1_000));
  }

  private static Timed once(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    long before = THREADS.getCurrentThreadCpuTime();
    TranslationReading reading = TranslationReader.read(SOURCE, "scenario.uk.yaml", utf8);
    return new Timed(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before), reading);
  }

  private static Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    texts.put(
        "notes of blocks", "translated-from:\n" + lines(20_000, i -> "  b" + i + ": 0a0a0a0a"));
    texts.put("visits", "visits:\n" + lines(20_000, i -> "  v" + i + ": День " + i));
    texts.put("people", "others:\n" + lines(8_000, i -> "  p" + i + ": {name: Він, about: Хтось}"));
    texts.put("scenes", "scenes:\n" + lines(11_000, i -> "  s" + i + ": {says: Так}"));
    texts.put("endings", "endings:\n" + lines(8_000, i -> "  e" + i + ": {says: Так, lesson: Ні}"));
    texts.put(
        "replies",
        "scenes:\n  the-call:\n    replies:\n"
            + lines(11_000, i -> "      r" + i + ": {words: Так}"));
    texts.put(
        "lines", "scenes:\n  the-call:\n    says:\n" + lines(15_000, i -> "      - client: Так"));
    texts.put(
        "examples",
        "scenes:\n  the-call:\n    replies:\n      look:\n        hears:\n"
            + lines(20_000, i -> "          - Так " + i));
    texts.put("notes to oneself", "title: >-\n" + lines(20_000, i -> "  TODO «так» {name} ???"));
    texts.replaceAll((name, text) -> "vizavi: 1\nlanguage: uk\n" + text);
    return texts;
  }

  private static String lines(int count, IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(line).collect(joining("\n", "", "\n"));
  }
}
