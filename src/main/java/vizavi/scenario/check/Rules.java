package vizavi.scenario.check;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vizavi.text.Diagnostics;

/** All static rules. */
public final class Rules {
  /** Look at names only, and hold whatever else is broken. */
  private static final List<Rule<Draft>> NAMES =
      List.of(
          new UnknownScene(),
          new UnknownReply(),
          new UnknownFact(),
          new UnknownMove(),
          new UnknownVisit(),
          new UnknownSpeaker(),
          new DuplicateId());

  /** Look at each scene by itself, and need all that is written in it. */
  private static final List<Rule<Draft>> SCENES =
      List.of(new SceneWithoutWayOut(), new OpenTarget(), new UnscoredDecision());

  /** Look at the whole, and mean something only where nothing is wrong. */
  private static final List<Rule<Draft>> WHOLE =
      List.of(new EndlessSceneLoop(), new UnreachableScene(), new UnreachableEnding());

  /** Look at what happens, in whatever words, and only warn. */
  private static final List<Rule<Draft>> COURSE =
      List.of(
          new UnusedFact(),
          new UnusedVisit(),
          new UnusedPerson(),
          new MissingBecause(),
          new MissingBetter());

  /** Look at the words, and only warn: in a translation they are looked at again. */
  private static final List<Rule<Draft>> WORDS =
      List.of(
          new LongReply(),
          new LongLine(),
          new ReadingLevel(),
          new UnusedAsksAgain(),
          new UnusedHears(),
          new MissingAsksAgain(),
          new MovesNotHeard(true),
          new RepliesAlike(),
          new HearsElsewhere());

  /** Only warn, so that an author may allow what they warn of. */
  private static final List<Rule<Draft>> ADVICE =
      Stream.concat(COURSE.stream(), WORDS.stream()).toList();

  /** Would keep an author waiting who only wants to go on writing. */
  private static final List<Rule<Draft>> UNHURRIED = List.of(new MovesNotHeard(false));

  /** Warn of allowances, and can't be allowed themselves. */
  private static final List<Rule<Draft>> ALLOWANCES =
      List.of(new UnknownRule(), new UnknownThing(), new ThinReason(), new AllowedError());

  /** The rules of {@code analysis.check} that only warn. */
  private static final List<String> SOLVED =
      List.of(
          "all-replies-alike",
          "baseline-passes",
          "best-in-one-position",
          "best-play-fails",
          "dominated-reply",
          "ending-nobody-earns",
          "endless-loop",
          "giveaway",
          "pass-mark-for-all",
          "pass-mark-for-none",
          "skill-never-tested",
          "unproved",
          "unreachable");

  /** The rules of {@code analysis.check} that find errors. */
  private static final List<String> SOLVED_ERRORS = List.of("dead-end");

  /** The rules of {@code scenario.translation} that only warn. */
  private static final List<String> TRANSLATION =
      List.of(
          "missing-hears",
          "placeholders-differ",
          "quotes-differ",
          "unfinished-text",
          "untranslated-text");

  /** Those that find errors, and the one that is settled by confirming. */
  private static final List<String> TRANSLATION_ERRORS =
      List.of(
          "lines-differ",
          "missing-translation",
          AllowedError.STALE,
          "superfluous-translation",
          "translation-language");

  /** Broken by the names of files, whatever is in them. */
  private static final List<String> FILES = List.of("file-name", "translation-alone");

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
          "translation-as-source",
          "unknown-key",
          "value-out-of-range",
          "wrong-type");

  private Rules() {}

  /** The slug of every rule a scenario can break, each the name of a page. */
  public static SortedSet<String> slugs() {
    SortedSet<String> slugs = new TreeSet<>(READING);
    slugs.addAll(SOLVED_ERRORS);
    slugs.addAll(TRANSLATION_ERRORS);
    slugs.addAll(FILES);
    slugs.addAll(slugs(NAMES, SCENES, WHOLE));
    slugs.addAll(allowable());
    slugs.addAll(aboutAllowances());
    return slugs;
  }

  /** The rules that only warn, so that a file may allow what they warn of. */
  public static SortedSet<String> allowable() {
    SortedSet<String> slugs = slugs(ADVICE);
    slugs.addAll(SOLVED);
    slugs.addAll(TRANSLATION);
    return slugs;
  }

  static SortedSet<String> aboutAllowances() {
    SortedSet<String> slugs = slugs(ALLOWANCES);
    slugs.add(new UnusedAllowance(slugs).slug());
    return slugs;
  }

  @SafeVarargs
  private static SortedSet<String> slugs(List<Rule<Draft>>... rules) {
    return Stream.of(rules)
        .flatMap(List::stream)
        .map(Rule::slug)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Checks all rules that find errors, as far as they can be checked.
   *
   * @param complete whether everything written has the shape of the language
   * @return whether each thing is right by itself, so that advice means something
   */
  public static boolean check(Draft draft, boolean complete, Diagnostics diagnostics) {
    NAMES.forEach(rule -> rule.check(draft, diagnostics));
    if (complete) {
      SCENES.forEach(rule -> rule.check(draft, diagnostics));
    }
    if (diagnostics.hasErrors()) {
      return false;
    }
    WHOLE.forEach(rule -> rule.check(draft, diagnostics));
    return true;
  }

  /** Checks the rules that only warn; they take most of the time. */
  public static void advise(Draft draft, Diagnostics diagnostics) {
    ADVICE.forEach(rule -> rule.check(draft, diagnostics));
  }

  /** Checks the rules over words alone: for a translation, whose course is its source's. */
  public static void checkWords(Draft translated, Diagnostics diagnostics) {
    WORDS.forEach(rule -> rule.check(translated, diagnostics));
  }

  /** Checks the rules over the text that take longer; for a draft without errors. */
  public static void checkUnhurried(Draft draft, Diagnostics diagnostics) {
    UNHURRIED.forEach(rule -> rule.check(draft, diagnostics));
  }

  /**
   * Checks the allowances of a draft without errors, and takes back what they allow. Comes last.
   *
   * @param further whether the rules that need more than the text have been checked
   */
  public static void settle(Draft draft, boolean further, Diagnostics diagnostics) {
    SortedSet<String> judged = further ? allowable() : slugs(ADVICE);
    if (!further) {
      judged.removeAll(slugs(UNHURRIED));
    }
    settle(draft, judged, diagnostics);
  }

  /**
   * The same for a translation: what is said of the source alone is never broken by it.
   *
   * @param further whether the rules that need more than the text have been checked
   */
  public static void settleWords(Draft translated, boolean further, Diagnostics diagnostics) {
    SortedSet<String> judged = allowable();
    if (!further) {
      judged.removeAll(slugs(UNHURRIED));
      judged.removeAll(SOLVED);
    }
    settle(translated, judged, diagnostics);
  }

  private static void settle(Draft draft, SortedSet<String> judged, Diagnostics diagnostics) {
    ALLOWANCES.forEach(rule -> rule.check(draft, diagnostics));
    new UnusedAllowance(judged).check(draft, diagnostics);
  }
}
