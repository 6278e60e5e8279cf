package vizavi.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vizavi.scenario.translation.Strays;
import vizavi.text.Diagnostic;

/**
 * What the files and folders named at the terminal are. A file that is named is a scenario's unless
 * its name says otherwise; of a folder only what has the right name counts.
 */
final class Wanted {
  private final SortedSet<Path> scenarios = new TreeSet<>();
  private final SortedSet<Path> paths = new TreeSet<>();
  private final SortedSet<Diagnostic> strays = new TreeSet<>();

  private Wanted() {}

  static Wanted of(List<String> places) throws BadUsage {
    var wanted = new Wanted();
    for (String place : places) {
      var path = ScenarioFiles.path(place);
      if (Files.isDirectory(path)) {
        wanted.folder(path);
      } else if (Files.isRegularFile(path)) {
        wanted.file(path);
      } else {
        throw new BadUsage("There is no file or folder \"" + place + "\".");
      }
    }
    return wanted;
  }

  /** Sources with their translations. */
  List<Case> cases() {
    return Case.of(scenarios);
  }

  /** Files of paths. */
  List<Path> paths() {
    return List.copyOf(paths);
  }

  /** What is to be said of files that belong to no scenario. */
  List<Diagnostic> strays() {
    return List.copyOf(strays);
  }

  private void folder(Path folder) throws BadUsage {
    Map<Path, List<Path>> all =
        ScenarioFiles.below(folder).stream()
            .collect(
                Collectors.groupingBy(
                    file -> file.resolveSibling(""), TreeMap::new, Collectors.toList()));
    List<Diagnostic> astray = all.values().stream().flatMap(one -> strays(one).stream()).toList();
    List<Path> files =
        all.values().stream()
            .flatMap(List::stream)
            .filter(file -> PathFiles.named(file) || ScenarioFiles.named(file))
            .toList();
    if (astray.isEmpty() && files.stream().noneMatch(ScenarioFiles::named)) {
      throw new BadUsage("There is no scenario.yaml in the folder \"" + folder + "\" or below.");
    }
    strays.addAll(astray);
    files.forEach(this::take);
  }

  private void file(Path file) {
    if (ScenarioFiles.hasNoSource(file)) {
      strays.addAll(strays(List.of(file)));
    }
    take(file);
  }

  private void take(Path file) {
    if (PathFiles.named(file)) {
      paths.add(file);
    } else if (!ScenarioFiles.hasNoSource(file)) {
      scenarios.add(file);
    }
  }

  private static List<Diagnostic> strays(List<Path> files) {
    return Strays.among(files.stream().map(ScenarioFiles::shown).toList());
  }
}
