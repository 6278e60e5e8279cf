package vizavi.library.ui.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import vizavi.scenario.translation.Translation;

/** One text: the source's, and beside it a box for the translation's. */
class Field extends Div {
  private static final int PAUSE = 600; // ms

  private final transient Change empty;
  private final TextArea box;

  /**
   * @param source the source's words, lines for a list
   * @param empty where it stands
   * @param changed hears of what was written
   */
  Field(
      String block,
      String label,
      String source,
      String from,
      String to,
      Change empty,
      Consumer<Change> changed) {
    this.empty = empty;
    addClassName("translated-text");
    getElement().setAttribute("data-way", empty.way());
    var name = new Span(label);
    name.addClassName("label");
    var said = new Div(name);
    said.addClassName("translated-source");
    var words = new Paragraph(source);
    words.getElement().setAttribute("lang", from);
    said.add(words);
    box = new TextArea();
    box.setAriaLabel(block + ": " + label);
    box.setWidthFull();
    box.getElement().setAttribute("lang", to);
    box.setValueChangeMode(ValueChangeMode.LAZY);
    box.setValueChangeTimeout(PAUSE);
    box.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            changed.accept(with(change.getValue()));
          }
        });
    add(said, box);
  }

  private Change with(String words) {
    return new Change(empty.block(), empty.way(), empty.wordings(), words);
  }

  /** What is written in the box. */
  Change change() {
    return with(box.getValue());
  }

  boolean is(Change change) {
    return empty.way().equals(change.way());
  }

  /** Shows what the translation says, unless the box says it already. */
  void show(Translation texts) {
    String now = empty.in(texts);
    if (!box.getValue().strip().equals(now)) {
      box.setValue(now);
    }
  }

  boolean written() {
    return !box.getValue().isBlank();
  }

  void focus() {
    box.focus();
  }
}
