package vizavi.scenario.translation;

import java.util.List;
import vizavi.scenario.check.Rule;
import vizavi.text.Diagnostics;

/** All rules over a translation beside its source. */
final class TranslationRules {
  private static final List<Rule<Beside>> ERRORS =
      List.of(
          new TranslationLanguage(),
          new MissingTranslation(),
          new SuperfluousTranslation(),
          new LinesDiffer());

  private static final List<Rule<Beside>> WARNINGS =
      List.of(
          new StaleTranslation(),
          new PlaceholdersDiffer(),
          new UnfinishedText(),
          new UntranslatedText(),
          new MissingHears());

  private TranslationRules() {}

  static void check(Beside it, Diagnostics diagnostics) {
    ERRORS.forEach(rule -> rule.check(it, diagnostics));
    WARNINGS.forEach(rule -> rule.check(it, diagnostics));
  }
}
