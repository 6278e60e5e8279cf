package vizavi.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import vizavi.attempt.review.JudgedTurn;
import vizavi.attempt.review.Reviewed;
import vizavi.shell.Moment;

/** How a turn was judged before, folded: who, when, what and why, the newest first. */
public final class EarlierNotes extends NativeDetails {
  private EarlierNotes(List<JudgedTurn> earlier) {
    setSummaryText(getTranslation("judged.earlier", earlier.size()));
    addClassNames("quiet", "earlier");
    OrderedList list = new OrderedList();
    earlier.forEach(one -> list.add(new ListItem(note(one))));
    setContent(list);
  }

  /** Empty where a turn was judged once, or never. */
  public static Optional<Component> of(Reviewed now, int turn) {
    List<JudgedTurn> earlier = now.earlier(turn);
    return earlier.isEmpty() ? Optional.empty() : Optional.of(new EarlierNotes(earlier));
  }

  private Component note(JudgedTurn one) {
    return switch (one.standing()) {
      case OVERRULED -> new JudgedNote(one);
      case AGREED -> line(getTranslation("review.agrees", one.by()), one);
      case TAKEN_BACK -> line(getTranslation("judged.taken-back", one.by()), one);
    };
  }

  private static Span line(String words, JudgedTurn one) {
    Span line = new Span(words + " · " + Moment.of(one.at()));
    line.addClassName("small");
    return line;
  }
}
