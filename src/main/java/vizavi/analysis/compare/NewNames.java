package vizavi.analysis.compare;

import java.util.Map;

/**
 * The ids that things of the old scenario have in the new one, where they have another: so a scene
 * with a new id is one change, not one for each reply that leads there.
 *
 * @param targets of scenes and endings
 * @param replies both as {@code scene.reply}
 */
record NewNames(
    Map<String, String> targets,
    Map<String, String> replies,
    Map<String, String> facts,
    Map<String, String> visits,
    Map<String, String> people,
    Map<String, String> triggers) {
  static final NewNames NONE =
      new NewNames(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

  String target(String id) {
    return targets.getOrDefault(id, id);
  }

  /** {@code scene.reply} of the new scenario. */
  String reply(String scene, String reply) {
    String key = scene + "." + reply;
    return replies.getOrDefault(key, target(scene) + "." + reply);
  }

  String variable(String id) {
    return facts.getOrDefault(id, id);
  }

  String visit(String id) {
    return visits.getOrDefault(id, id);
  }

  String speaker(String id) {
    return people.getOrDefault(id, id);
  }

  String trigger(String id) {
    return triggers.getOrDefault(id, id);
  }
}
