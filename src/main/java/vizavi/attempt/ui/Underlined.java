package vizavi.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vizavi.play.Picked;
import vizavi.scenario.Scenario;
import vizavi.scoring.Move;
import vizavi.scoring.Rubric;
import vizavi.scoring.Worth;

/**
 * A typed reply with what helped and what hurt underlined; each stretch opens the reasons. The
 * browser's side is in {@code vizavi-words.js}.
 */
class Underlined extends Div {
  /** What hurts first, then what helps: so the first is why the line looks as it does. */
  private static final List<Worth> ORDER = List.of(Worth.HURTS, Worth.HELPS, Worth.DEPENDS);

  /**
   * @param turn number of the turn, which makes its ids unique on the page
   */
  Underlined(Scenario scenario, Picked picked, int turn) {
    addClassName("underlined");
    Paragraph words = new Paragraph();
    words.addClassName("said-by-trainee");
    add(words);
    var typed = picked.typed().orElseThrow();
    for (Stretch stretch : Stretch.of(picked.words(), typed)) {
      String text = picked.words().substring(stretch.from(), stretch.to());
      List<Move> moves = known(stretch.moves());
      if (moves.isEmpty() && stretch.tone().isEmpty()) {
        words.add(new Text(text));
      } else {
        String id = "why-" + turn + "-" + stretch.from();
        Worth worth = stretch.tone().orElseGet(() -> worth(moves));
        words.add(stretch(text, worth, id));
        add(new WhyUnderlined(id, moves, worth, picked, better(scenario, picked, worth)));
      }
    }
  }

  private static List<Move> known(Set<String> ids) {
    return ids.stream()
        .flatMap(id -> Optional.ofNullable(Rubric.shipped().moves().get(id)).stream())
        .sorted(Comparator.comparing(move -> ORDER.indexOf(move.worth())))
        .toList();
  }

  private static Worth worth(List<Move> moves) {
    return moves.stream()
        .map(Move::worth)
        .reduce(
            Worth.DEPENDS,
            (one, other) ->
                one == Worth.HURTS || other == Worth.HURTS
                    ? Worth.HURTS
                    : one == Worth.HELPS || other == Worth.HELPS ? Worth.HELPS : Worth.DEPENDS);
  }

  private static Optional<String> better(Scenario scenario, Picked picked, Worth worth) {
    return worth == Worth.HURTS ? Wording.better(scenario, picked) : Optional.empty();
  }

  private static Component stretch(String text, Worth worth, String id) {
    Span stretch = new Span(text);
    stretch.addClassNames("stretch", WhyUnderlined.tone(worth));
    stretch
        .getElement()
        .setAttribute("role", "button")
        .setAttribute("tabindex", "0")
        .setAttribute("aria-expanded", "false")
        .setAttribute("aria-controls", id)
        .setAttribute("aria-describedby", id);
    return stretch;
  }
}
