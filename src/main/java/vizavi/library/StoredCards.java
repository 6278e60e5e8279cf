package vizavi.library;

import java.util.UUID;

/** A row of {@code revision}: its cards alone, as {@link CardsText} writes them. */
record StoredCards(UUID id, String text) {}
