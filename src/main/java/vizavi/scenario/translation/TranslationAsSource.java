package vizavi.scenario.translation;

import java.util.List;
import java.util.Optional;
import vizavi.scenario.read.Part;
import vizavi.scenario.shape.Fit;
import vizavi.scenario.shape.Language;
import vizavi.scenario.shape.Translated;
import vizavi.text.Diagnostics;
import vizavi.text.Mapping;
import vizavi.text.Message;
import vizavi.text.Node;
import vizavi.text.Quoted;

/**
 * A translation where a source is expected. All that it hasn't would be said otherwise, and nothing
 * of it helps.
 */
public final class TranslationAsSource {
  private static final String RULE = "translation-as-source";
  private static final String FROM = "translated-from";

  /** Every source has them, and no translation. */
  private static final List<String> OF_SOURCES = List.of("level", "trains", "start");

  private static final Message NO_LANGUAGE =
      Message.of(
          "translation-as-source.no-language",
          "this is a translation: it has texts, and nothing that happens; its place is beside its"
              + " source, in a file called such as \"scenario.uk.yaml\", or under Translations in"
              + " the workbench");

  private TranslationAsSource() {}

  /**
   * Says so of a translation.
   *
   * @return whether it is one
   */
  public static boolean check(Node root, Diagnostics diagnostics) {
    if (!(root instanceof Mapping file) || !is(file)) {
      return false;
    }
    Optional<String> language = Part.of(root).text("language").filter(Language.LANGUAGES::contains);
    diagnostics.error(
        file.entries().getFirst().key().place(),
        RULE,
        language.map(TranslationAsSource::message).orElse(NO_LANGUAGE));
    return true;
  }

  private static Message message(String language) {
    return Message.of(
        "translation-as-source",
        "this is a translation: it has texts in {0}, and nothing that happens; its place is beside"
            + " its source, in a file called {1}, or under Translations in the workbench",
        Quoted.of(language),
        Quoted.of(TranslationName.of(language)));
  }

  private static boolean is(Mapping file) {
    if (OF_SOURCES.stream().anyMatch(key -> file.get(key).isPresent())) {
      return false;
    }
    return file.get(FROM).isPresent()
        || (file.get("scenes").isPresent() || file.get("endings").isPresent()) && fits(file);
  }

  private static boolean fits(Mapping file) {
    var found = new Diagnostics();
    new Fit(found)
        .fit(Translated.file(), file, Message.of("part.the-translation", "the translation"));
    return !found.hasErrors();
  }
}
