package vizavi.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import vizavi.scenario.Outcome;
import vizavi.scoring.Skill;

/** The field's terms in the words of the person's language. */
public final class Terms {
  private Terms() {}

  public static String skill(Skill skill) {
    return switch (skill) {
      case POLITENESS -> translate("skill.politeness");
      case CONCESSION -> translate("skill.concession");
      case NEGOTIATION -> translate("skill.negotiation");
    };
  }

  public static String outcome(Outcome outcome) {
    return switch (outcome) {
      case SUCCESS -> translate("outcome.success");
      case COMPROMISE -> translate("outcome.compromise");
      case SETBACK -> translate("outcome.setback");
      case FAILURE -> translate("outcome.failure");
    };
  }

  /** Whether an outcome counts as reached: the tone in which it is shown. */
  public static String tone(Outcome outcome) {
    return outcome == Outcome.SUCCESS || outcome == Outcome.COMPROMISE ? "good" : "bad";
  }

  /** For whom a scenario is: {@code level} 1 to 3. */
  public static String level(int level) {
    return switch (level) {
      case 1 -> translate("level.first");
      case 2 -> translate("level.second");
      default -> translate("level.third");
    };
  }
}
