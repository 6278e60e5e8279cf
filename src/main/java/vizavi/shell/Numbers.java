package vizavi.shell;

import com.vaadin.flow.component.UI;
import java.text.NumberFormat;

/** Numbers as the person at the screen writes them. */
public final class Numbers {
  private static final char MINUS = '\u2212';

  private Numbers() {}

  /** A share of 1 in whole per cent, with its sign. */
  public static String percent(double share) {
    return percent(share, 0);
  }

  /** The same with up to so many decimals. */
  public static String percent(double share, int decimals) {
    var format = NumberFormat.getPercentInstance(UI.getCurrent().getLocale());
    format.setMaximumFractionDigits(decimals);
    return format.format(share);
  }

  /** Two decimals, and always plus or minus. */
  public static String signed(double value) {
    var format = NumberFormat.getNumberInstance(UI.getCurrent().getLocale());
    format.setMinimumFractionDigits(2);
    format.setMaximumFractionDigits(2);
    return (value < 0 ? MINUS : '+') + format.format(Math.abs(value));
  }
}
