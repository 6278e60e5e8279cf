package vizavi.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A scenario's source with those of its translations that were asked for.
 *
 * @param whole whether the source itself was asked for
 */
record Case(Path source, boolean whole, List<Path> translations) {

  /** Sources and translations that have one, put together. */
  static List<Case> of(Collection<Path> files) {
    Map<Path, List<Path>> bySource = new TreeMap<>();
    var whole = new TreeSet<Path>();
    for (Path file : files) {
      boolean translation = ScenarioFiles.language(file).isPresent();
      var source = translation ? ScenarioFiles.beside(file) : file;
      var translations = bySource.computeIfAbsent(source, one -> new ArrayList<>());
      if (translation) {
        translations.add(file);
      } else {
        whole.add(file);
      }
    }
    List<Case> cases = new ArrayList<>();
    bySource.forEach(
        (source, translations) ->
            cases.add(new Case(source, whole.contains(source), List.copyOf(translations))));
    return cases;
  }
}
