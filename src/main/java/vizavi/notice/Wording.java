package vizavi.notice;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Which sentences of the message bundle tell a notice; its arguments fill them. */
public final class Wording {
  private Wording() {}

  /** The key of what it says in one line. */
  public static String title(Kind kind) {
    return switch (kind) {
      case ASSIGNED -> "notices.assigned";
      case CHANGED -> "notices.changed";
      case WITHDRAWN -> "notices.withdrawn";
      case DUE_TOMORROW -> "notices.due-tomorrow";
      case OVERDUE -> "notices.overdue";
      case COMMENTED -> "notices.commented";
      case OVERRULED -> "notices.overruled";
      case MENTOR_JOINED -> "notices.mentor-joined";
    };
  }

  /** The key of what follows from it. */
  public static String words(Kind kind) {
    return switch (kind) {
      case ASSIGNED -> "notices.assigned.words";
      case CHANGED -> "notices.changed.words";
      case WITHDRAWN -> "notices.withdrawn.words";
      case DUE_TOMORROW -> "notices.due-tomorrow.words";
      case OVERDUE -> "notices.overdue.words";
      case COMMENTED -> "notices.commented.words";
      case OVERRULED -> "notices.overruled.words";
      case MENTOR_JOINED -> "notices.mentor-joined.words";
    };
  }

  /** What fills the sentences, with moments as they are written in that language. */
  public static Object[] arguments(Notice notice, Locale locale) {
    return notice.arguments().stream().map(argument -> moment(argument, locale)).toArray();
  }

  /** Anything else stays as it is, the moments of notices older than this way of writing too. */
  private static String moment(String argument, Locale locale) {
    try {
      var at = ZonedDateTime.parse(argument);
      var format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
      return format.withLocale(locale).format(at) + " (" + at.getZone().getId() + ")";
    } catch (DateTimeParseException words) {
      return argument;
    }
  }
}
