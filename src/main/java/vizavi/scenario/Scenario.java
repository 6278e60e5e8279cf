package vizavi.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vizavi.scoring.Skill;

/**
 * One case to practise, as its author wrote it. All maps keep the author's order.
 *
 * @param id name of its folder
 * @param language ISO 639-1 code of the language it is written in
 * @param level 1 (first week) to 3 (seasoned)
 * @param backdrop the place drawn behind the conversation, where the author named one
 * @param trains the skills it claims to train
 * @param others people beside the client who speak
 * @param visits titles of visits by id
 * @param start id of the first scene
 * @param turnLimit where the conversation goes when the turns are used up
 * @param passMark overall score needed to pass, 0..100
 */
public record Scenario(
    String id,
    String title,
    String language,
    int level,
    Optional<String> backdrop,
    List<Skill> trains,
    String role,
    String briefing,
    Client client,
    Map<String, Other> others,
    Map<String, Fact> facts,
    Map<String, String> visits,
    String start,
    Optional<TurnLimit> turnLimit,
    int passMark,
    Map<String, Trigger> triggers,
    Map<String, Scene> scenes,
    Map<String, Ending> endings) {
  /** What every id looks like, the scenario's own included. */
  public static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");
}
