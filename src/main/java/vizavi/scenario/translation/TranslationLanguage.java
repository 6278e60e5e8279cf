package vizavi.scenario.translation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vizavi.scenario.check.Rule;
import vizavi.text.Diagnostics;
import vizavi.text.Quoted;

/** A translation into the language of its source, or into another than its file's name says. */
final class TranslationLanguage implements Rule<Beside> {
  private static final Pattern NAME = Pattern.compile("(?:.*[/\\\\])?scenario\\.([a-z]{2})\\.yaml");

  @Override
  public void check(Beside it, Diagnostics diagnostics) {
    String language = it.texts().language();
    Matcher name = NAME.matcher(it.file());
    if (language.equals(it.source().language())) {
      error(
          diagnostics,
          it.place("language"),
          "the source is in " + Quoted.of(language) + " already; a translation is in another");
    } else if (!language.isEmpty() && name.matches() && !name.group(1).equals(language)) {
      error(
          diagnostics,
          it.place("language"),
          "by its name this file is in "
              + Quoted.of(name.group(1))
              + ", not in "
              + Quoted.of(language)
              + "; rename it, or mend the language");
    }
  }
}
