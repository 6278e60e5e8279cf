package vizavi.play;

import java.util.List;
import java.util.Map;
import vizavi.scoring.Evidence;
import vizavi.scoring.Notice;
import vizavi.scoring.Skill;
import vizavi.scoring.near.Nearness;

/**
 * What was heard in words that were typed, not chosen.
 *
 * @param evidence for each move heard, the words that show it, by place
 * @param tone for each skill with a finding of tone, the words it comes from
 * @param abstained whether they could not be judged
 * @param notices what was noticed about the writing
 * @param nearest the replies they are nearest to, best first, at most {@link #NEAREST}
 * @param understood whether they fell to a reply; if not, the client asked again
 */
public record Typed(
    Map<String, List<Evidence>> evidence,
    Map<Skill, List<Evidence>> tone,
    boolean abstained,
    List<Notice> notices,
    List<Nearness> nearest,
    boolean understood) {
  static final int NEAREST = 3;
}
