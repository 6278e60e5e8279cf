package vizavi.library.ui.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import vizavi.library.DraftTranslation;
import vizavi.library.SavedTranslation;
import vizavi.library.ui.Unkeeping;
import vizavi.scenario.Scenario;
import vizavi.scenario.assist.Outline;
import vizavi.scenario.translation.Block;
import vizavi.scenario.translation.Blocks;
import vizavi.shell.Badge;
import vizavi.shell.Glyph;
import vizavi.shell.Moment;

/** One language beside the source, a scene at a time. What is written is kept as it is written. */
class LanguagePane extends Div {
  private final transient Translating translating;
  private final transient BiFunction<String, String, Optional<Block>> before;
  private final transient Runnable changed;
  private final Div state = new Div();
  private final NativeButton delete =
      new NativeButton(getTranslation("translate.delete"), click -> delete());
  private final Sections sections;
  private final WholeFile file;
  private transient Scenario source;

  /**
   * @param before finds what a block of the source said, by its id and hash
   * @param changed is called after something was kept, or all was deleted
   */
  LanguagePane(
      Translating translating,
      Scenario source,
      BiFunction<String, String, Optional<Block>> before,
      Runnable changed) {
    this.translating = translating;
    this.source = source;
    this.before = before;
    this.changed = changed;
    addClassName("translated-language");
    state.getElement().setAttribute("role", "status");
    state.setId("translation-state");
    delete.setId("translation-delete");
    delete.addClassNames("plain", "compact");
    var head = new Div(new H3(name()), state);
    head.addClassName("translated-head");
    sections = new Sections(translating, source, this);
    file = new WholeFile(translating, source, this::replaced);
    add(head, sections, file, delete);
    show(source);
  }

  private String name() {
    return Locale.of(translating.file().language()).getDisplayLanguage(getLocale());
  }

  /** Shows it beside a source, the same or a newer one; where one was reading, one stays. */
  void show(Scenario newer) {
    source = newer;
    sections.show(newer);
    shown();
    file.setOpened(file.isOpened() || !translating.readable(source));
    translating.file().kept().ifPresent(kept -> say(kept(kept)));
  }

  private String kept(DraftTranslation one) {
    return getTranslation("translate.kept", one.changedBy(), Moment.of(one.changed()));
  }

  /** Brings the block of a line to the front; where there are no blocks, the line. */
  void goTo(int line) {
    if (translating.readable(source)) {
      sections.goTo(Outline.of(translating.file().text()).placeAt(line).orElse(Blocks.HEAD));
    } else {
      file.goTo(line);
    }
  }

  /** Shows all texts as they were kept last. */
  void refresh() {
    sections.refresh();
    shown();
  }

  private void shown() {
    file.show(source);
    delete.setVisible(translating.file().kept().isPresent());
  }

  /** Keeps what was written. */
  void changed(Change change) {
    switch (translating.put(source, change)) {
      case Came.Kept(boolean others) -> kept(others);
      case Came.Theirs(var theirs, String words) -> {
        sections
            .blocks()
            .filter(row -> row.has(change))
            .forEach(row -> row.meanwhile(theirs.changedBy(), words, change));
        theirs(theirs);
      }
      case Came.Refused(var why) -> warn(Unkeeping.words(this, why));
      case Came.Gone gone -> warn(getTranslation("keeping.deleted"));
      case Came.Unreadable not -> warn(getTranslation("translate.unreadable"));
    }
  }

  private void kept(boolean others) {
    say(others ? getTranslation("translate.saved-with") : getTranslation("keeping.saved"));
    if (others) {
      refresh();
    } else {
      sections.standing();
      shown();
    }
    changed.run();
  }

  /** Somebody else was first: what they left is shown. */
  private void theirs(DraftTranslation theirs) {
    warn(getTranslation("translate.changed", theirs.changedBy(), Moment.of(theirs.changed())));
    refresh();
  }

  /** Notes that a block says what the source says now. */
  void confirm(Block block) {
    switch (translating.confirm(source, block)) {
      case Came.Kept done -> {
        say(getTranslation("keeping.saved"));
        refresh();
        changed.run();
      }
      case Came.Theirs(var theirs, String words) -> theirs(theirs);
      case Came.Refused(var why) -> warn(Unkeeping.words(this, why));
      case Came.Gone gone -> warn(getTranslation("keeping.deleted"));
      case Came.Unreadable not -> warn(getTranslation("translate.unconfirmable"));
    }
    sections.focus(block.id());
  }

  private void delete() {
    new DeleteDialog(name(), translating.written(source), this::deleted).open();
  }

  private void deleted() {
    switch (translating.file().delete()) {
      case SavedTranslation.Gone gone -> changed.run();
      case SavedTranslation.ChangedMeanwhile now -> {
        show(source);
        warn(getTranslation("translate.delete.changed", now.theirs().changedBy()));
      }
      case SavedTranslation.Kept kept -> show(source);
      case SavedTranslation.Refused no -> warn(Unkeeping.words(this, no.why()));
    }
  }

  private void replaced() {
    show(source);
    changed.run();
  }

  Optional<Block> earlier(String block, String hash) {
    return before.apply(block, hash);
  }

  private void warn(String words) {
    say(new Badge(Glyph.WARNING, words, "bad"));
  }

  private void say(String words) {
    say(new Badge(Glyph.CHECK, words, "good"));
  }

  private void say(Badge badge) {
    state.removeAll();
    state.add(badge);
  }
}
