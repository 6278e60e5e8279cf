package vizavi.scenario.translation;

import java.util.Optional;
import vizavi.scenario.check.Rule;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
import vizavi.text.Quoted;

/** A translation into the language of its source, or into another than its file's name says. */
final class TranslationLanguage implements Rule<Beside> {
  @Override
  public void check(Beside it, Diagnostics diagnostics) {
    String language = it.texts().language();
    Optional<String> named = TranslationName.language(it.file());
    if (language.equals(it.source().language())) {
      error(
          diagnostics,
          it.place("language"),
          Message.of(
              "translation-language",
              "the source is in {0} already; a translation is in another",
              Quoted.of(language)));
    } else if (!language.isEmpty() && named.filter(name -> !name.equals(language)).isPresent()) {
      error(
          diagnostics,
          it.place("language"),
          Message.of(
              "translation-language.name",
              "by its name this file is in {0}, not in {1}; rename it, or mend the language",
              Quoted.of(named.get()),
              Quoted.of(language)));
    }
  }
}
