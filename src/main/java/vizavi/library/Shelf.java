package vizavi.library;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What came of reading all files once. */
record Shelf(Map<String, Card> cards, List<ScenarioFile> files) {
  private static final Comparator<Card> EASIEST_FIRST =
      Comparator.comparingInt(Card::level).thenComparing(Card::title).thenComparing(Card::scenario);

  static final Shelf EMPTY = new Shelf(Map.of(), List.of());

  static Shelf of(List<Card> cards, List<ScenarioFile> files) {
    return new Shelf(
        cards.stream()
            .collect(
                Collectors.toMap(
                    Card::scenario, Function.identity(), (one, other) -> one, TreeMap::new)),
        List.copyOf(files));
  }

  List<Card> sorted() {
    return cards.values().stream().sorted(EASIEST_FIRST).toList();
  }
}
