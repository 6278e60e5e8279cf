package vizavi.scenario.translation;

import java.util.Optional;
import vizavi.scenario.check.Rule;
import vizavi.text.Diagnostics;
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
          "the source is in " + Quoted.of(language) + " already; a translation is in another");
    } else if (!language.isEmpty() && named.filter(name -> !name.equals(language)).isPresent()) {
      error(
          diagnostics,
          it.place("language"),
          "by its name this file is in "
              + Quoted.of(named.get())
              + ", not in "
              + Quoted.of(language)
              + "; rename it, or mend the language");
    }
  }
}
