package vizavi.library.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import vizavi.analysis.compare.Hunk;
import vizavi.analysis.compare.Mark;
import vizavi.analysis.compare.TextComparison;
import vizavi.library.Draft;

/** One's own text and somebody else's: the lines that differ, with a few around them. */
class SideBySide extends Dialog {
  SideBySide(String mine, Draft theirs) {
    setHeaderTitle(getTranslation("side-by-side.title"));
    setWidth("min(1200px, 96vw)");
    setMaxHeight("90vh");
    TextComparison comparison = TextComparison.of(mine, theirs.text());
    if (comparison.hunks().isEmpty()) {
      add(new Paragraph(getTranslation("side-by-side.same")));
    }
    String by = getTranslation("side-by-side.theirs", theirs.changedBy());
    Div texts =
        new Div(
            side(getTranslation("side-by-side.mine"), comparison, Mark.REMOVED),
            side(by, comparison, Mark.ADDED));
    texts.addClassName("side-by-side");
    add(texts);
    getFooter().add(new Button(getTranslation("side-by-side.close"), click -> close()));
  }

  /** What one of the two has: the lines that both do, and those marked as its own. */
  private Div side(String title, TextComparison comparison, Mark own) {
    Pre lines = new Pre();
    lines.getElement().setAttribute("tabindex", "0");
    lines.getElement().setAttribute("role", "region");
    lines.getElement().setAttribute("aria-label", title);
    for (Hunk hunk : comparison.hunks()) {
      int first = own == Mark.REMOVED ? hunk.before() : hunk.after();
      Span place = new Span(getTranslation("problems.line", first) + "\n");
      place.addClassName("small");
      lines.add(place);
      hunk.lines().stream()
          .filter(line -> line.mark() == Mark.KEPT || line.mark() == own)
          .forEach(line -> lines.add(line(line.piece(), line.mark() == own)));
    }
    return new Div(new H3(title), lines);
  }

  private static Span line(String text, boolean own) {
    Span line = new Span((own ? "* " : "  ") + text + "\n");
    if (own) {
      line.addClassName("only-here");
    }
    return line;
  }
}
