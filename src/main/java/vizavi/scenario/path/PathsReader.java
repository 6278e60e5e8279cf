package vizavi.scenario.path;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vizavi.scenario.read.Part;
import vizavi.scenario.shape.Fit;
import vizavi.scenario.shape.Language;
import vizavi.text.Diagnostics;
import vizavi.text.Document;
import vizavi.text.Mapping;
import vizavi.text.Message;
import vizavi.text.Nearest;
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
                            Message.of("part.the-file", "the file")));
    if (document.root().isEmpty() && !diagnostics.hasErrors()) {
      diagnostics.error(
          new Span(file, 1, 1, 0),
          "missing-key",
          Message.of(
              "missing-key.paths", "the file is empty; a file of paths begins with \"vizavi: 1\""));
    }
    tree.ifPresent(root -> strangers(root, scenarios, diagnostics));
    List<TrainingPath> paths =
        diagnostics.hasErrors() ? List.of() : paths(tree.orElseThrow()).toList();
    return new PathsReading(paths, diagnostics.sorted());
  }

  /** Languages and scenarios that there are not. The tree may have other mistakes. */
  private static void strangers(Node tree, Collection<String> scenarios, Diagnostics diagnostics) {
    for (Mapping.Entry path : written(tree, "paths")) {
      Stream.of("title", "about")
          .flatMap(key -> written(path.value(), key).stream())
          .filter(text -> !Language.LANGUAGES.contains(text.name()))
          .forEach(text -> language(text, diagnostics));
      Part.of(path.value()).list("scenarios").stream()
          .filter(step -> step instanceof Scalar id && !scenarios.contains(id.value()))
          .forEach(step -> scenario((Scalar) step, scenarios, diagnostics));
    }
  }

  private static List<Mapping.Entry> written(Node node, String key) {
    return Part.of(node).part(key).entries();
  }

  private static void language(Mapping.Entry text, Diagnostics diagnostics) {
    diagnostics.error(
        text.key().place(),
        "unknown-key",
        Message.of(
            "unknown-key.language",
            "{0} is none of the languages {1}",
            Quoted.of(text.name()),
            Language.LANGUAGES));
  }

  private static void scenario(Scalar id, Collection<String> scenarios, Diagnostics diagnostics) {
    diagnostics.error(
        id.place(),
        "value-out-of-range",
        () ->
            Nearest.hint(
                Message.of(
                    "value-out-of-range.scenario",
                    "there is no scenario {0}",
                    Quoted.of(id.value())),
                id.value(),
                List.copyOf(scenarios)));
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
