package vizavi.shell;

import com.vaadin.flow.component.html.Span;

/** Two speech shapes face to face: vis-a-vis. A decoration; the name stands beside it. */
public class Logo extends Span {
  public Logo() {
    addClassName("logo");
    getElement().setAttribute("aria-hidden", "true");
    getElement()
        .setProperty(
            "innerHTML",
            "<svg viewBox='0 0 64 48' focusable='false'>"
                + "<path class='logo-there' d='M4 6h24a4 4 0 0 1 4 4v18a4 4 0 0 1-4 4H16l-8 9v-9H8a4 4 0 0 1-4-4z'/>"
                + "<path class='logo-here' d='M60 6H40a4 4 0 0 0-4 4v18a4 4 0 0 0 4 4h8l8 9v-9h0a4 4 0 0 0 4-4z'/></svg>");
  }
}
