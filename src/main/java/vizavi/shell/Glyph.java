package vizavi.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/** The few line icons of the product, each a decoration beside words. */
public enum Glyph {
  SUN(
      "<circle cx='12' cy='12' r='4.500'/><path d='M12 2v2.500M12 19.500V22M2 12h2.500M19.500 12H22M5 5l1.700 1.700M17.300 17.300 19 19M5 19l1.700-1.700M17.300 6.700 19 5'/>"),
  MOON("<path d='M20 14.500A8.500 8.500 0 0 1 9.500 4 8.500 8.500 0 1 0 20 14.500Z'/>"),
  MENU("<path d='M4 7h16M4 12h16M4 17h16'/>"),
  PAGE("<path d='M6 3h9l4 4v14H6zM9.500 12h6M9.500 16h6M9.500 8h3'/>"),
  BACK("<path d='M9 7 4 12l5 5M4 12h10a6 6 0 0 1 6 6'/>"),
  CHECK("<path d='m5 12.500 4.500 4.500L19 7.500'/>"),
  CROSS("<path d='M6 6l12 12M18 6 6 18'/>"),
  SHIELD(
      "<path d='M12 3l7.500 3v5.500c0 4.500-3 8-7.500 9.500-4.500-1.500-7.500-5-7.500-9.500V6z'/>"),
  PLUS("<path d='M12 5v14M5 12h14'/>"),
  MINUS("<path d='M5 12h14'/>"),
  FIT("<path d='M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5'/>"),
  COACH("<path d='M4 5h16v11h-9l-4 4v-4H4zM8.500 10.500h7'/>"),
  WARNING("<path d='M12 4 2.500 20h19zM12 10v4.500M12 17.300v.2'/>"),
  STAR(
      "<path d='m12 3.500 2.600 5.400 5.900.800-4.300 4.100 1.100 5.900L12 16.900l-5.300 2.800 1.100-5.900L3.500 9.700l5.900-.800z'/>"),
  DOWN("<path d='M12 5v14M6 13l6 6 6-6'/>"),
  ROUTE(
      "<circle cx='6' cy='18' r='2.500'/><circle cx='18' cy='6' r='2.500'/><path d='M8.500 18H15a3 3 0 0 0 0-6H9a3 3 0 0 1 0-6h6.500'/>"),
  BELL(
      "<path d='M6 10a6 6 0 0 1 12 0c0 5 2 6.500 2 6.500H4S6 15 6 10M10 19.500a2.200 2.200 0 0 0 4 0'/>"),
  BOOK(
      "<path d='M12 6.500C10 5 7 4.500 4 4.500v14c3 0 6 .500 8 2 2-1.500 5-2 8-2v-14c-3 0-6 .500-8 2zM12 6.500v14'/>"),
  EYE(
      "<path d='M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12Z'/><circle cx='12' cy='12' r='2.800'/>"),
  PIN("<path d='M9 3.500h6l-1 6.500 3 3H7l3-3zM12 13v7.500'/>"),
  AGAIN("<path d='M19.500 12a7.500 7.500 0 1 1-2.200-5.300L20 9.400M20 4v5.400h-5.400'/>");

  private final String shape;

  Glyph(String shape) {
    this.shape = shape;
  }

  /** A new copy of the icon, as large as the letters beside it. */
  public Component icon() {
    Span icon = new Span();
    icon.addClassName("glyph");
    icon.getElement().setAttribute("aria-hidden", "true");
    icon.getElement()
        .setProperty(
            "innerHTML",
            "<svg viewBox='0 0 24 24' fill='none' stroke='currentColor' stroke-width='1.800' stroke-linecap='round' stroke-linejoin='round' focusable='false'>"
                + shape
                + "</svg>");
    return icon;
  }
}
