package vizavi.analysis.mastery;

/**
 * What one result has to say in an estimate.
 *
 * @param counted its value as if the scenario had been of level 2; may lie outside 0..100
 * @param weight 0..1; those of all results and of the belief before any result make 1
 */
public record Share(Evidence evidence, double counted, double weight) {}
