package vizavi.library.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The translations of an archive, by the folder in which they lie beside a scenario's source. */
final class Beside {
  private final Archive archive;
  private final Map<String, List<Entry>> translations = new HashMap<>();

  private Beside(Archive archive) {
    this.archive = archive;
  }

  /** Those that have a {@code scenario.yaml} beside them; the others are nobody's. */
  static Beside in(Archive archive) {
    Beside beside = new Beside(archive);
    for (Entry entry : archive.entries()) {
      if (source(entry)) {
        beside.translations.put(folder(entry), new ArrayList<>());
      }
    }
    for (Entry entry : archive.entries()) {
      List<Entry> there = beside.translations.get(folder(entry));
      if (Kind.of(entry.name()) == Kind.TRANSLATION && there != null) {
        there.add(entry);
      }
    }
    return beside;
  }

  /** Whether it comes with its scenario. */
  boolean holds(Entry entry) {
    return Kind.of(entry.name()) == Kind.TRANSLATION && translations.containsKey(folder(entry));
  }

  /**
   * The translations of a source, by language.
   *
   * @param refused hears of those that can't be taken
   */
  SortedMap<String, String> of(Entry source, List<Refusal> refused) {
    SortedMap<String, String> texts = new TreeMap<>();
    if (!source(source)) {
      return texts;
    }
    for (Entry entry : translations.getOrDefault(folder(source), List.of())) {
      try {
        if (texts.containsKey(language(entry))) {
          throw new UnfitException(Why.TRANSLATION_TWICE);
        }
        texts.put(language(entry), Incoming.text(archive.unpack(entry)));
      } catch (UnfitException unfit) {
        refused.add(Refusal.of(ShownName.of(entry.name()), unfit));
      }
    }
    return texts;
  }

  private static boolean source(Entry entry) {
    return Kind.of(entry.name()) == Kind.SCENARIO && file(entry).matches("scenario\\.ya?ml");
  }

  private static String language(Entry entry) {
    var name = Kind.TRANSLATED.matcher(file(entry));
    return name.matches() ? name.group(1) : "";
  }

  private static String file(Entry entry) {
    return entry.name().substring(folder(entry).length()).toLowerCase(Locale.ROOT);
  }

  private static String folder(Entry entry) {
    return entry.name().substring(0, entry.name().lastIndexOf('/') + 1);
  }
}
