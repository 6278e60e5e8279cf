package vizavi.library.ui.translate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vizavi.scenario.Scenario;
import vizavi.scenario.translation.Translation;
import vizavi.scenario.translation.write.Rewriting;

/**
 * What a translator wants one field to say.
 *
 * @param block id of its block
 * @param way where it stands in the file
 * @param wordings whether the words are a list, a line each
 * @param words blank: nothing
 */
record Change(String block, String way, boolean wordings, String words) {

  /** What the field says in a translation. */
  String in(Translation texts) {
    return wordings ? String.join("\n", texts.own(way)) : texts.texts().getOrDefault(way, "");
  }

  /** The file with it; empty where the file can't be read. */
  Optional<String> made(Scenario source, String language, String file) {
    return wordings
        ? Rewriting.of(source, language, file, Map.of(), Map.of(way, list()))
        : Rewriting.of(source, language, file, Map.of(way, words), Map.of());
  }

  private List<String> list() {
    return words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
