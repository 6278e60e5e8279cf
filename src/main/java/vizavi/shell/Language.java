package vizavi.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language the product speaks, under its own name. English stands in where no other fits. */
public enum Language {
  ENGLISH("en", "English"),
  UKRAINIAN("uk", "Українська"),
  RUSSIAN("ru", "Русский"),
  HUNGARIAN("hu", "Magyar");

  private final Locale locale;
  private final String ownName;

  Language(String code, String ownName) {
    this.locale = Locale.of(code);
    this.ownName = ownName;
  }

  /** Its code as of ISO 639, such as {@code uk}. */
  public String code() {
    return locale.getLanguage();
  }

  public Locale locale() {
    return locale;
  }

  /** What those who speak it call it. */
  public String ownName() {
    return ownName;
  }

  /** The language with this code; empty where the product does not speak it. */
  public static Optional<Language> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** The first of the wanted ones that there is, whatever its country. */
  static Optional<Language> first(List<Locale> wanted) {
    return wanted.stream().flatMap(locale -> of(locale.getLanguage()).stream()).findFirst();
  }
}
