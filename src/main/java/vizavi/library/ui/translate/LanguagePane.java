package vizavi.library.ui.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import vizavi.library.ui.Unkeeping;
import vizavi.scenario.Scenario;
import vizavi.scenario.assist.Outline;
import vizavi.scenario.translation.Block;
import vizavi.scenario.translation.Blocks;
import vizavi.scenario.translation.Translation;
import vizavi.scenario.translation.Translation.Standing;
import vizavi.shell.Badge;
import vizavi.shell.Glyph;
import vizavi.shell.Moment;
import vizavi.text.Diagnostic;

/** One language beside the source, a scene at a time. What is written is kept as it is written. */
class LanguagePane extends Div {
  private final transient Translating translating;
  private final transient BiFunction<String, String, Optional<Block>> before;
  private final transient Runnable changed;
  private final Div state = new Div();
  private final Checkbox toDo = new Checkbox(getTranslation("translate.to-do"));
  private final Select<Section> sections = new Select<>();
  private final NativeButton next =
      new NativeButton(getTranslation("translate.next"), click -> next());
  private final Paragraph loose = new Paragraph();
  private final Div rows = new Div();
  private final WholeFile file;
  private transient Scenario source;
  private transient List<Section> all = List.of();

  /**
   * @param before finds what a block of the source said, by its id and hash
   * @param changed is called after something was kept
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
    var head = new Div(new H3(name()), state);
    head.addClassName("translated-head");
    toDo.setId("translation-to-do");
    toDo.addValueChangeListener(change -> lay(sections.getValue()));
    sections.setId("translation-section");
    sections.setLabel(getTranslation("translate.section"));
    sections.setItemLabelGenerator(this::label);
    sections.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            lay(change.getValue());
          }
        });
    next.setId("translation-next");
    next.addClassNames("plain", "compact");
    var tools = new Div(sections, next, toDo);
    tools.addClassName("translated-tools");
    file = new WholeFile(translating, this::replaced);
    loose.addClassName("refused");
    add(head, tools, loose, rows, file);
    show(source);
  }

  private String name() {
    return Locale.of(translating.language()).getDisplayLanguage(getLocale());
  }

  /** Shows it beside a source, the same or a newer one; where one was reading, one stays. */
  void show(Scenario newer) {
    source = newer;
    all = Section.of(newer);
    var place = Optional.ofNullable(sections.getValue()).map(Section::id);
    sections.setItems(all);
    lay(
        all.stream()
            .filter(one -> place.filter(one.id()::equals).isPresent())
            .findFirst()
            .orElseGet(() -> firstToDo().orElse(all.getFirst())));
    translating
        .kept()
        .ifPresent(
            kept ->
                say(
                    new Badge(
                        Glyph.CHECK,
                        getTranslation(
                            "translate.kept", kept.changedBy(), Moment.of(kept.changed())),
                        "good")));
  }

  private Optional<Section> firstToDo() {
    var texts = translating.texts(source);
    return all.stream().filter(one -> one.toDo(texts) > 0).findFirst();
  }

  private String label(Section section) {
    String name =
        section.id().equals(Blocks.HEAD) ? getTranslation("translate.head") : section.id();
    long open = section.toDo(translating.texts(source));
    return open == 0 ? name : getTranslation("translate.section.open", name, open);
  }

  private void lay(Section section) {
    sections.setValue(section);
    rows.removeAll();
    boolean readable = translating.readable(source);
    loose.setText(readable ? "" : getTranslation("translate.unreadable"));
    if (!readable) {
      file.show(translating.text());
      return;
    }
    var texts = translating.texts(source);
    for (Block block : section.blocks()) {
      boolean wanted = !toDo.getValue() || texts.standing(block) != Standing.TRANSLATED;
      if (wanted && !block.pieces().isEmpty()) {
        rows.add(new BlockRow(block, source, translating.language(), this));
      }
    }
    if (rows.getComponentCount() == 0) {
      rows.add(new Paragraph(getTranslation("translate.nothing-here")));
    }
    refresh();
  }

