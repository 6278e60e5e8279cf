package vizavi.book;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vizavi.scoring.words.Token;
import vizavi.scoring.words.Tongue;
import vizavi.scoring.words.WordReader;

/** Entries, each wording once, and the words by which they are found. Immutable. */
final class Folio {
  private static final Map<Tongue, WordReader> READERS = new HashMap<>();

  static {
    for (var tongue : Tongue.values()) {
      READERS.put(tongue, new WordReader(tongue));
    }
  }

  /** An entry with its words, folded: accents and capitals do not count, nor do word endings. */
  private record Listed(Entry entry, Set<String> forms, Set<String> stems) {
    boolean has(List<Token> sought) {
      return sought.stream().allMatch(this::has);
    }

    private boolean has(Token sought) {
      return stems.contains(sought.stem())
          || forms.stream().anyMatch(form -> form.startsWith(sought.form()));
    }
  }

  private final List<Listed> all;

  private Folio(List<Listed> all) {
    this.all = all;
  }

  /** In the order in which the wordings come first. */
  static Folio of(Collection<Saying> sayings) {
    var byKey = new LinkedHashMap<String, List<Saying>>();
    sayings.forEach(
        saying ->
            byKey.merge(
                saying.key(),
                List.of(saying),
                (before, one) -> Stream.concat(before.stream(), one.stream()).toList()));
    return new Folio(
        byKey.entrySet().stream()
            .map(same -> listed(entry(same.getKey(), same.getValue())))
            .toList());
  }

  private static Entry entry(String key, List<Saying> same) {
    var first = same.getFirst();
    return new Entry(
        key,
        first.advice(),
        first.words(),
        same.stream()
            .flatMap(one -> one.phrases().stream())
            .filter(first.words()::contains)
            .distinct()
            .toList(),
        first.language(),
        same.stream().flatMap(one -> one.moves().stream()).distinct().toList(),
        same.stream().map(Saying::source).distinct().toList(),
        Optional.empty());
  }

  private static Listed listed(Entry entry) {
    var forms = new HashSet<String>();
    var stems = new HashSet<String>();
    for (var source : entry.sources()) {
      var text =
          String.join(
              "\n",
              entry.words(),
              source.why().orElse(""),
              source.instead().orElse(""),
              source.title());
      for (var token : read(entry.language(), text)) {
        forms.add(token.form());
        stems.add(token.stem());
      }
    }
    return new Listed(entry, Set.copyOf(forms), Set.copyOf(stems));
  }

  List<Entry> entries() {
    return all.stream().map(Listed::entry).toList();
  }

  /** Those that have every word sought, or one that begins like it, and are what else is asked. */
  List<Entry> find(Query query) {
    var sought = new HashMap<String, List<Token>>();
    return all.stream()
        .filter(one -> query.wants(one.entry()))
        .filter(
            one ->
                one.has(
                    sought.computeIfAbsent(
                        one.entry().language(), language -> read(language, query.words()))))
        .map(Listed::entry)
        .toList();
  }

  /** A language that is not heard in is folded all the same. */
  private static List<Token> read(String language, String text) {
    return READERS.get(Tongue.of(language).orElse(Tongue.EN)).read(text).counting();
  }

  /** Every language there is an entry in. */
  Set<String> languages() {
    var languages = new LinkedHashSet<String>();
    all.forEach(one -> languages.add(one.entry().language()));
    return languages;
  }
}
