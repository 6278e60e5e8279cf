package vizavi.scenario.translation.write;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vizavi.scenario.Scenario;
import vizavi.scenario.translation.Translation;
import vizavi.scenario.translation.TranslationReader;

/**
 * Changes texts of a translation. Lines that say nothing else than before stay as they are,
 * comments included; only where that can't be done is the whole file written anew.
 */
public final class Rewriting {
  private static final String MARK = "\uFEFF";

  private Rewriting() {}

  /**
   * The file with some texts changed; a byte order mark and the ends of lines stay what they were.
   *
   * @param text the file; a blank one is begun
   * @param texts by the way of their {@link vizavi.scenario.translation.Piece}; a blank one is
   *     taken out
   * @param own wordings of this language by their way; none: taken out
   * @return empty where the YAML can't be read
   */
  public static Optional<String> of(
      Scenario source,
      String language,
      String text,
      Map<String, String> texts,
      Map<String, List<String>> own) {
    String mark = text.startsWith(MARK) ? MARK : "";
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    return plain(source, language, text.substring(mark.length()), texts, own)
        .map(written -> mark + written.replace("\n", end));
  }

  private static Optional<String> plain(
      Scenario source,
      String language,
      String text,
      Map<String, String> texts,
      Map<String, List<String>> own) {
    if (text.isBlank()) {
      var nothing = new Translation(language, Map.of(), Map.of(), Map.of(), Map.of());
      return Optional.of(whole(source, changed(nothing, texts, own), ""));
    }
    return read(source, text).map(before -> written(source, text, before, texts, own));
  }

  private static String written(
      Scenario source,
      String text,
      Translation before,
      Map<String, String> texts,
      Map<String, List<String>> own) {
    var after = changed(before, texts, own);
    String merged =
        String.join("\n", merge(lines(text), tree(source, before), tree(source, after)));
    return says(source, merged + "\n", after) ? merged + "\n" : whole(source, after, text);
  }

  private static Part.Branch tree(Scenario source, Translation texts) {
    return new Layout(source, texts.texts(), texts.own()).of(texts.language());
  }

  private static Translation changed(
      Translation before, Map<String, String> texts, Map<String, List<String>> own) {
    Map<String, String> said = new HashMap<>(before.texts());
    texts.forEach((way, text) -> said.put(way, text.strip()));
    said.values().removeIf(String::isBlank);
    Map<String, List<String>> wordings = new HashMap<>(before.own());
    wordings.putAll(own);
    wordings.values().removeIf(List::isEmpty);
    return new Translation(before.language(), said, wordings, before.speakers(), before.from());
  }

  private static Optional<Translation> read(Scenario source, String text) {
    return TranslationReader.read(source, "", text.getBytes(StandardCharsets.UTF_8)).texts();
  }

  private static boolean says(Scenario source, String text, Translation wanted) {
    return read(source, text)
        .filter(
            one ->
                flat(one.texts()).equals(flat(wanted.texts()))
                    && one.own().equals(wanted.own())
                    && one.from().equals(wanted.from()))
        .isPresent();
  }

  /** How a text is broken into lines in a file makes no difference. */
  private static Map<String, String> flat(Map<String, String> texts) {
    Map<String, String> flat = new HashMap<>();
    texts.forEach((way, text) -> flat.put(way, text.replaceAll("\\s+", " ")));
    return flat;
  }

  private static List<String> lines(String text) {
    return text.stripTrailing().lines().toList();
  }

  /** Goes through the keys that are there, and adds those that are new in their places. */
  private static List<String> merge(List<String> lines, Part.Branch before, Part.Branch after) {
    Lines there = Lines.of(lines);
    int indent = there.indent();
    List<Lines.Entry> entries = new ArrayList<>();
    for (Lines.Entry entry : there.entries()) {
      Part was = before.parts().get(entry.key());
      Part is = after.parts().get(entry.key());
      if (is == null && was == null || is != null && is.equals(was)) {
        entries.add(entry);
      } else if (is != null) {
        entries.add(changed(entry, was, is, indent));
      } else if (!entry.before().isEmpty()) {
        entries.add(new Lines.Entry(entry.before(), "", "", List.of())); // its comments stay
      }
    }
    added(entries, after, indent);
    List<String> all = new ArrayList<>();
    for (Lines.Entry entry : entries) {
      all.addAll(entry.key().isEmpty() ? entry.before() : entry.all());
    }
    all.addAll(there.rest());
    return all;
  }

  private static Lines.Entry changed(
      Lines.Entry entry, @org.jspecify.annotations.Nullable Part was, Part is, int indent) {
    if (is instanceof Part.Branch now && entry.bare() && !entry.body().isEmpty()) {
      var then = was instanceof Part.Branch branch ? branch : new Part.Branch();
      return new Lines.Entry(
          entry.before(), entry.key(), entry.head(), merge(entry.body(), then, now));
    }
    return entry.with(is.lines(indent, entry.key()));
  }

  /** Each new key after the one it follows in the source. */
  private static void added(List<Lines.Entry> entries, Part.Branch after, int indent) {
    int place = 0;
    for (var one : after.parts().entrySet()) {
      int at = index(entries, one.getKey());
      if (at < 0) {
        List<String> lines = one.getValue().lines(indent, one.getKey());
        entries.add(
            place,
            new Lines.Entry(
                List.of(), one.getKey(), lines.getFirst(), lines.subList(1, lines.size())));
        at = place;
      }
      place = at + 1;
    }
  }

  private static int index(List<Lines.Entry> entries, String key) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).key().equals(key)) {
        return i;
      }
    }
    return -1;
  }

  /** All of it, from the first line to the last; what no text is, is taken over from before. */
  private static String whole(Scenario source, Translation texts, String before) {
    List<String> all = new ArrayList<>();
    if (before.isBlank()) {
      all.add("# yaml-language-server: $schema=../../docs/translation.schema.json");
    }
    Part.Branch tree = tree(source, texts);
    Lines there = Lines.of(lines(before));
    tree.parts().forEach((key, part) -> all.addAll(part.lines(0, key)));
    for (Lines.Entry entry : there.entries()) {
      if (entry.key().equals("allows") || entry.key().equals("translated-from")) {
        all.addAll(entry.all());
      }
    }
    return String.join("\n", all) + "\n";
  }
}
