package vizavi.analysis.script;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vizavi.analysis.Debrief;
import vizavi.analysis.SkillResult;
import vizavi.analysis.script.PlayScript.Step;

/**
 * What a script says of a debrief.
 *
 * @param what it is about
 * @param expected what the script says
 * @param found what a debrief says
 */
record Claim(String what, Object expected, Function<Debrief, Object> found) {
  private static final String NONE = "none";

  static Claim of(Step.OfDebrief step) {
    return switch (step) {
      case Step.SkillIs(var place, var skill, var value) ->
          new Claim(
              skill.id(),
              value == null ? NONE : value.toString(),
              debrief -> score(debrief.skills().get(skill)));
      case Step.OverallIs(var place, int value) -> new Claim("overall", value, Debrief::overall);
      case Step.StanceIs(var place, var stance) ->
          new Claim(
              "stance",
              stance,
              debrief -> debrief.stance().map(found -> found.stance().id()).orElse(NONE));
      case Step.Passes(var place, boolean passed) -> new Claim("passed", passed, Debrief::passed);
    };
  }

  private static String score(@Nullable SkillResult result) {
    return result == null ? NONE : Integer.toString(result.value());
  }
}
