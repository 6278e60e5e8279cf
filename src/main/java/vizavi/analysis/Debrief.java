package vizavi.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vizavi.play.Heard;
import vizavi.scenario.Ending;
import vizavi.scoring.Skill;
import vizavi.scoring.StanceFinding;

/**
 * What a finished attempt teaches.
 *
 * @param ending where it stopped, with the outcome and the lesson
 * @param skills what each skill earned that was scored
 * @param overall 0..100
 * @param shortfalls why the attempt is not passed; empty where it is
 * @param moods one for each turn, the opening first
 * @param stance the stance of the whole conversation, where its words show one, and the numbers of
 *     the turns that show each
 * @param opening what was heard before the first reply
 * @param entries one for each reply
 * @param review the play beside the best there was; empty where it was scored by the share of
 *     possible points, as attempts were until there was a scale
 */
public record Debrief(
    Ending ending,
    Map<Skill, SkillResult> skills,
    int overall,
    List<Shortfall> shortfalls,
    List<Mood> moods,
    Optional<StanceFinding> stance,
    List<Heard> opening,
    List<Entry> entries,
    Optional<Review> review) {

  public boolean passed() {
    return shortfalls.isEmpty();
  }
}
