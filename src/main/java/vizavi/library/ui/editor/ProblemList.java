package vizavi.library.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import vizavi.library.ui.problem.ProblemWords;
import vizavi.scenario.assist.Spot;
import vizavi.shell.Badge;
import vizavi.shell.Glyph;
import vizavi.text.Diagnostic;
import vizavi.text.Severity;

/** What is wrong with the text, each a way to its place. */
public class ProblemList extends Div {
  private final Consumer<Spot> chosen;
  private final Div count = new Div();
  private final OrderedList list = new OrderedList();
  private List<Diagnostic> shown = List.of();

  /** An empty list; {@code chosen} hears of the place of a problem that was clicked. */
  public ProblemList(Consumer<Spot> chosen) {
    this.chosen = chosen;
    addClassName("problems");
    count.addClassName("badges");
    count.getElement().setAttribute("role", "status");
    add(count, list);
    show(List.of(), false);
  }

  /**
   * Shows these.
   *
   * @param looking whether more may come
   */
  public void show(List<Diagnostic> problems, boolean looking) {
    count.removeAll();
    count(problems, Severity.ERROR, "problems.errors", "bad");
    count(problems, Severity.WARNING, "problems.warnings", "even");
    if (looking) {
      count.add(new Badge(getTranslation("problems.looking")));
    } else if (problems.isEmpty()) {
      count.add(new Badge(Glyph.CHECK, getTranslation("problems.none"), "good"));
    }
    if (!problems.equals(shown)) {
      shown = List.copyOf(problems);
      list.removeAll();
      problems.forEach(one -> list.add(item(one)));
    }
  }

  private void count(List<Diagnostic> problems, Severity severity, String key, String tone) {
    long number = problems.stream().filter(one -> one.severity() == severity).count();
    if (number > 0) {
      Glyph glyph = severity == Severity.ERROR ? Glyph.CROSS : Glyph.WARNING;
      count.add(new Badge(glyph, getTranslation(key, number), tone));
    }
  }

  private Component item(Diagnostic one) {
    NativeButton go = new NativeButton();
    go.addClassName("problem");
    Glyph glyph = one.severity() == Severity.ERROR ? Glyph.CROSS : Glyph.WARNING;
    Span kind =
        new Span(
            glyph.icon(),
            new Span(
                one.severity() == Severity.ERROR
                    ? getTranslation("editor.error")
                    : getTranslation("editor.warning")));
    kind.addClassNames("kind", one.severity() == Severity.ERROR ? "bad" : "even");
    Span place = new Span(getTranslation("problems.line", one.place().line()));
    place.addClassName("small");
    Paragraph words = new Paragraph();
    words.add(ProblemWords.of(one, getLocale()));
    Code rule = new Code(one.rule());
    go.add(kind, place, words, rule);
    go.addClickListener(click -> chosen.accept(new Spot(one.place().line(), one.place().column())));
    return new ListItem(go);
  }
}
