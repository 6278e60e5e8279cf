package vizavi.library.ui.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import vizavi.scenario.Scenario;
import vizavi.scenario.translation.Blocks;
import vizavi.scenario.translation.Translation;
import vizavi.scenario.translation.Translation.Standing;
import vizavi.shell.Figures;
import vizavi.shell.Language;

/** The table of how far each language has come, each a way to its texts. */
class Parity extends Div {
  private final Map<String, NativeButton> ways = new TreeMap<>();

  /**
   * Shows it anew.
   *
   * @param source empty while it can't be read
   * @param languages those there is something in
   * @param opens a language beside the source
   */
  void show(
      Optional<Scenario> source,
      Map<String, Translating> languages,
      BiConsumer<Scenario, String> opens) {
    removeAll();
    ways.clear();
    if (source.isEmpty()) {
      add(new Paragraph(getTranslation("translate.no-source")));
      return;
    }
    var table =
        new Figures(
                List.of(
                    getTranslation("translate.language"),
                    getTranslation("translate.count.fine"),
                    getTranslation("translate.count.stale"),
                    getTranslation("translate.count.missing"),
                    getTranslation("translate.count.found"),
                    getTranslation("translate.edit")))
            .caption(getTranslation("translate.parity"));
    languages(source.get(), languages)
        .forEach(
            language -> {
              var known = Optional.ofNullable(languages.get(language));
              var way = way(language, known, () -> opens.accept(source.get(), language));
              ways.put(language, way);
              row(table, source.get(), language, known, way);
            });
    add(table);
  }

  /** Those the product speaks, and others there is something in. */
  private static Stream<String> languages(Scenario source, Map<String, Translating> languages) {
    return Stream.concat(
            Arrays.stream(Language.values()).map(Language::code), languages.keySet().stream())
        .distinct()
        .filter(one -> !one.equals(source.language()));
  }

  private NativeButton way(String language, Optional<Translating> known, Runnable opens) {
    var way =
        new NativeButton(
            known.isPresent()
                ? getTranslation("translate.edit")
                : getTranslation("translate.begin"),
            click -> opens.run());
    way.setId("translate-" + language);
    way.addClassNames("plain", "compact");
    way.setAriaLabel(getTranslation("drafts.action-for", way.getText(), name(language)));
    return way;
  }

  /** Stands on the way to a language. */
  void focus(String language) {
    Optional.ofNullable(ways.get(language)).ifPresent(NativeButton::focus);
  }

  private String name(String language) {
    return Locale.of(language).getDisplayLanguage(getLocale());
  }

  private void row(
      Figures table,
      Scenario source,
      String language,
      Optional<Translating> known,
      NativeButton way) {
    table.row(
        new Span(name(language)),
        List.of(
            count(known, source, Standing.TRANSLATED),
            count(known, source, Standing.STALE),
            count(known, source, Standing.MISSING),
            new Span(Long.toString(found(known, source))),
            way));
  }

  private static Span count(Optional<Translating> known, Scenario source, Standing standing) {
    Optional<Translation> texts = known.map(one -> one.texts(source));
    long number =
        Blocks.of(source).values().stream()
            .filter(block -> !block.pieces().isEmpty())
            .filter(
                block -> texts.map(one -> one.standing(block)).orElse(Standing.MISSING) == standing)
            .count();
    return new Span(Long.toString(number));
  }

  /** What else there is to look at. */
  private static long found(Optional<Translating> known, Scenario source) {
    return known.stream()
        .flatMap(one -> one.reading(source).diagnostics().stream())
        .filter(one -> !one.rule().equals("missing-translation"))
        .filter(one -> !one.rule().equals("stale-translation"))
        .count();
  }
}
