package vizavi.library;

import java.util.UUID;

/** What a new draft is begun from. */
public sealed interface Beginning {
  record FromTemplate(Template template) implements Beginning {}

  /** What was published, of this scenario or another. */
  record FromRevision(UUID revision) implements Beginning {}

  record FromDraft(UUID draft) implements Beginning {}

  /** A text from elsewhere; it may have mistakes. */
  record FromText(String text) implements Beginning {}

  /** The same, with its translations. */
  record FromTexts(Texts texts) implements Beginning {}
}
