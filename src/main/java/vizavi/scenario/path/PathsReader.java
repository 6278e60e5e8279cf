package vizavi.scenario.path;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vizavi.scenario.shape.Fit;
import vizavi.scenario.shape.Language;
import vizavi.text.Diagnostics;
import vizavi.text.Document;
import vizavi.text.Mapping;
import vizavi.text.Node;
import vizavi.text.Quoted;
import vizavi.text.Scalar;
import vizavi.text.Sequence;
import vizavi.text.Span;
import vizavi.text.Yaml;

/** The one way from a file to paths. Whatever the file holds, the answer is a reading. */
public final class PathsReader {
  /** The name of the file, beside the scenarios' folders. */
  public static final String FILE = "paths.yaml";

  private PathsReader() {}

  /**
   * Reads a file of paths and finds all its mistakes at once.
   *
   * @param file the name shown in diagnostics
   * @param scenarios ids of the scenarios there are
   */
  public static PathsReading read(String file, byte[] utf8, Collection<String> scenarios) {
    Document document = Yaml.read(file, utf8);
    Diagnostics diagnostics = document.diagnostics();
    Optional<Node> tree =
        document
            .root()
            .map(
                root ->
                    new Fit(diagnostics)
                        .fit(
                            Language.paths(scenarios.stream().sorted().toList()),
                            root,
                            "the file"));
    if (document.root().isEmpty() && !diagnostics.hasErrors()) {
      diagnostics.error(
          new Span(file, 1, 1, 0),
          "missing-key",
          "the file is empty; a file of paths begins with \"vizavi: 1\"");
    }
    tree.filter(any -> !diagnostics.hasErrors()).ifPresent(root -> languages(root, diagnostics));
    List<TrainingPath> paths =
        diagnostics.hasErrors() ? List.of() : paths(tree.orElseThrow()).toList();
    return new PathsReading(paths, diagnostics.sorted());
  }

  private static void languages(Node tree, Diagnostics diagnostics) {
    entries(part(tree, "paths")).stream()
        .flatMap(path -> Stream.of(part(path.value(), "title"), part(path.value(), "about")))
        .flatMap(texts -> entries(texts).stream())
        .filter(text -> !Language.LANGUAGES.contains(text.name()))
        .forEach(text -> stranger(text, diagnostics));
  }

  private static void stranger(Mapping.Entry text, Diagnostics diagnostics) {
    diagnostics.error(
        text.key().place(),
        "unknown-key",
        Quoted.of(text.name())
            + " is none of the languages "
            + String.join(", ", Language.LANGUAGES));
  }

  private static Stream<TrainingPath> paths(Node tree) {
    return entries(part(tree, "paths")).stream().map(entry -> path(entry.name(), entry.value()));
  }

  private static TrainingPath path(String id, Node node) {
    return new TrainingPath(
        id,
        texts(part(node, "title")),
        texts(part(node, "about")),
        ((Sequence) part(node, "scenarios")).items().stream().map(PathsReader::text).toList());
  }

  private static Map<String, String> texts(Node node) {
    Map<String, String> texts = new LinkedHashMap<>();
    entries(node).forEach(entry -> texts.put(entry.name(), text(entry.value())));
    return texts;
  }

  private static String text(Node node) {
    return ((Scalar) node).value().strip();
  }

  private static List<Mapping.Entry> entries(Node node) {
    return ((Mapping) node).entries();
  }

  private static Node part(Node node, String key) {
    return ((Mapping) node).get(key).orElseThrow();
  }
}
