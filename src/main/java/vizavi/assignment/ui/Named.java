package vizavi.assignment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import vizavi.assignment.Counts;
import vizavi.assignment.State;
import vizavi.attempt.Answering;
import vizavi.attempt.Mode;
import vizavi.attempt.Refusal;
import vizavi.shell.Moment;

/** What states and terms are called on the screen. */
final class Named {
  private Named() {}

  static String state(State state) {
    return switch (state) {
      case NOT_BEGUN -> translate("assignments.state.not-begun");
      case UNDER_WAY -> translate("assignments.state.under-way");
      case PASSED -> translate("assignments.state.passed");
      case NOT_PASSED -> translate("assignments.state.not-passed");
      case OVERDUE -> translate("assignments.state.overdue");
      case EXCUSED -> translate("assignments.state.excused");
    };
  }

  /** How many people are in a state. */
  static String count(State state, int people) {
    return switch (state) {
      case NOT_BEGUN -> translate("assignments.count.not-begun", people);
      case UNDER_WAY -> translate("assignments.count.under-way", people);
      case PASSED -> translate("assignments.count.passed", people);
      case NOT_PASSED -> translate("assignments.count.not-passed", people);
      case OVERDUE -> translate("assignments.count.overdue", people);
      case EXCUSED -> translate("assignments.count.excused", people);
    };
  }

  /** The class of the style sheet that gives a state its colour. */
  static String tone(State state) {
    return switch (state) {
      case NOT_BEGUN, EXCUSED -> "none";
      case UNDER_WAY -> "accent";
      case PASSED -> "good";
      case NOT_PASSED -> "even";
      case OVERDUE -> "bad";
    };
  }

  static String mode(Mode mode) {
    return switch (mode) {
      case COACH -> translate("mode.coach");
      case ASSESSED -> translate("mode.assessed");
    };
  }

  static String explained(Mode mode) {
    return switch (mode) {
      case COACH -> translate("assignments.mode.coach");
      case ASSESSED -> translate("assignments.mode.assessed");
    };
  }

  static String answering(Answering answering) {
    return switch (answering) {
      case CHOICES -> translate("answering.choices");
      case OWN_WORDS -> translate("answering.own-words");
      case OWN_WORDS_WITH_HINT -> translate("answering.with-hint");
    };
  }

  static String counts(Counts counts) {
    return switch (counts) {
      case BEST -> translate("assignments.counts.best");
      case LAST -> translate("assignments.counts.last");
      case FIRST -> translate("assignments.counts.first");
    };
  }

  /** Which try counts, inside a sentence. */
  static String rule(Counts counts) {
    return switch (counts) {
      case BEST -> translate("assignments.rule.best");
      case LAST -> translate("assignments.rule.last");
      case FIRST -> translate("assignments.rule.first");
    };
  }

  /** Why a task can't be begun now. */
  static String refusal(Refusal refusal) {
    return switch (refusal) {
      case Refusal.NotOpenYet(var opens) -> translate("task.refused.opens", Moment.of(opens));
      case Refusal.StepBefore(int step) -> translate("task.refused.step", step);
      case Refusal.NoTriesLeft(int allowed) -> translate("task.refused.tries", allowed);
      case Refusal.Withdrawn() -> translate("task.refused.withdrawn");
      case Refusal.Archived() -> translate("task.refused.archived");
    };
  }
}
