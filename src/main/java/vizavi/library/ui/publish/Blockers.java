package vizavi.library.ui.publish;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import vizavi.text.Diagnostic;

/** What stands in the way of publishing, each a button that leads to its line. */
class Blockers extends OrderedList {
  Blockers(List<Diagnostic> blocking, Consumer<Diagnostic> goes) {
    addClassName("blockers");
    blocking.forEach(one -> add(new ListItem(button(one, goes))));
  }

  private NativeButton button(Diagnostic one, Consumer<Diagnostic> goes) {
    var line = new Span(getTranslation("publish.line", one.place().line()));
    line.addClassName("small");
    var button = new NativeButton();
    button.addClassName("blocker");
    button.add(line, new Span(one.message()), new Code(one.rule()));
    button.addClickListener(click -> goes.accept(one));
    return button;
  }
}
