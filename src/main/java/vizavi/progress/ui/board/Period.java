package vizavi.progress.ui.board;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vizavi.progress.Span;

/** The stretches of time a board offers. */
enum Period {
  ALWAYS(0),
  WEEK(7),
  MONTH(28),
  QUARTER(91);

  private final int days;

  Period(int days) {
    this.days = days;
  }

  Span until(Instant now) {
    return this == ALWAYS
        ? Span.ALWAYS
        : new Span(Optional.of(now.minus(Duration.ofDays(days))), Optional.empty());
  }

  String words() {
    return switch (this) {
      case ALWAYS -> translate("board.time.always");
      case WEEK -> translate("board.time.week");
      case MONTH -> translate("board.time.month");
      case QUARTER -> translate("board.time.quarter");
    };
  }
}
