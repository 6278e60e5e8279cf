package vizavi.library;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vizavi.shell.NotFoundException;

/**
 * What new attempts play. It is looked up at each call, in a query or two, so that what another
 * trainer or another server just published is there; only cards, which never change, are kept.
 */
@Component
class Shelf {
  private static final Comparator<Card> EASIEST_FIRST =
      Comparator.comparingInt(Card::level).thenComparing(Card::title).thenComparing(Card::scenario);

  private final ShelfRepository shelf;
  private final RevisionRepository revisions;
  private final Deck deck;

  /** By revision, of the current ones; none for one that can't be read any more. */
  private volatile Map<UUID, Optional<Cards>> known = Map.of();

  Shelf(ShelfRepository shelf, RevisionRepository revisions, Deck deck) {
    this.shelf = shelf;
    this.revisions = revisions;
    this.deck = deck;
  }

  /**
   * Every scenario that can be begun, easiest first, then by title, each in a language if it has
   * it, else as its source says it.
   *
   * @param language empty: the source's
   */
  List<Card> cards(Optional<String> language) {
    var places = shelf.all();
    var cards = cards(places);
    return places.stream()
        .filter(place -> !place.archived())
        .flatMap(place -> cards.get(place.current()).stream())
        .map(one -> language.map(one::in).orElse(one.source()))
        .sorted(EASIEST_FIRST)
        .toList();
  }

  /**
   * Takes a scenario from the shelf or puts it back, inside the caller's transaction.
   *
   * @throws NotFoundException if there is no such scenario
   */
  void archive(String scenario, boolean now) {
    shelf.lock(scenario).orElseThrow(() -> new NotFoundException("scenario")).archive(now);
  }

  /** Ids of all scenarios of which there is a revision. */
  List<String> ids() {
    return shelf.all().stream().map(StoredShelf::scenario).toList();
  }

  /** Every scenario of which there is a revision, by id. */
  List<Shelved> all() {
    var places = shelf.all();
    var cards = cards(places);
    var ids =
        places.stream()
            .flatMap(place -> Stream.concat(Stream.of(place.current()), place.unseen().stream()))
            .collect(Collectors.toSet());
    var rows =
        revisions.rows(ids).stream()
            .collect(Collectors.toMap(RevisionRow::id, Function.identity()));
    return places.stream().map(place -> shelved(place, rows, cards.get(place.current()))).toList();
  }

  private static Shelved shelved(
      StoredShelf place, Map<UUID, RevisionRow> rows, Optional<Cards> cards) {
    var current = rows.get(place.current());
    var waiting =
        place
            .unseen()
            .map(rows::get)
            .filter(file -> current.origin() != Origin.FILE && !file.hash().equals(current.hash()));
    return new Shelved(
        place.scenario(),
        current.card(true),
        cards.isPresent(),
        place.archived(),
        cards.map(one -> one.source().languages()).orElse(List.of()),
        waiting.map(file -> file.card(false)));
  }

  /** What can be said of the files read, as things stand now. */
  List<ScenarioFile> files(List<ReadFile> read) {
    var places =
        shelf.all().stream().collect(Collectors.toMap(StoredShelf::scenario, Function.identity()));
    var held = places.values().stream().flatMap(place -> place.file().stream()).toList();
    var readAt =
        revisions.rows(held).stream()
            .collect(Collectors.toMap(RevisionRow::scenario, RevisionRow::readAt));
    var all = all().stream().collect(Collectors.toMap(Shelved::scenario, Function.identity()));
    return read.stream()
        .map(
            file -> {
              var shelved = Optional.ofNullable(all.get(file.scenario()));
              return new ScenarioFile(
                  file.scenario(),
                  file.file(),
                  file.diagnostics(),
                  file.translations(),
                  file.strays(),
                  shelved.filter(Shelved::playable).isPresent(),
                  Optional.ofNullable(readAt.get(file.scenario())),
                  shelved.flatMap(Shelved::waiting));
            })
        .toList();
  }

  private Map<UUID, Optional<Cards>> cards(List<StoredShelf> places) {
    var current =
        places.stream()
            .map(StoredShelf::current)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    var kept = known;
    if (!kept.keySet().equals(current)) {
      kept = cards(current, kept);
      known = kept;
    }
    return kept;
  }

  private Map<UUID, Optional<Cards>> cards(Set<UUID> current, Map<UUID, Optional<Cards>> before) {
    var cards = new HashMap<>(before);
    cards.keySet().retainAll(current);
    var missing = current.stream().filter(one -> !cards.containsKey(one)).toList();
    cards.putAll(deck.of(missing));
    return Map.copyOf(cards);
  }
}
