package vizavi.library.ui.publish;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vizavi.library.ui.problem.ProblemWords;
import vizavi.text.Diagnostic;

/** What stands in the way of publishing, each a button that leads to its line. */
class Blockers extends OrderedList {
  private static final Pattern TRANSLATION = Pattern.compile("scenario\\.([a-z]{2,3})\\.yaml");

  Blockers(List<Diagnostic> blocking, Consumer<Diagnostic> goes) {
    addClassName("blockers");
    blocking.forEach(one -> add(new ListItem(button(one, goes))));
  }

  /** Its line, and of which language where it is a translation's. */
  private String place(Diagnostic one) {
    var line = getTranslation("publish.line", one.place().line());
    var translation = TRANSLATION.matcher(one.place().file());
    return translation.matches()
        ? Locale.of(translation.group(1)).getDisplayLanguage(getLocale()) + ", " + line
        : line;
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
