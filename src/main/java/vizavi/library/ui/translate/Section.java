package vizavi.library.ui.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vizavi.scenario.Scenario;
import vizavi.scenario.translation.Block;
import vizavi.scenario.translation.Blocks;
import vizavi.scenario.translation.Translation;
import vizavi.scenario.translation.Translation.Standing;

/**
 * What is translated at once: the head, a scene with its replies, or an ending.
 *
 * @param id of the head, the scene or the ending
 */
record Section(String id, List<Block> blocks) {

  /** All of a source, in its order. */
  static List<Section> of(Scenario source) {
    Map<String, List<Block>> all = new LinkedHashMap<>();
    Blocks.of(source)
        .forEach(
            (id, block) ->
                all.computeIfAbsent(id.replaceFirst("\\..*", ""), same -> new ArrayList<>())
                    .add(block));
    return all.entrySet().stream()
        .map(one -> new Section(one.getKey(), List.copyOf(one.getValue())))
        .filter(one -> one.blocks().stream().anyMatch(block -> !block.pieces().isEmpty()))
        .toList();
  }

  /** How many of its blocks are missing or stale. */
  long toDo(Translation texts) {
    return blocks.stream().filter(one -> texts.standing(one) != Standing.TRANSLATED).count();
  }
}
