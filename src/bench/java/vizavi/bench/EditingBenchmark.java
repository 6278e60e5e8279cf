package vizavi.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vizavi.scenario.Reading;
import vizavi.scenario.ScenarioReader;
import vizavi.scenario.assist.Assistant;
import vizavi.scenario.assist.Completion;
import vizavi.scenario.assist.Outline;
import vizavi.scenario.assist.Spot;

/**
 * How long an author of 200 scenes waits for the editor after a key: with choices only, and with
 * typed replies in every scene, where the words of each reply are heard.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class EditingBenchmark {
  private static final int SCENES = 200;

  @Param({"false", "true"})
  public boolean ownWords;

  private String text = "";
  private int edits;

  @Setup
  public void write() {
    text = Story.of(SCENES, ownWords);
    var reading = ScenarioReader.read("story", "scenario.yaml", text);
    if (reading.hasErrors()) {
      throw new IllegalStateException("the story has mistakes: " + reading.diagnostics());
    }
  }

  /** The diagnostics of the text after a word was changed in one line. */
  @Benchmark
  public Reading diagnostics() {
    return ScenarioReader.read("story", "scenario.yaml", edited());
  }

  @Benchmark
  public Outline outline() {
    return Outline.of(edited());
  }

  @Benchmark
  public Completion completion() {
    return Assistant.ofSources().complete(text, new Spot(SCENES * 10, 9));
  }

  private String edited() {
    edits++;
    return text.replaceFirst("the parcel of today", "the parcel number " + edits);
  }

  /** A long story in which every reply is worded in its own way. */
  static final class Story {
    private static final String HEAD =
        """
        vizavi: 1
        title: A long story
        language: en
        level: 2
        trains: [politeness, negotiation]
        role: You run a parcel desk.
        briefing: It is the parcel of today that is missing.
        client: {name: Ida, about: In a hurry., portrait: older-woman, patience: 60, trust: 50}
        start: scene-0
        scenes:
        """;
    private static final String ENDINGS =
        """
        endings:
          done:
            outcome: success
            says: Thank you.
            lesson: It was found.
        """;

    private Story() {}

    static String of(int scenes, boolean ownWords) {
      var text = new StringBuilder(HEAD);
      for (int i = 0; i < scenes; i++) {
        scene(text, i, i + 1 == scenes ? "done" : "scene-" + (i + 1), ownWords);
      }
      return text.append(ENDINGS).toString();
    }

    private static void scene(StringBuilder text, int i, String next, boolean ownWords) {
      text.append("  scene-%d:%n".formatted(i))
          .append("    says: Where is parcel %d, please? I have waited since noon.%n".formatted(i))
          .append(ownWords ? "    own-words: true\n    asks-again: Pardon?\n" : "")
          .append("    replies:\n");
      reply(
          text,
          "sorry",
          "I'm sorry that parcel %d made you wait. May I look for it at once?".formatted(i),
          "Sorry for the wait with number %d. Could I please look for it now?".formatted(i),
          "[apologise, soften, offer-help]",
          next,
          ownWords);
      reply(
          text,
          "rules",
          "That is not our problem, parcel %d went by the book. Rules are rules.".formatted(i),
          "Not our problem. Number %d was handled by the book.".formatted(i),
          "[dismiss]",
          next,
          ownWords);
    }

    private static void reply(
        StringBuilder text,
        String id,
        String words,
        String hears,
        String moves,
        String next,
        boolean ownWords) {
      text.append("      %s:%n        words: \"%s\"%n".formatted(id, words))
          .append(ownWords ? "        hears:%n          - \"%s\"%n".formatted(hears) : "")
          .append("        moves: %s%n        leads-to: %s%n".formatted(moves, next));
      if (id.equals("rules")) {
        text.append("        because: She asked for help.\n        better: I'll look at once.\n");
      }
    }
  }
}
