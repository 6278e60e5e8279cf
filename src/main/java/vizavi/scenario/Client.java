package vizavi.scenario;

/**
 * The person facing the trainee.
 *
 * @param portrait name of a portrait
 * @param patience at the start, 0..100
 * @param trust at the start, 0..100
 */
public record Client(String name, String about, String portrait, int patience, int trust) {}
