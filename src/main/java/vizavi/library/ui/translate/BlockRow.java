package vizavi.library.ui.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import vizavi.library.ui.problem.ProblemWords;
import vizavi.scenario.Scenario;
import vizavi.scenario.translation.Block;
import vizavi.scenario.translation.Translation;
import vizavi.scenario.translation.Translation.Standing;
import vizavi.shell.Badge;
import vizavi.shell.Glyph;
import vizavi.text.Diagnostic;

/** A block: its texts side by side, how far it is, and what is to be said of it. */
class BlockRow extends Section {
  private final transient Block block;
  private final transient Scenario source;
  private final transient LanguagePane pane;
  private final String name;
  private final List<Field> fields = new ArrayList<>();
  private final Div state = new Div();
  private final Div said = new Div();
  private final Meanwhile meanwhile = new Meanwhile();
  private final Formerly earlier = new Formerly();

  BlockRow(Block block, Scenario source, String language, LanguagePane pane) {
    this.block = block;
    this.source = source;
    this.pane = pane;
    this.name = Labels.block(block.id());
    addClassName("translated-block");
    getElement().setAttribute("data-block", block.id());
    state.addClassNames("badges", "translated-state");
    var head = new Div(new H4(name), state);
    head.addClassName("translated-head");
    said.addClassName("translated-said");
    add(head, earlier, meanwhile);
    var labels = new Labels(source);
    block
        .pieces()
        .forEach(piece -> field(language, labels.of(piece.way()), piece.text(), piece.way()));
    own(language);
    add(said);
  }

  String id() {
    return block.id();
  }

  private void field(String language, String label, String words, String way) {
    add(new Change(block.id(), way, false, ""), language, label, words);
  }

  private void add(Change change, String language, String label, String words) {
    var field = new Field(name, label, words, source.language(), language, change, pane::changed);
    fields.add(field);
    add(field);
  }

  /** Examples of typed words, and asking again: each language has its own. */
  private void own(String language) {
    var scene = source.scenes().get(block.id().replaceFirst("\\..*", ""));
    if (scene == null || !scene.ownWords()) {
      return;
    }
    int dot = block.id().indexOf('.');
    if (dot < 0) {
      wordings(
          language,
          "scenes/" + scene.id() + "/asks-again",
          getTranslation("translate.asks-again"),
          scene.asksAgain());
    } else {
      var reply = scene.replies().get(block.id().substring(dot + 1));
      wordings(
          language,
          "scenes/" + scene.id() + "/replies/" + reply.id() + "/hears",
          getTranslation("translate.hears"),
          reply.hears());
    }
  }

  private void wordings(String language, String way, String label, List<String> words) {
    add(new Change(block.id(), way, true, ""), language, label, String.join("\n", words));
  }

  /** Shows what the translation says, and how far it is. */
  void show(Translation texts, List<Diagnostic> found) {
    fields.forEach(field -> field.show(texts));
    standing(texts, found);
  }

  /** How far it is, without touching what is being written. */
  void standing(Translation texts, List<Diagnostic> found) {
    var standing = texts.standing(block);
    state.removeAll();
    setClassName("to-do", standing != Standing.TRANSLATED);
    switch (standing) {
      case TRANSLATED ->
          state.add(new Badge(Glyph.CHECK, getTranslation("translate.fine"), "good"));
      case MISSING -> state.add(new Badge(getTranslation("translate.missing")));
      case STALE -> stale(texts);
    }
    if (standing != Standing.STALE) {
      earlier.removeAll();
    }
    said.removeAll();
    if (!found.isEmpty()) {
      var list = new UnorderedList();
      list.addClassName("diagnostics");
      found.forEach(one -> list.add(new ListItem(words(one))));
      said.add(list);
    }
  }

  private Span words(Diagnostic one) {
    var words = new Span();
    words.add(ProblemWords.of(one, getLocale()));
    return words;
  }

  private void stale(Translation texts) {
    boolean changed = texts.from().containsKey(block.id());
    state.add(
        new Badge(
            Glyph.WARNING,
            changed ? getTranslation("translate.stale") : getTranslation("translate.unconfirmed"),
            "even"));
    var confirm =
        new NativeButton(getTranslation("translate.confirm"), click -> pane.confirm(block));
    confirm.addClassNames("plain", "compact", "confirm");
    confirm.setAriaLabel(getTranslation("translate.confirm.of", name));
    state.add(confirm);
    if (changed) {
      var before = new NativeButton(getTranslation("translate.earlier"), click -> earlier(texts));
      before.addClassNames("plain", "compact", "earlier");
      state.add(before);
    }
  }

  private void earlier(Translation texts) {
    earlier.show(
        block, pane.earlier(block.id(), texts.from().getOrDefault(block.id(), "")), source);
  }

  boolean has(Change change) {
    return fields.stream().anyMatch(one -> one.is(change));
  }

  /** Somebody else wrote the same text meanwhile: both are shown, one is chosen. */
  void meanwhile(String by, String words, Change mine) {
    meanwhile.ask(by, words, () -> pane.changed(mine), pane::refresh);
  }

  /** Whether somebody's choice is awaited here. */
  boolean undecided() {
    return meanwhile.asks();
  }

  void focus() {
    fields.stream()
        .filter(field -> !field.written())
        .findFirst()
        .or(() -> fields.stream().findFirst())
        .ifPresent(Field::focus);
  }
}
