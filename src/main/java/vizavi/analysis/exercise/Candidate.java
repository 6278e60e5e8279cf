package vizavi.analysis.exercise;

import java.util.OptionalLong;
import java.util.Set;
import vizavi.scoring.Skill;

/**
 * A scene that could be practised.
 *
 * @param level of its scenario, 1 to 3
 * @param skills at stake in it
 * @param due the day it comes again, if it was practised before
 */
public record Candidate(
    String scenario, int level, String scene, Set<Skill> skills, OptionalLong due) {}
