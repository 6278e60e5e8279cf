package vizavi.shell;

import com.vaadin.flow.component.html.Span;

/**
 * A word or two in a pill; {@code tone} is a class of the style sheet: accent, good, bad or none.
 */
public class Badge extends Span {
  public Badge(String words) {
    super(words);
    addClassName("badge");
  }

  public Badge(String words, String tone) {
    this(words);
    addClassName(tone);
  }

  /** With an icon before the words. */
  public Badge(Glyph glyph, String words, String tone) {
    addClassNames("badge", tone);
    add(glyph.icon(), new Span(words));
  }
}
