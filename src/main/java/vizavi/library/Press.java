package vizavi.library;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes revisions of texts and puts them on the shelf, inside the caller's transaction. */
@Component
class Press {
  private final RevisionRepository revisions;
  private final TranslationRepository translations;
  private final ShelfRepository shelf;
  private final Deck deck;
  private final Clock clock;

  Press(
      RevisionRepository revisions,
      TranslationRepository translations,
      ShelfRepository shelf,
      Deck deck,
      Clock clock) {
    this.revisions = revisions;
    this.translations = translations;
    this.shelf = shelf;
    this.deck = deck;
    this.clock = clock;
  }

  /**
   * Publishes a text where the current revision is still the one the trainer saw.
   *
   * @param seen the revision new attempts played when the trainer decided; empty if there was none
   */
  Publication publish(NewRevision one, Optional<UUID> seen) {
    var shelved = shelf.lock(one.scenario().id());
    var current = played(shelved);
    if (!current.map(RevisionRow::id).equals(seen)) {
      return new Publication.Overtaken(current.orElseThrow().card(true));
    }
    if (current.filter(row -> row.hash().equals(one.hash())).isPresent()) {
      return new Publication.NothingNew(current.get().card(true));
    }
    var row = print(one);
    shelved
        .orElseGet(() -> shelf.save(new StoredShelf(row.scenario(), row.id())))
        .publish(row.id());
    return new Publication.Published(row.card(true));
  }

  /**
   * Takes in what a file holds. It is played unless a trainer published something; a text that is
   * known from a file, or is played now, makes no new revision.
   *
   * @return the revision that holds the file's text
   */
  RevisionRow take(NewRevision one) {
    var scenario = one.scenario().id();
    var shelved = shelf.lock(scenario);
    var current = played(shelved);
    var row = known(scenario, one.hash(), current).orElseGet(() -> print(one));
    place(row, shelved, current);
    return row;
  }

  /**
   * The same without reading the texts, where they are known and this version of the reader has
   * played all of them.
   *
   * @param hash of the source and all its translations
   * @param languages in how many there are texts, the source's with them
   * @return whether that was so; where not, nothing was done
   */
  boolean takeUnread(String scenario, String hash, int languages) {
    var shelved = shelf.lock(scenario);
    var current = played(shelved);
    var row = known(scenario, hash, current).filter(one -> deck.languages(one.id()) == languages);
    row.ifPresent(one -> place(one, shelved, current));
    return row.isPresent();
  }

  private Optional<RevisionRow> known(String scenario, String hash, Optional<RevisionRow> current) {
    return revisions
        .newest(scenario, hash, Origin.FILE)
        .or(() -> current.filter(row -> row.hash().equals(hash)));
  }

  private Optional<RevisionRow> played(Optional<StoredShelf> shelved) {
    return shelved.map(StoredShelf::current).flatMap(revisions::row);
  }

  private void place(
      RevisionRow row, Optional<StoredShelf> shelved, Optional<RevisionRow> current) {
    revisions.readAgain(row.id(), clock.instant());
    var place = shelved.orElseGet(() -> shelf.save(new StoredShelf(row.scenario(), row.id())));
    place.holds(row.id());
    if (current.filter(one -> one.origin() == Origin.FILE).isPresent()) {
      place.play(row.id());
    }
  }

  private RevisionRow print(NewRevision one) {
    int number = revisions.lastNumber(one.scenario().id()) + 1;
    var stored = revisions.save(new StoredRevision(number, one, clock.instant()));
    revisions.flush(); // a number taken meanwhile is refused here, not somewhere later
    one.texts()
        .translations()
        .forEach(
            (language, text) ->
                translations.save(new StoredTranslation(stored.getId(), language, text)));
    return stored.row();
  }
}
