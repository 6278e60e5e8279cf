package vizavi.analysis.script;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vizavi.scenario.Outcome;
import vizavi.scoring.Skill;
import vizavi.text.Span;

/**
 * One way through a scenario and what is expected on it, as {@code docs/play-scripts.md} tells.
 *
 * @param name of the play
 * @param seed its luck
 * @param language of the words it quotes and types; empty: the scenario's source
 * @param steps from the first line to the last
 */
public record PlayScript(String name, long seed, Optional<String> language, List<Step> steps) {

  /**
   * What this script says of its scenario in a language: all it says in its own; in another what
   * happens, without the words. Empty where words are typed, which fall to a reply in their own
   * language only.
   *
   * @param played the language of the scenario played
   * @param source the language of the scenario's source
   */
  public Optional<PlayScript> in(String played, String source) {
    if (played.equals(language.orElse(source))) {
      return Optional.of(this);
    }
    return steps.stream().anyMatch(Step.Types.class::isInstance)
        ? Optional.empty()
        : Optional.of(
            new PlayScript(
                name, seed, language, steps.stream().filter(PlayScript::wordless).toList()));
  }

  private static boolean wordless(Step step) {
    return switch (step) {
      case Step.Hears h -> false;
      case Step.Says s -> false;
      default -> true;
    };
  }

  /** One line of the script. */
  public sealed interface Step {
    /** Where it stands. */
    Span place();

    /** Somebody has said these words since the last pick; or nobody has. */
    record Hears(Span place, String speaker, String words, boolean expected) implements Step {}

    /** Exactly these replies are offered. */
    record Offers(Span place, Set<String> replies) implements Step {}

    /** The trainee picks this reply. */
    record Picks(Span place, String reply) implements Step {}

    /** The trainee types these words. */
    record Types(Span place, String words) implements Step {}

    /** The words just typed fell to this reply. */
    record HeardAs(Span place, String reply) implements Step {}

    /** The words just typed were not understood, and the client asked again. */
    record AsksAgain(Span place) implements Step {}

    /** The reply just picked has these words. */
    record Says(Span place, String words) implements Step {}

    /** A variable has this value, as the author would write it. */
    record Has(Span place, String variable, String value) implements Step {}

    /** The conversation is over, with this ending and, if named, this outcome. */
    record Ends(Span place, String ending, @Nullable Outcome outcome) implements Step {}

    /** Something the debrief says. */
    sealed interface OfDebrief extends Step {}

    /** A skill of the debrief, 0..100; or the skill was never scored. */
    record SkillIs(Span place, Skill skill, @Nullable Integer value) implements OfDebrief {}

    /** The overall score of the debrief, 0..100. */
    record OverallIs(Span place, int value) implements OfDebrief {}

    /** The id of the debrief's stance, or {@code none}. */
    record StanceIs(Span place, String stance) implements OfDebrief {}

    /** Whether the attempt is passed. */
    record Passes(Span place, boolean passed) implements OfDebrief {}
  }
}
