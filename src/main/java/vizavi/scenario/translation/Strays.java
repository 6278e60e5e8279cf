package vizavi.scenario.translation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vizavi.scenario.shape.Language;
import vizavi.text.Diagnostic;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
import vizavi.text.Quoted;
import vizavi.text.Span;

/**
 * Files that are meant for a scenario and that nothing reads: a translation without its source, and
 * what is nearly called as sources and translations are.
 */
public final class Strays {
  /** What is said of a file that should be called otherwise. */
  public static final String MISNAMED = "file-name";

  /** What is said of a translation without its source. */
  public static final String ALONE = "translation-alone";

  private static final Pattern NEARLY =
      Pattern.compile("(?i)scenario([ ._(-].*)?\\.ya?ml(\\.txt)?");
  private static final Pattern BARE =
      Pattern.compile("(?i)(" + String.join("|", Language.LANGUAGES) + ")\\.ya?ml");

  private final Set<String> names;
  private final Diagnostics diagnostics = new Diagnostics();

  private Strays(Collection<String> files) {
    names = files.stream().map(Strays::name).collect(Collectors.toSet());
  }

  /**
   * What is to be said of some of these files, each at its beginning.
   *
   * @param files all of one folder, as shown to a person
   */
  public static List<Diagnostic> among(Collection<String> files) {
    var strays = new Strays(files);
    files.forEach(strays::look);
    return strays.diagnostics.sorted();
  }

  private void look(String file) {
    String name = name(file);
    boolean alone = !names.contains(TranslationName.SOURCE);
    if (name.equals(TranslationName.SOURCE)) {
      return;
    }
    if (TranslationName.language(name).isPresent()) {
      if (alone) {
        say(
            file,
            ALONE,
            Message.of(
                "translation-alone",
                "there is no \"scenario.yaml\" in this folder;"
                    + " a translation lies beside its source"));
      }
    } else if (NEARLY.matcher(name).matches() || !alone && BARE.matcher(name).matches()) {
      say(file, MISNAMED, instead(name));
    }
  }

  private Message instead(String name) {
    Optional<String> meant = meant(name);
    if (meant.isEmpty()) {
      return Message.of(
          "file-name",
          "nothing reads a file of this name;"
              + " a translation is called such as \"scenario.uk.yaml\"");
    }
    return names.contains(meant.get())
        ? Message.of(
            "file-name.beside",
            "nothing reads a file of this name, and {0} lies beside it; one of them is too many",
            Quoted.of(meant.get()))
        : Message.of(
            "file-name.instead",
            "nothing reads a file of this name; call it {0}",
            Quoted.of(meant.get()));
  }

  /** What it should be called; empty where that can't be told. */
  private static Optional<String> meant(String name) {
    List<String> words = words(name);
    return words.isEmpty()
        ? Optional.of(TranslationName.SOURCE)
        : words.stream()
            .flatMap(word -> Language.LANGUAGES.stream().filter(code -> names(code, word)))
            .findFirst()
            .map(TranslationName::of);
  }

  /** The words of a name, without those that every file here has. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>(List.of(name.toLowerCase(Locale.ROOT).split("\\P{L}+")));
    words.removeAll(List.of("", "scenario", "yaml", "yml", "txt"));
    return words;
  }

  private static boolean names(String code, String word) {
    Locale language = Locale.of(code);
    return Stream.of(code, language.getISO3Language(), language.getDisplayLanguage(Locale.ENGLISH))
        .anyMatch(word::equalsIgnoreCase);
  }

  private void say(String file, String rule, Message message) {
    diagnostics.error(new Span(file, 1, 1, 0), rule, message);
  }

  private static String name(String file) {
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }
}
