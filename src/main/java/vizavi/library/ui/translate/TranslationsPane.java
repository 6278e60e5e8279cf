package vizavi.library.ui.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import vizavi.library.DraftTranslation;
import vizavi.library.DraftTranslations;
import vizavi.library.ui.desk.Desk;
import vizavi.library.ui.desk.Edition;
import vizavi.scenario.Scenario;
import vizavi.scenario.translation.Block;
import vizavi.scenario.translation.Blocks;
import vizavi.scenario.translation.Translation;
import vizavi.scenario.translation.Translation.Standing;
import vizavi.shell.Figures;
import vizavi.shell.Language;

/** How far each language of the draft has come, and one of them beside the source. */
public class TranslationsPane extends Div {
  private final transient DraftTranslations door;
  private final transient BiFunction<String, String, Optional<Block>> before;
  private final Desk desk;
  private final UUID draft;
  private final Div parity = new Div();
  private final Div room = new Div();
  private final Map<String, Translating> languages = new TreeMap<>();
  private Optional<LanguagePane> open = Optional.empty();
  private transient Optional<Map<String, Block>> shown = Optional.empty();

  /**
   * @param before finds what a block of the source said once, by its id and hash
   */
  public TranslationsPane(
      DraftTranslations door,
      UUID draft,
      Desk desk,
      BiFunction<String, String, Optional<Block>> before) {
    this.door = door;
    this.draft = draft;
    this.desk = desk;
    this.before = before;
    addClassName("translations-pane");
    add(new H2(getTranslation("translate.heading")), parity, room);
    for (DraftTranslation one : door.of(draft)) {
      know(one);
    }
    table();
    desk.onEdit(this::edited);
  }

  private void know(DraftTranslation one) {
    languages.put(one.language(), translating(one.language(), Optional.of(one)));
    desk.tongues().put(one.language(), Optional.of(one.text()));
  }

  /** What the other panes should know as soon as it is kept. */
  private void changed(Translating one) {
    desk.tongues().put(one.language(), one.kept().map(DraftTranslation::text));
    table();
  }

  private Translating translating(String language, Optional<DraftTranslation> kept) {
    return new Translating(door, draft, language, kept);
  }

  /** The source was changed: what is stale now is shown, as soon as it can be read. */
  private void edited(Edition edition) {
    edition
        .reading()
        .scenario()
        .filter(source -> !shown.filter(Blocks.of(source)::equals).isPresent())
        .ifPresent(
            source -> {
              table();
              open.ifPresent(pane -> pane.show(source));
            });
  }

  private void table() {
    parity.removeAll();
    var source = desk.playable();
    shown = source.map(Blocks::of);
    if (source.isEmpty()) {
      parity.add(new Paragraph(getTranslation("translate.no-source")));
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
    languages(source.get()).forEach(language -> row(table, source.get(), language));
    parity.add(table);
  }

  /** Those the product speaks, and others there is something in. */
  private Stream<String> languages(Scenario source) {
    return Stream.concat(
            Arrays.stream(Language.values()).map(Language::code), languages.keySet().stream())
        .distinct()
        .filter(one -> !one.equals(source.language()));
  }

  private void row(Figures table, Scenario source, String language) {
    var known = Optional.ofNullable(languages.get(language));
    var name = Locale.of(language).getDisplayLanguage(getLocale());
    var edit =
        new NativeButton(
            known.isPresent()
                ? getTranslation("translate.edit")
                : getTranslation("translate.begin"),
            click -> open(source, language));
    edit.setId("translate-" + language);
    edit.addClassNames("plain", "compact");
    edit.setAriaLabel(getTranslation("drafts.action-for", edit.getText(), name));
    table.row(
        new Span(name),
        List.of(
            count(known, source, Standing.TRANSLATED),
            count(known, source, Standing.STALE),
            count(known, source, Standing.MISSING),
            new Span(Long.toString(found(known, source))),
            edit));
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

  private LanguagePane open(Scenario source, String language) {
    // what others wrote since is there, too
    door.of(draft).stream().filter(one -> one.language().equals(language)).forEach(this::know);
    var translating =
        languages.computeIfAbsent(language, one -> translating(one, Optional.empty()));
    var pane =
        new LanguagePane(
            translating, desk.playable().orElse(source), before, () -> changed(translating));
    room.removeAll();
    room.add(pane);
    open = Optional.of(pane);
    pane.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    return pane;
  }

  /** Opens a language at the block a line of its file belongs to. */
  public void goTo(String language, int line) {
    desk.playable()
        .ifPresent(
            source -> {
              var pane = open(source, language);
              var text = languages.get(language).text();
              pane.goTo(vizavi.scenario.assist.Outline.of(text).placeAt(line).orElse(Blocks.HEAD));
            });
  }
}
