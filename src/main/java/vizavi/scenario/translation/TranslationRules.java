package vizavi.scenario.translation;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
          new MissingHears(),
          new QuotesDiffer());

  private TranslationRules() {}

  /** The rules whose warnings a translation may allow. */
  static SortedSet<String> warnings() {
    return slugs(WARNINGS);
  }

  static SortedSet<String> errors() {
    return slugs(ERRORS);
  }

  private static SortedSet<String> slugs(List<Rule<Beside>> rules) {
    return rules.stream().map(Rule::slug).collect(Collectors.toCollection(TreeSet::new));
  }

  static void check(Beside it, Diagnostics diagnostics) {
    ERRORS.forEach(rule -> rule.check(it, diagnostics));
    WARNINGS.forEach(rule -> rule.check(it, diagnostics));
  }
}
