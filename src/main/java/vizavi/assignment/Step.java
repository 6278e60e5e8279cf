package vizavi.assignment;

/**
 * One scenario of an assignment.
 *
 * @param scenario its id
 * @param title as it was when it was assigned
 */
public record Step(String scenario, String title) {}
