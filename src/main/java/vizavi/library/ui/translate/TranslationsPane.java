package vizavi.library.ui.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import vizavi.library.DraftTranslation;
import vizavi.library.DraftTranslations;
import vizavi.library.ui.desk.Desk;
import vizavi.library.ui.desk.Edition;
import vizavi.scenario.Scenario;
import vizavi.scenario.translation.Block;
import vizavi.scenario.translation.Blocks;
import vizavi.shell.Toast;

/** How far each language of the draft has come, and one of them beside the source. */
public class TranslationsPane extends Div {
  private final transient DraftTranslations door;
  private final transient BiFunction<String, String, Optional<Block>> before;
  private final Desk desk;
  private final UUID draft;
  private final Parity parity = new Parity();
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
    var kept = one.file().kept();
    desk.tongues().put(one.file().language(), kept.map(DraftTranslation::text));
    if (kept.isEmpty()) {
      deleted(one.file().language());
    } else {
      table();
    }
  }

  private void deleted(String language) {
    languages.remove(language);
    open = Optional.empty();
    room.removeAll();
    table();
    var name = Locale.of(language).getDisplayLanguage(getLocale());
    Toast.tell(getTranslation("translate.delete.done", name));
    parity.focus(language);
  }

  private Translating translating(String language, Optional<DraftTranslation> kept) {
    return new Translating(new KeptFile(door, draft, language, kept));
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
    var source = desk.playable();
    shown = source.map(Blocks::of);
    parity.show(source, languages, this::open);
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
    desk.playable().ifPresent(source -> open(source, language).goTo(line));
  }
}