  /** Goes to the next scene in which something is to do, or the next one. */
  private void next() {
    var texts = translating.texts(source);
    int at = all.indexOf(sections.getValue());
    var after = new java.util.ArrayList<>(all.subList(at + 1, all.size()));
    after.addAll(all.subList(0, at + 1));
    var goal =
        after.stream().filter(one -> one.toDo(texts) > 0).findFirst().orElse(after.getFirst());
    lay(goal);
    rows.getChildren()
        .filter(BlockRow.class::isInstance)
        .map(BlockRow.class::cast)
        .filter(row -> row.hasClassName("to-do"))
        .findFirst()
        .ifPresent(BlockRow::focus);
  }

  /** Brings a block to the front. */
  void goTo(String block) {
    String id = block.replaceFirst("\\..*", "");
    all.stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .ifPresent(
            section -> {
              lay(section);
              each(row -> row.id().equals(block)).findFirst().ifPresent(BlockRow::focus);
            });
  }

  private java.util.stream.Stream<BlockRow> each(java.util.function.Predicate<BlockRow> which) {
    return rows.getChildren()
        .filter(BlockRow.class::isInstance)
        .map(BlockRow.class::cast)
        .filter(which);
  }

  /** Shows all texts as they were kept last. */
  void refresh() {
    var texts = translating.texts(source);
    var found = found();
    each(row -> !row.undecided())
        .forEach(row -> row.show(texts, found.getOrDefault(row.id(), List.of())));
    all.forEach(sections.getDataProvider()::refreshItem); // all at once would clear the choice
    file.show(translating.text());
  }

  /** What is to be said of the words, by block; what is missing or stale is shown otherwise. */
  private java.util.Map<String, List<Diagnostic>> found() {
    var outline = Outline.of(translating.text());
    return translating.reading(source).diagnostics().stream()
        .filter(one -> !one.rule().equals("missing-translation"))
        .filter(one -> !one.rule().equals("stale-translation"))
        .collect(
            java.util.stream.Collectors.groupingBy(
                one -> outline.placeAt(one.place().line()).orElse(Blocks.HEAD)));
  }

  /** Keeps what was written. */
  void changed(Change change) {
    switch (translating.put(source, change)) {
      case Came.Kept(boolean others) -> kept(others, change);
      case Came.Theirs(var theirs, String words) -> {
        warn(getTranslation("translate.changed", theirs.changedBy(), Moment.of(theirs.changed())));
        each(row -> row.has(change))
            .forEach(row -> row.meanwhile(theirs.changedBy(), words, change));
        refresh();
      }
      case Came.Refused(var why) -> warn(Unkeeping.words(this, why));
      case Came.Gone gone -> warn(getTranslation("keeping.deleted"));
      case Came.Unreadable not -> warn(getTranslation("translate.unreadable"));
    }
  }

  private void kept(boolean others, Change change) {
    say(
        new Badge(
            Glyph.CHECK,
            others ? getTranslation("translate.saved-with") : getTranslation("keeping.saved"),
            "good"));
    if (others) {
      refresh();
    } else {
      standing();
    }
    changed.run();
  }

  private void standing() {
    Translation texts = translating.texts(source);
    var found = found();
    each(row -> true).forEach(row -> row.standing(texts, found.getOrDefault(row.id(), List.of())));
    all.forEach(sections.getDataProvider()::refreshItem); // all at once would clear the choice
    file.show(translating.text());
  }

  /** Notes that a block says what the source says now. */
  void confirm(Block block) {
    switch (translating.confirm(source, block)) {
      case Came.Kept done -> {
        say(new Badge(Glyph.CHECK, getTranslation("keeping.saved"), "good"));
        refresh();
        changed.run();
      }
      case Came.Theirs(var theirs, String words) -> {
        warn(getTranslation("translate.changed", theirs.changedBy(), Moment.of(theirs.changed())));
        refresh();
      }
      case Came.Refused(var why) -> warn(Unkeeping.words(this, why));
      case Came.Gone gone -> warn(getTranslation("keeping.deleted"));
      case Came.Unreadable not -> warn(getTranslation("translate.unconfirmable"));
    }
    each(row -> row.id().equals(block.id())).findFirst().ifPresent(BlockRow::focus);
  }

  private void replaced() {
    show(source);
    changed.run();
  }

  Optional<Block> earlier(String block, String hash) {
    return before.apply(block, Objects.requireNonNull(hash));
  }

  private void warn(String words) {
    say(new Badge(Glyph.WARNING, words, "bad"));
  }

  private void say(Badge badge) {
    state.removeAll();
    state.add(badge);
  }
}
