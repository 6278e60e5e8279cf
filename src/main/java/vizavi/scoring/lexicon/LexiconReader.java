package vizavi.scoring.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vizavi.scoring.Rubric;
import vizavi.scoring.words.Tongue;
import vizavi.scoring.words.WordReader;
import vizavi.text.Diagnostics;
import vizavi.text.Mapping;
import vizavi.text.Message;
import vizavi.text.Nearest;
import vizavi.text.Node;
import vizavi.text.Quoted;
import vizavi.text.Scalar;
import vizavi.text.Sequence;
import vizavi.text.Yaml;

/** Reads the lexicon files of one language. */
public final class LexiconReader {
  /** The files of a language, in the order they are read: first the classes of words. */
  public static final List<String> FILES =
      List.of("words.yaml", "politeness.yaml", "concession.yaml", "negotiation.yaml", "signs.yaml");

  private static final String RULE = "lexicon";
  private static final List<String> KEYS =
      List.of("move", "sign", "strength", "patterns", "unless", "hits", "misses");

  private final Tongue tongue;
  private final Symbols symbols;
  private final Set<String> moves = Rubric.shipped().moves().keySet();
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final List<Lexicon.Wording> wordings = new ArrayList<>();
  private final List<vizavi.text.Diagnostic> mistakes = new ArrayList<>();
  private Diagnostics diagnostics = new Diagnostics();

  private LexiconReader(Tongue tongue) {
    this.tongue = tongue;
    this.symbols = new Symbols(new WordReader(tongue));
  }

  static Lexicon shipped(Tongue tongue) {
    Map<String, String> files = new LinkedHashMap<>();
    for (var file : FILES) {
      var path = tongue.id() + "/" + file;
      try (var in = LexiconReader.class.getResourceAsStream(path)) {
        if (in == null) {
          throw new IllegalStateException("lexicon " + path + " is not on the class path");
        }
        files.put(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException("lexicon " + path + " can't be read", e);
      }
    }
    return read(tongue, files);
  }

  /**
   * Reads a lexicon.
   *
   * @param files texts by name; classes must be defined before a pattern names them
   * @throws LexiconMistake naming every mistake with its place
   */
  public static Lexicon read(Tongue tongue, Map<String, String> files) {
    var reader = new LexiconReader(tongue);
    files.forEach(reader::file);
    if (!reader.mistakes.isEmpty()) {
      throw new LexiconMistake(reader.mistakes);
    }
    return new Lexicon(
        tongue, reader.symbols, List.copyOf(reader.entries.values()), reader.wordings);
  }

  private void file(String name, String text) {
    var document = Yaml.read(name, text);
    diagnostics = document.diagnostics();
    document.root().ifPresent(this::root);
    mistakes.addAll(diagnostics.sorted());
  }

  private void root(Node root) {
    var keys = mapping(root, List.of("lexicon", "language", "classes", "entries"));
    keys.get("language")
        .filter(language -> !text(language).equals(tongue.id()))
        .ifPresent(language -> wrong(language, "this is the lexicon of " + tongue.id()));
    keys.get("classes").ifPresent(node -> mapping(node).entries().forEach(this::define));
    keys.get("entries").ifPresent(node -> mapping(node).entries().forEach(this::entry));
  }

  private void define(Mapping.Entry entry) {
    try {
      symbols.define(entry.name(), texts(entry.value()));
    } catch (PatternMistake mistake) {
      wrong(entry.key(), mistake.getMessage());
    }
  }

  private void entry(Mapping.Entry node) {
    var keys = mapping(node.value(), KEYS);
    var entry =
        new Entry(
            node.name(),
            shows(node, keys),
            keys.get("sign").isPresent(),
            keys.get("strength").flatMap(this::strength).orElse(Strength.LIKELY),
            texts(keys, "patterns"),
            texts(keys, "unless"),
            texts(keys, "hits"),
            texts(keys, "misses"),
            node.key().place());
    if (entries.putIfAbsent(entry.id(), entry) != null) {
      wrong(node.key(), "there are two entries " + Quoted.of(entry.id()));
    }
    if (entry.patterns().isEmpty()) {
      wrong(node.key(), "an entry needs patterns");
    }
    keys.get("patterns").ifPresent(list -> wordings(list, entry, false));
    keys.get("unless").ifPresent(list -> wordings(list, entry, true));
  }

  private String shows(Mapping.Entry node, Mapping keys) {
    var sign = keys.get("sign").map(this::text);
    var move = keys.get("move").map(this::text);
    if (sign.isPresent() == move.isPresent()) {
      wrong(node.key(), "an entry shows a move or a sign");
    }
    move.filter(id -> !moves.contains(id))
        .ifPresent(id -> wrong(node.key(), "no move " + Quoted.of(id) + Nearest.hint(id, moves)));
    return move.or(() -> sign).orElse("");
  }

  private Optional<Strength> strength(Node node) {
    for (var strength : Strength.values()) {
      if (strength.name().equalsIgnoreCase(text(node))) {
        return Optional.of(strength);
      }
    }
    wrong(node, "a strength is sure, likely or hint");
    return Optional.empty();
  }

  private void wordings(Node list, Entry entry, boolean cancels) {
    for (var node : items(list)) {
      try {
        var pattern = PatternParser.parse(text(node), symbols);
        wordings.add(new Lexicon.Wording(pattern, entry, cancels));
      } catch (PatternMistake mistake) {
        wrong(node, mistake.getMessage());
      }
    }
  }

  private Mapping mapping(Node node, List<String> allowed) {
    var mapping = mapping(node);
    for (var entry : mapping.entries()) {
      if (!allowed.contains(entry.name())) {
        wrong(
            entry.key(),
            "unknown key "
                + Quoted.of(entry.name())
                + Nearest.hint(entry.name(), new TreeSet<>(allowed)));
      }
    }
    return mapping;
  }

  private Mapping mapping(Node node) {
    if (node instanceof Mapping mapping) {
      return mapping;
    }
    wrong(node, "expected keys and values");
    return new Mapping(List.of(), node.place());
  }

  private List<String> texts(Mapping keys, String key) {
    return keys.get(key).map(this::texts).orElse(List.of());
  }

  private List<String> texts(Node node) {
    return items(node).stream().map(this::text).toList();
  }

  private List<Node> items(Node node) {
    if (node instanceof Sequence sequence) {
      return sequence.items();
    }
    wrong(node, "expected a list");
    return List.of();
  }

  private String text(Node node) {
    if (node instanceof Scalar scalar) {
      return scalar.value();
    }
    wrong(node, "expected some text");
    return "";
  }

  private void wrong(Node node, String message) {
    diagnostics.error(node.place(), RULE, Message.english(message));
  }
}
