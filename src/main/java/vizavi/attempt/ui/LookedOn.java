package vizavi.attempt.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.ListFormat;
import java.util.List;
import vizavi.shell.Glyph;

/** Tells above a transcript who looked on while it was played. */
public class LookedOn extends Paragraph {
  /**
   * @param names of at least one
   */
  public LookedOn(List<String> names) {
    addClassName("looked-on");
    String all =
        ListFormat.getInstance(getLocale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
            .format(names);
    add(Glyph.EYE.icon(), new Span(getTranslation("live.looked-on", all)));
  }
}
