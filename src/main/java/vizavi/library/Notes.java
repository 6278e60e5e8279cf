package vizavi.library;

import java.util.Optional;

/** What a note must be. */
final class Notes {
  private Notes() {}

  /** Why a note won't do; empty if it will. */
  static Optional<Publication> refuses(String note) {
    if (note.isBlank()) {
      return Optional.of(new Publication.NoNote());
    }
    return note.strip().length() > Publishing.LONGEST_NOTE
        ? Optional.of(new Publication.NoteTooLong(Publishing.LONGEST_NOTE))
        : Optional.empty();
  }
}
