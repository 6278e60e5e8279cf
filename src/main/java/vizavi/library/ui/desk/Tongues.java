package vizavi.library.ui.desk;

import com.vaadin.flow.shared.Registration;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import vizavi.scenario.Scenario;
import vizavi.scenario.translation.TranslationReader;

/** The translations of the draft on the desk, as they were kept last. */
public final class Tongues {
  private final Map<String, String> texts = new TreeMap<>();
  private final Bell<String> changes = new Bell<>();

  Tongues() {}

  /** The codes of the languages there is a translation in, sorted. */
  public List<String> languages() {
    return List.copyOf(texts.keySet());
  }

  /**
   * A scenario in one of these languages; empty where its translation has mistakes, or is not
   * there.
   */
  public Optional<Scenario> playable(Scenario source, String language) {
    return Optional.ofNullable(texts.get(language))
        .map(text -> text.getBytes(StandardCharsets.UTF_8))
        .flatMap(
            utf8 -> TranslationReader.playable(source, "scenario." + language + ".yaml", utf8));
  }

  /** Takes what was kept; empty takes the language away. */
  public void put(String language, Optional<String> text) {
    Optional<String> before = Optional.ofNullable(texts.get(language));
    if (!before.equals(text)) {
      text.ifPresentOrElse(now -> texts.put(language, now), () -> texts.remove(language));
      changes.ring(language);
    }
  }

  /** Hears which language was changed. */
  public Registration onChange(Consumer<? super String> listener) {
    return changes.listen(listener);
  }
}
