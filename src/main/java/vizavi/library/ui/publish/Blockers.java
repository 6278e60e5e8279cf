package vizavi.library.ui.publish;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import vizavi.library.ui.problem.ProblemWords;
import vizavi.scenario.translation.TranslationName;
import vizavi.text.Diagnostic;

/** What stands in the way of publishing, each a button that leads to its line. */
class Blockers extends OrderedList {
  Blockers(List<Diagnostic> blocking, Consumer<Diagnostic> goes) {
    addClassName("blockers");
    blocking.forEach(one -> add(new ListItem(button(one, goes))));
  }

  /** Its line, and of which language where it is a translation's. */
  private String place(Diagnostic one) {
    var line = getTranslation("publish.line", one.place().line());
    return TranslationName.language(one.place().file())
        .map(language -> Locale.of(language).getDisplayLanguage(getLocale()) + " · " + line)
        .orElse(line);
  }

  private NativeButton button(Diagnostic one, Consumer<Diagnostic> goes) {
    var line = new Span(place(one));
    line.addClassName("small");
    var button = new NativeButton();
    button.addClassName("blocker");
    var words = new Span();
    words.add(ProblemWords.of(one, getLocale()));
    button.add(line, words, new Code(one.rule()));
    button.addClickListener(click -> goes.accept(one));
    return button;
  }
}
