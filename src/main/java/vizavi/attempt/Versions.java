package vizavi.attempt;

/**
 * By what the turns of an attempt are scored.
 *
 * @param rubric version of the rubric
 * @param scorer version of the scorer that hears typed words
 */
record Versions(int rubric, int scorer) {}
