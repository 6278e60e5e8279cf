package vizavi.library.ui.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Two trainers wrote the same text at once: asks which it shall be. Empty until it happens. */
class Meanwhile extends Div {
  Meanwhile() {
    addClassName("translated-meanwhile");
  }

  /** Whether somebody's choice is awaited. */
  boolean asks() {
    return getComponentCount() > 0;
  }

  /**
   * Asks.
   *
   * @param by who else wrote
   * @param words theirs
   */
  void ask(String by, String words, Runnable keep, Runnable take) {
    removeAll();
    getElement().setAttribute("role", "alert");
    var theirs = new Paragraph(words);
    theirs.addClassName("translated-then");
    var choices =
        new Div(
            choice("keep-mine", getTranslation("translate.keep-mine"), keep),
            choice("take-theirs", getTranslation("translate.take-theirs"), take));
    choices.addClassName("actions");
    add(new Paragraph(getTranslation("translate.meanwhile", by)), theirs, choices);
  }

  private NativeButton choice(String name, String words, Runnable chosen) {
    var choice =
        new NativeButton(
            words,
            click -> {
              removeAll();
              chosen.run();
            });
    choice.addClassNames("plain", "compact", name);
    return choice;
  }
}
