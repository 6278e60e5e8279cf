package vizavi.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vizavi.scenario.Scenario;
import vizavi.scenario.Scene;

/**
 * The cards of one revision.
 *
 * @param source in the source's language
 * @param byLanguage all of them
 */
record Cards(Card source, Map<String, Card> byLanguage) {

  static Cards of(UUID revision, Scenario source, List<StoredTranslation> translations) {
    var translated = new LinkedHashMap<String, Scenario>();
    for (var one : translations) {
      Revisions.read(source, one.language(), one.text())
          .ifPresent(read -> translated.put(one.language(), read));
    }
    return of(revision, source, translated);
  }

  static Cards of(UUID revision, Scenario source, Map<String, Scenario> translated) {
    var texts = new LinkedHashMap<String, Scenario>();
    texts.put(source.language(), source);
    texts.putAll(translated);
    var languages = List.copyOf(texts.keySet());
    var cards = new LinkedHashMap<String, Card>();
    texts.forEach((language, text) -> cards.put(language, card(revision, text, languages)));
    return new Cards(cards.get(source.language()), cards);
  }

  /** The source's where there is none. */
  Card in(String language) {
    return byLanguage.getOrDefault(language, source);
  }

  private static Card card(UUID revision, Scenario scenario, List<String> languages) {
    return new Card(
        scenario.id(),
        scenario.title(),
        scenario.level(),
        scenario.backdrop(),
        scenario.trains(),
        scenario.role(),
        scenario.client(),
        scenario.scenes().values().stream().anyMatch(Scene::ownWords),
        revision,
        scenario.language(),
        languages);
  }
}
