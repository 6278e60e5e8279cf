package vizavi.scenario.check;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import vizavi.text.Diagnostics;

/** All static rules. */
public final class Rules {
  /** Look at names only, and hold whatever else is broken. */
  private static final List<Rule> NAMES =
      List.of(
          new UnknownScene(),
          new UnknownReply(),
          new UnknownFact(),
          new UnknownMove(),
          new UnknownVisit(),
          new UnknownSpeaker(),
          new DuplicateId());

  /** Look at each scene by itself, and need all that is written in it. */
  private static final List<Rule> SCENES =
      List.of(new SceneWithoutWayOut(), new OpenTarget(), new UnscoredDecision());

  /** Look at the whole, and mean something only where nothing is wrong. */
  private static final List<Rule> WHOLE =
      List.of(
          new EndlessSceneLoop(),
          new UnreachableScene(),
          new UnreachableEnding(),
          new UnusedFact(),
          new UnusedVisit(),
          new UnusedPerson(),
          new MissingBecause(),
          new UnusedAsksAgain(),
          new UnusedHears(),
          new MissingAsksAgain(),
          new MovesNotHeard(),
          new RepliesAlike(),
          new HearsElsewhere());

  /** Broken while the text is read, before there is a scenario to check. */
  private static final List<String> READING =
      List.of(
          "anchor-or-alias",
          "bad-id",
          "condition-syntax",
          "condition-type",
          "duplicate-key",
          "forbidden-character",
          "line-too-long",
          "missing-key",
          "nesting-too-deep",
          "not-utf-8",
          "several-documents",
          "syntax",
          "tag",
          "too-large",
          "too-many",
          "unknown-key",
          "value-out-of-range",
          "wrong-type");

  private Rules() {}

  /** The slug of every rule a scenario can break, each the name of a page. */
  public static SortedSet<String> slugs() {
    SortedSet<String> slugs = new TreeSet<>(READING);
    Stream.of(NAMES, SCENES, WHOLE).flatMap(List::stream).map(Rule::slug).forEach(slugs::add);
    return slugs;
  }

  /**
   * Checks all rules that can be checked.
   *
   * @param complete whether everything written has the shape of the language
   */
  public static void check(Draft draft, boolean complete, Diagnostics diagnostics) {
    NAMES.forEach(rule -> rule.check(draft, diagnostics));
    if (complete) {
      SCENES.forEach(rule -> rule.check(draft, diagnostics));
    }
    if (!diagnostics.hasErrors()) {
      WHOLE.forEach(rule -> rule.check(draft, diagnostics));
    }
  }
}
