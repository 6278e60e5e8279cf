package vizavi.shell;

import java.util.Optional;

/** The language a person chose for themselves; the room of people keeps it. */
public interface OwnLanguage {
  /** Empty if they chose none, or nobody is signed in. */
  Optional<Language> chosen();

  /** Keeps it; empty for the browser's. Does nothing if nobody is signed in. */
  void choose(Optional<Language> language);

  /** Notes what they read now, so that letters come in it. Does nothing if nobody is signed in. */
  void reads(Language language);
}
