package vizavi.practice;

import vizavi.analysis.exercise.Approach;
import vizavi.library.Rendition;
import vizavi.scoring.Skill;

/** A scene that was drawn to be practised, for a skill, and the way there. */
record Drawn(String scenario, Rendition rendition, String scene, Skill skill, Approach approach) {}
