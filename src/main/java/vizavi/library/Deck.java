package vizavi.library;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vizavi.scenario.ScenarioReader;

/**
 * The cards of revisions. A version of the reader makes them once and stores them with the
 * revision; that they are there also says that this version can play its texts.
 */
@Component
class Deck {
  /** Texts read at once; one may have a megabyte. */
  private static final int BATCH = 16;

  private final RevisionRepository revisions;
  private final TranslationRepository translations;
  private final ReaderVersion reader;
  private final TransactionTemplate transaction;

  Deck(
      RevisionRepository revisions,
      TranslationRepository translations,
      ReaderVersion reader,
      TransactionTemplate transaction) {
    this.revisions = revisions;
    this.translations = translations;
    this.reader = reader;
    this.transaction = transaction;
  }

  /** As stored by this version of the reader. */
  Map<UUID, Cards> kept(Collection<UUID> some) {
    var kept = new HashMap<UUID, Cards>();
    for (var row : revisions.cards(some, reader.hash())) {
      CardsText.read(row.text()).ifPresent(cards -> kept.put(row.id(), cards));
    }
    return kept;
  }

  /** In how many languages this version of the reader plays a revision; 0 where it never did. */
  int languages(UUID revision) {
    return Optional.ofNullable(kept(List.of(revision)).get(revision))
        .map(cards -> cards.byLanguage().size())
        .orElse(0);
  }

  /** As stored, or else made now, and stored; none for a revision that can't be read any more. */
  Map<UUID, Optional<Cards>> of(List<UUID> some) {
    var all = new HashMap<UUID, Optional<Cards>>();
    kept(some).forEach((id, cards) -> all.put(id, Optional.of(cards)));
    var missing = some.stream().filter(id -> !all.containsKey(id)).toList();
    for (int from = 0; from < missing.size(); from += BATCH) {
      all.putAll(made(missing.subList(from, Math.min(missing.size(), from + BATCH))));
    }
    return all;
  }

  /** Stores the cards of a revision; where somebody only reads, another time. */
  void keep(UUID revision, Cards cards) {
    var text = CardsText.write(cards);
    if (text.length() > CardsText.LONGEST
        || TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
      return;
    }
    transaction.executeWithoutResult(status -> revisions.keepCards(revision, text, reader.hash()));
  }

  private Map<UUID, Optional<Cards>> made(Collection<UUID> batch) {
    var translated =
        translations.of(batch).stream()
            .collect(Collectors.groupingBy(StoredTranslation::revision, Collectors.toList()));
    var made =
        revisions.texts(batch).parallelStream()
            .collect(
                Collectors.toMap(
                    RevisionText::id,
                    text -> made(text, translated.getOrDefault(text.id(), List.of()))));
    made.forEach((id, cards) -> cards.ifPresent(known -> keep(id, known)));
    return made;
  }

  private static Optional<Cards> made(RevisionText text, List<StoredTranslation> translated) {
    var utf8 = text.text().getBytes(StandardCharsets.UTF_8);
    return ScenarioReader.playable(text.scenario(), ScenarioFolder.FILE, utf8)
        .map(source -> Cards.of(text.id(), source, translated));
  }
}
