package vizavi.shell;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Points in time as the person at the screen writes them. */
public final class Moment {
  private Moment() {}

  /** Day and time, in the browser's time zone and the person's language. */
  public static String of(Instant instant) {
    return format(
        instant, DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT));
  }

  /** The day alone, in figures. */
  public static String day(Instant instant) {
    return format(instant, DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT));
  }

  private static String format(Instant instant, DateTimeFormatter format) {
    return format.withLocale(UI.getCurrent().getLocale()).withZone(zone()).format(instant);
  }

  private static ZoneId zone() {
    String browser = UI.getCurrent().getPage().getExtendedClientDetails().getTimeZoneId();
    return browser == null ? ZoneId.systemDefault() : ZoneId.of(browser);
  }
}
