package vizavi.library;

import java.util.List;
import java.util.UUID;
import vizavi.scenario.Client;
import vizavi.scoring.Skill;

/**
 * What a person sees of a scenario before playing it.
 *
 * @param scenario id of the scenario
 * @param level 1 (first week) to 3 (seasoned)
 * @param role who the trainee is
 * @param ownWords whether some scene takes typed words
 * @param revision the text a new attempt would play
 */
public record Card(
    String scenario,
    String title,
    int level,
    List<Skill> trains,
    String role,
    Client client,
    boolean ownWords,
    UUID revision) {}
