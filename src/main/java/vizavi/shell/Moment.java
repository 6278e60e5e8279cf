package vizavi.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
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

  /**
   * The same of a moment somebody chose in a time zone of theirs; where that is not the browser's,
   * as it is written there too.
   */
  public static String of(ZonedDateTime chosen) {
    var here = of(chosen.toInstant());
    if (chosen.getOffset().equals(zone().getRules().getOffset(chosen.toInstant()))) {
      return here;
    }
    boolean sameDay = chosen.toInstant().atZone(zone()).toLocalDate().equals(chosen.toLocalDate());
    var format =
        sameDay
            ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
            : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
    var there = format.withLocale(UI.getCurrent().getLocale()).format(chosen);
    return translate("moment.elsewhere", here, there, chosen.getZone().getId());
  }

  /** The day alone, in figures. */
  public static String day(Instant instant) {
    return format(instant, DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT));
  }

  private static String format(Instant instant, DateTimeFormatter format) {
    return format.withLocale(UI.getCurrent().getLocale()).withZone(zone()).format(instant);
  }

  /** The browser's time zone; the server's where the browser did not say. */
  public static ZoneId zone() {
    String browser = UI.getCurrent().getPage().getExtendedClientDetails().getTimeZoneId();
    return browser == null ? ZoneId.systemDefault() : ZoneId.of(browser);
  }
}
