package vizavi.scenario.translation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vizavi.scenario.check.Rules;

/** The rules over a translation are known where allowances are judged. */
class TranslationRulesTest {
  @Test
  void everyRuleHasItsNameAmongAll() {
    assertThat(Rules.slugs())
        .containsAll(TranslationRules.warnings())
        .containsAll(TranslationRules.errors());
  }

  @Test
  void whatOnlyWarnsCanBeAllowedButWhatIsConfirmedCannot() {
    assertThat(TranslationRules.warnings())
        .filteredOn(slug -> !Rules.allowable().contains(slug))
        .containsExactly("stale-translation");
    assertThat(Rules.allowable()).doesNotContainAnyElementsOf(TranslationRules.errors());
  }
}
