package vizavi.practice;

import java.util.UUID;
import vizavi.analysis.exercise.Approach;
import vizavi.scoring.Skill;

/** A scene that was drawn to be practised, for a skill, and the way there. */
record Drawn(String scenario, UUID revision, String scene, Skill skill, Approach approach) {}
