package vizavi.library.ui.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vizavi.library.ui.problem.ProblemWords;
import vizavi.scenario.Scenario;
import vizavi.scenario.translation.Block;
import vizavi.scenario.translation.Blocks;
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
  private final List<Field> fields = new ArrayList<>();
  private final Div state = new Div();
  private final Div said = new Div();
  private final Div meanwhile = new Div();
  private final Div earlier = new Div();

  BlockRow(Block block, Scenario source, String language, LanguagePane pane) {
    this.block = block;
    this.source = source;
    this.pane = pane;
    addClassName("translated-block");
    getElement().setAttribute("data-block", block.id());
    var name = new H4(name());
    state.addClassNames("badges", "translated-state");
    var head = new Div(name, state);
    head.addClassName("translated-head");
    said.addClassName("translated-said");
    meanwhile.addClassName("translated-meanwhile");
    earlier.addClassName("translated-earlier");
    add(head, earlier, meanwhile);
    block.pieces().forEach(piece -> field(language, label(piece.way()), piece.text(), piece.way()));
    own(language);
    add(said);
  }

  String id() {
    return block.id();
  }

  private String name() {
    if (block.id().equals(Blocks.HEAD)) {
      return getTranslation("translate.head");
    }
    int dot = block.id().indexOf('.');
    return dot < 0 ? block.id() : getTranslation("translate.reply", block.id().substring(dot + 1));
  }

  private void field(String language, String label, String words, String way) {
    add(new Change(block.id(), way, false, ""), language, label, words);
  }

  private void add(Change change, String language, String label, String words) {
    var field = new Field(name(), label, words, source.language(), language, change, pane::changed);
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

  private String label(String way) {
    String[] steps = way.split("/");
    String last = steps[steps.length - 1];
    return switch (steps[0]) {
      case "client" -> person(source.client().name(), last);
      case "others" -> person(source.others().get(steps[1]).name(), last);
      case "visits" -> getTranslation("translate.visit", steps[1]);
      case "scenes", "endings" ->
          steps[2].equals("says") ? speaker(steps[0], steps[1], last) : plain(last);
      default -> plain(last);
    };
  }

  private String person(String name, String key) {
    return key.equals("name")
        ? getTranslation("translate.name")
        : getTranslation("translate.about", name);
  }

  private String speaker(String kind, String id, String number) {
    var lines =
        kind.equals("scenes") ? source.scenes().get(id).says() : source.endings().get(id).says();
    return switch (lines.get(Integer.parseInt(number)).speaker()) {
      case "client" -> source.client().name();
      case "narrator" -> getTranslation("translate.narrator");
      case String other -> source.others().get(other).name();
    };
  }

  private String plain(String key) {
    return switch (key) {
      case "title" -> getTranslation("translate.title");
      case "role" -> getTranslation("translate.role");
      case "briefing" -> getTranslation("translate.briefing");
      case "words" -> getTranslation("translate.words");
      case "because" -> getTranslation("translate.because");
      case "better" -> getTranslation("translate.better");
      case "reason" -> getTranslation("translate.reason");
      default -> getTranslation("translate.lesson");
    };
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
    confirm.setAriaLabel(getTranslation("translate.confirm.of", name()));
    state.add(confirm);
    if (changed) {
      var before = new NativeButton(getTranslation("translate.earlier"), click -> earlier(texts));
      before.addClassNames("plain", "compact", "earlier");
      state.add(before);
    }
  }

  /** What the source said when it was translated, where some revision still has it. */
  private void earlier(Translation texts) {
    earlier.removeAll();
    Optional<Block> then = pane.earlier(block.id(), texts.from().getOrDefault(block.id(), ""));
    earlier.add(
        new Paragraph(
            then.isPresent()
                ? getTranslation("translate.earlier.words")
                : getTranslation("translate.earlier.unknown")));
    then.stream()
        .flatMap(one -> one.pieces().stream())
        .filter(piece -> !block.pieces().contains(piece))
        .forEach(
            piece -> {
              var words = new Paragraph(piece.text());
              words.getElement().setAttribute("lang", source.language());
              words.addClassName("translated-then");
              earlier.add(words);
            });
  }

  boolean has(Change change) {
    return fields.stream().anyMatch(one -> one.is(change));
  }

  /** Somebody else wrote the same text meanwhile: both are shown, one is chosen. */
  void meanwhile(String by, String words, Change mine) {
    meanwhile.removeAll();
    var told = new Paragraph(getTranslation("translate.meanwhile", by));
    var theirs = new Paragraph(words);
    theirs.addClassName("translated-then");
    var keep =
        new NativeButton(
            getTranslation("translate.keep-mine"),
            click -> {
              meanwhile.removeAll();
              pane.changed(mine);
            });
    keep.addClassNames("plain", "compact", "keep-mine");
    var take =
        new NativeButton(
            getTranslation("translate.take-theirs"),
            click -> {
              meanwhile.removeAll();
              pane.refresh();
            });
    take.addClassNames("plain", "compact", "take-theirs");
    var choices = new Div(keep, take);
    choices.addClassName("actions");
    meanwhile.getElement().setAttribute("role", "alert");
    meanwhile.add(told, theirs, choices);
  }

  /** Whether somebody's choice is awaited here. */
  boolean undecided() {
    return meanwhile.getComponentCount() > 0;
  }

  void focus() {
    fields.stream()
        .filter(field -> !field.written())
        .findFirst()
        .or(() -> fields.stream().findFirst())
        .ifPresent(Field::focus);
  }
}
