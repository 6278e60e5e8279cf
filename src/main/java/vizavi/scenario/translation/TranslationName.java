package vizavi.scenario.translation;

import java.util.Optional;
import java.util.regex.Pattern;

/** What the file of a translation is called, {@code scenario.uk.yaml}, and that of its source. */
public final class TranslationName {
  /** What the file of a source is called. */
  public static final String SOURCE = "scenario.yaml";

  private static final Pattern NAME =
      Pattern.compile("(?:.*[/\\\\])?scenario\\.([a-z]{2,3})\\.yaml");

  private TranslationName() {}

  /** The name of the file in a language, by its ISO 639 code. */
  public static String of(String language) {
    return "scenario." + language + ".yaml";
  }

  /**
   * The code in a file's name, whether or not Vizavi speaks that language; empty of other files.
   *
   * @param file its name, with or without the folders it lies in
   */
  public static Optional<String> language(String file) {
    var name = NAME.matcher(file);
    return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
  }
}
