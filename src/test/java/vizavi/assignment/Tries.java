package vizavi.assignment;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vizavi.attempt.Answering;
import vizavi.attempt.Attempt;
import vizavi.attempt.Marks;
import vizavi.attempt.Mode;
import vizavi.attempt.Task;
import vizavi.scenario.Outcome;
import vizavi.scoring.Skill;

/** Made-up terms and attempts; the nth try begins on the nth day and takes an hour. */
final class Tries {
  static final Instant START = Instant.parse("2026-03-01T08:00:00Z");
  private static final UUID ASSIGNMENT = new UUID(1, 1);
  private static final UUID PERSON = new UUID(2, 2);

  private Tries() {}

  static Terms terms(String... scenarios) {
    return new Terms(
        Stream.of(scenarios).map(one -> new Step(one, "The " + one)).toList(),
        Mode.ASSESSED,
        Answering.CHOICES,
        Optional.empty(),
        Optional.empty(),
        ZoneOffset.UTC,
        Marks.NONE,
        Optional.empty(),
        Counts.BEST);
  }

  static Terms due(Terms terms, Instant due) {
    return new Terms(
        terms.steps(),
        terms.mode(),
        terms.answering(),
        terms.opens(),
        Optional.of(due),
        terms.zone(),
        terms.marks(),
        terms.tries(),
        terms.counts());
  }

  static Terms with(Terms terms, Counts counts, int tries) {
    return new Terms(
        terms.steps(),
        terms.mode(),
        terms.answering(),
        terms.opens(),
        terms.due(),
        terms.zone(),
        terms.marks(),
        Optional.of(tries),
        counts);
  }

  static Terms marks(Terms terms, Marks marks) {
    return new Terms(
        terms.steps(),
        terms.mode(),
        terms.answering(),
        terms.opens(),
        terms.due(),
        terms.zone(),
        marks,
        terms.tries(),
        terms.counts());
  }

  static Terms coach(Terms terms) {
    return new Terms(
        terms.steps(),
        Mode.COACH,
        terms.answering(),
        terms.opens(),
        terms.due(),
        terms.zone(),
        terms.marks(),
        terms.tries(),
        terms.counts());
  }

  static Instant endOf(int day) {
    return START.plus(Duration.ofDays(day)).plus(Duration.ofHours(1));
  }

  static Attempt passed(String scenario, int day, int overall) {
    return over(scenario, day, overall, Outcome.SUCCESS, true);
  }

  static Attempt failed(String scenario, int day, int overall) {
    return over(scenario, day, overall, Outcome.COMPROMISE, false);
  }

  private static Attempt over(
      String scenario, int day, int overall, Outcome outcome, boolean passed) {
    return attempt(
        scenario,
        day,
        Mode.ASSESSED,
        Optional.of(endOf(day)),
        Optional.of(outcome),
        Optional.of(passed),
        Optional.of(overall),
        Map.of(),
        Optional.of(false));
  }

  static Attempt underWay(String scenario, int day) {
    return attempt(
        scenario,
        day,
        Mode.ASSESSED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Optional.empty());
  }

  static Attempt in(Mode mode, Attempt one) {
    return attempt(
        one.scenario(),
        day(one),
        mode,
        one.ended(),
        one.outcome(),
        one.passed(),
        one.overall(),
        one.skills(),
        one.critical());
  }

  static Attempt spoilt(Attempt one) {
    return attempt(
        one.scenario(),
        day(one),
        one.mode(),
        one.ended(),
        one.outcome(),
        Optional.of(false),
        one.overall(),
        one.skills(),
        Optional.of(true));
  }

  static Attempt ending(Outcome outcome, Attempt one) {
    return attempt(
        one.scenario(),
        day(one),
        one.mode(),
        one.ended(),
        Optional.of(outcome),
        one.passed(),
        one.overall(),
        one.skills(),
        one.critical());
  }

  static Attempt scored(Attempt one, Map<Skill, Integer> skills) {
    return attempt(
        one.scenario(),
        day(one),
        one.mode(),
        one.ended(),
        one.outcome(),
        one.passed(),
        one.overall(),
        skills,
        one.critical());
  }

  private static int day(Attempt one) {
    return (int) Duration.between(START, one.begun()).toDays();
  }

  private static Attempt attempt(
      String scenario,
      int day,
      Mode mode,
      Optional<Instant> ended,
      Optional<Outcome> outcome,
      Optional<Boolean> passed,
      Optional<Integer> overall,
      Map<Skill, Integer> skills,
      Optional<Boolean> critical) {
    return new Attempt(
        new UUID(day, scenario.hashCode()),
        PERSON,
        scenario,
        "The " + scenario,
        new UUID(3, 3),
        "en",
        mode,
        Answering.CHOICES,
        1,
        START.plus(Duration.ofDays(day)),
        ended,
        ended.isPresent(),
        outcome,
        passed,
        overall,
        skills,
        Attempt.SCALE,
        critical,
        Optional.of(new Task(ASSIGNMENT, 1)));
  }
}
