package vizavi.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import vizavi.play.Hint;
import vizavi.scenario.Outcome;
import vizavi.scoring.Finding;
import vizavi.scoring.Move;
import vizavi.scoring.Rubric;
import vizavi.scoring.Skill;
import vizavi.scoring.Stance;

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

  /** Short name of a move. */
  public static String move(Move move) {
    return translate("rubric.move." + move.id());
  }

  /** When a move is seen in a reply. */
  public static String seen(Move move) {
    return translate("rubric.move." + move.id() + ".seen");
  }

  /**
   * Why a finding changed the level. Words that are not the rubric's of today - an author's, or
   * those of an older rubric - stay as they were written down.
   */
  public static String because(Finding finding) {
    if (finding.step().equals(Hint.STEP)) {
      return translate("coach.hint");
    }
    String today = Rubric.shipped().reasons(finding.skill()).get(finding.step());
    if (!finding.because().equals(today)) {
      return finding.because();
    }
    return finding.step().equals(Rubric.BASE)
        ? translate("rubric.base")
        : translate("rubric.step." + finding.skill().id() + "." + finding.step());
  }

  /** Points as a person reads them: at most one decimal, a half upwards, with their mark. */
  public static String points(BigDecimal points) {
    var format = NumberFormat.getNumberInstance(UI.getCurrent().getLocale());
    format.setMaximumFractionDigits(1);
    format.setRoundingMode(RoundingMode.HALF_UP);
    // Beside figures a hyphen is no minus.
    return format.format(points).replace('-', '−');
  }

  public static String stance(Stance stance) {
    return translate("rubric.stance." + stance.id());
  }

  /** What a stance means for the trainee. */
  public static String says(Stance stance) {
    return translate("rubric.stance." + stance.id() + ".says");
  }
}
