package vizavi.book.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vizavi.book.Advice;
import vizavi.book.Entry;
import vizavi.book.Pin;
import vizavi.book.Source;
import vizavi.scoring.Rubric;
import vizavi.shell.Badge;
import vizavi.shell.Glyph;
import vizavi.shell.Places;
import vizavi.shell.Terms;

/** One entry: the wording, why, what to say rather, and the scenes it comes from. */
class EntryCard extends ListItem {
  private final transient Entry entry;
  private final Div pinning = new Div();

  /**
   * @param sources those to be shown
   * @param linked whether they lead to their scenes
   */
  EntryCard(Entry entry, List<Source> sources, boolean linked) {
    this.entry = entry;
    addClassNames("card", "entry");
    setClassName("pinned", entry.pin().isPresent());
    pinning.addClassName("entry-pinning");
    Div head = new Div(badges(sources), pinning);
    head.addClassName("entry-head");
    add(head, new Quote(entry.words(), entry.phrases(), entry.language()));
    entry.pin().ifPresent(pin -> add(pinned(pin)));
    sources.forEach(source -> add(source(source, linked)));
  }

  /** Adds what a mentor does with it. */
  void offer(NativeButton button) {
    pinning.add(button);
  }

  boolean isOf(String key) {
    return entry.key().equals(key);
  }

  /** Puts the keyboard on what a mentor does with it. */
  void focusPinning() {
    pinning
        .getChildren()
        .findFirst()
        .ifPresent(button -> button.getElement().callJsFunction("focus"));
  }

  private Div badges(List<Source> sources) {
    Div badges =
        new Div(
            entry.advice() == Advice.AVOID
                ? new Badge(Glyph.CROSS, getTranslation("book.avoid"), "bad")
                : new Badge(Glyph.CHECK, getTranslation("book.use"), "good"));
    badges.addClassName("badges");
    if (sources.stream().anyMatch(Source::critical)) {
      badges.add(new Badge(Glyph.WARNING, getTranslation("book.critical"), "bad"));
    }
    var moves = Rubric.shipped().moves();
    entry.moves().stream()
        .filter(moves::containsKey)
        .forEach(move -> badges.add(new Badge(Terms.move(moves.get(move)))));
    return badges;
  }

  private Paragraph pinned(Pin pin) {
    Span by = new Span(getTranslation("book.pinned", pin.by()));
    by.addClassName("entry-by");
    Paragraph pinned = new Paragraph(Glyph.PIN.icon(), by);
    pinned.addClassName("entry-pin");
    if (!pin.note().isEmpty()) {
      pinned.add(new Span(pin.note()));
    }
    return pinned;
  }

  private Div source(Source source, boolean linked) {
    Div shown = new Div();
    shown.addClassName("entry-source");
    source
        .instead()
        .ifPresent(
            other ->
                shown.add(
                    entry.advice() == Advice.AVOID
                        ? line(getTranslation("book.rather"), other)
                        : line(getTranslation("book.instead-of"), other)));
    source.why().ifPresent(why -> shown.add(line(why(source), why)));
    if (linked) {
      shown.add(link(source));
    }
    return shown;
  }

  private String why(Source source) {
    return source
        .by()
        .map(mentor -> getTranslation("book.says", mentor))
        .orElseGet(
            () ->
                source.instead().isPresent() && entry.advice() == Advice.USE
                    ? getTranslation("book.because")
                    : getTranslation("book.why"));
  }

  private Paragraph line(String name, String words) {
    Span label = new Span(name);
    label.addClassName("entry-label");
    Span text = new Span(words);
    text.getElement().setAttribute("lang", entry.language());
    return new Paragraph(label, text);
  }

  private Anchor link(Source source) {
    String words =
        source.visit().map(visit -> source.title() + " · " + visit).orElse(source.title());
    String place =
        source
            .scene()
            .map(scene -> Places.book(source.scenario(), scene, entry.language()))
            .orElseGet(() -> Places.briefing(source.scenario()));
    Anchor link = new Anchor(place, words);
    link.addClassName("entry-link");
    link.getElement().setAttribute("lang", entry.language());
    return link;
  }
}
