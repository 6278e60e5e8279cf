package vizavi.scoring.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language replies are heard in. */
public enum Tongue {
  EN(false),
  UK(true),
  RU(true),
  HU(false);

  private final boolean cyrillic;

  Tongue(boolean cyrillic) {
    this.cyrillic = cyrillic;
  }

  /** The ISO 639-1 code, such as {@code uk}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is written in Cyrillic letters; else in Latin ones. */
  public boolean cyrillic() {
    return cyrillic;
  }

  /** The language with this ISO 639-1 code, or empty. */
  public static Optional<Tongue> of(String id) {
    return Arrays.stream(values()).filter(tongue -> tongue.id().equals(id)).findFirst();
  }
}
