package vizavi.library.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;
import vizavi.library.Beginning;
import vizavi.library.Created;
import vizavi.library.Draft;
import vizavi.library.Drafts;
import vizavi.library.Naming;
import vizavi.library.Saved;
import vizavi.library.Texts;
import vizavi.library.Unkept;
import vizavi.library.ui.desk.Desk;
import vizavi.shell.Badge;
import vizavi.shell.Glyph;
import vizavi.shell.Moment;
import vizavi.shell.NotFoundException;

/**
 * Keeps the desk's text in its draft as it is written, and says so. Where somebody else saved
 * since, nothing is overwritten until the author has chosen.
 */
class Keeping extends Div {
  private final transient Drafts drafts;
  private final Desk desk;
  private final Consumer<Draft> copied;
  private final Div state = new Div();
  private final Div choices = new Div();
  private transient Draft kept;
  private boolean held;

  /**
   * @param copied hears of a new draft that was made of the author's text
   */
  Keeping(Drafts drafts, Draft draft, Desk desk, Consumer<Draft> copied) {
    this.drafts = drafts;
    this.kept = draft;
    this.desk = desk;
    this.copied = copied;
    addClassName("keeping");
    state.getElement().setAttribute("role", "status");
    choices.addClassName("actions");
    add(state, choices);
    desk.onEdit(edition -> edited());
    desk.onReplace(edition -> save());
    say(new Badge(Glyph.CHECK, getTranslation("keeping.saved"), "good"));
  }

  /** The draft as it was kept last. */
  Draft kept() {
    return kept;
  }

  private void edited() {
    if (!held) {
      say(new Badge(getTranslation("keeping.saving")));
    }
  }

  /** Keeps the text if it is not kept yet. */
  void save() {
    String text = desk.edition().text();
    if (held || text.equals(kept.text())) {
      if (!held) {
        say(new Badge(Glyph.CHECK, getTranslation("keeping.saved"), "good"));
      }
      return;
    }
    switch (drafts.save(kept.id(), kept.version(), text)) {
      case Saved.Kept(Draft draft) -> {
        kept = draft;
        say(new Badge(Glyph.CHECK, getTranslation("keeping.saved"), "good"));
      }
      case Saved.ChangedMeanwhile(Draft theirs) -> changed(theirs);
      case Saved.Deleted deleted -> deleted();
      case Saved.Refused(Unkept why) ->
          say(new Badge(Glyph.WARNING, Unkeeping.words(this, why), "bad"));
    }
  }

  private void say(Badge badge) {
    state.removeAll();
    state.add(badge);
  }

  private void changed(Draft theirs) {
    held = true;
    say(
        new Badge(
            Glyph.WARNING,
            getTranslation("keeping.changed", theirs.changedBy(), Moment.of(theirs.changed())),
            "bad"));
    choices.removeAll();
    choices.add(
        choice("keeping.look", () -> new SideBySide(desk.edition().text(), theirs).open()),
        choice("keeping.take-theirs", () -> take(theirs)),
        choice("keeping.copy-mine", this::copy));
  }

  private void deleted() {
    held = true;
    say(new Badge(Glyph.WARNING, getTranslation("keeping.deleted"), "bad"));
    choices.removeAll();
    choices.add(choice("keeping.copy-mine", this::copy));
  }

  private NativeButton choice(String key, Runnable chosen) {
    NativeButton button = new NativeButton(getTranslation(key), click -> chosen.run());
    button.setId(key.replace('.', '-'));
    button.addClassNames("plain", "compact");
    return button;
  }

  private void take(Draft theirs) {
    kept = theirs;
    free();
    desk.replace(theirs.text());
    save();
  }

  private void copy() {
    switch (drafts.create(new Beginning.FromTexts(mine()), desk.scenario(), Naming.NEXT_VERSION)) {
      case Created.Begun(Draft mine) -> {
        free();
        copied.accept(mine);
      }
      case Created.BadText(Unkept why) ->
          say(new Badge(Glyph.WARNING, Unkeeping.words(this, why), "bad"));
      case Created.BadId bad -> throw new IllegalStateException("a draft's id is sound");
      case Created.Taken taken -> throw new IllegalStateException("a next version is never taken");
    }
  }

  /** One's own text, with the translations the draft has; one that was deleted has none. */
  private Texts mine() {
    String text = desk.edition().text();
    try {
      return new Texts(text, drafts.texts(kept.id()).translations());
    } catch (NotFoundException deleted) {
      return Texts.untranslated(text);
    }
  }

  private void free() {
    held = false;
    choices.removeAll();
  }
}
