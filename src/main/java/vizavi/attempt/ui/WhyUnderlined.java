package vizavi.attempt.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import vizavi.play.Picked;
import vizavi.scoring.Finding;
import vizavi.scoring.Move;
import vizavi.scoring.Worth;
import vizavi.shell.Terms;

/** What opens beside an underlined stretch: the moves, what they did, and a better wording. */
class WhyUnderlined extends Div {
  /**
   * @param moves what the words do; none where only their tone was heard
   * @param worth which way they pull, all in all
   */
  WhyUnderlined(String id, List<Move> moves, Worth worth, Picked picked, Optional<String> better) {
    setId(id);
    addClassNames("why", tone(worth));
    getElement().setAttribute("popover", "auto");
    if (moves.isEmpty()) {
      add(title(getTranslation("why.tone"), worth), small(sound(worth)));
    }
    for (Move move : moves) {
      add(title(Terms.move(move), move.worth()), small(Terms.seen(move)));
      picked.score().findings().stream()
          .filter(finding -> finding.moves().contains(move.id()))
          .forEach(finding -> add(finding(finding)));
    }
    better.ifPresent(words -> add(better(words)));
  }

  /** The class of the style sheet. */
  static String tone(Worth worth) {
    return switch (worth) {
      case HELPS -> "good";
      case HURTS -> "bad";
      case DEPENDS -> "even";
    };
  }

  private String sound(Worth worth) {
    return worth == Worth.HURTS ? getTranslation("why.tone.cold") : getTranslation("why.tone.warm");
  }

  private Paragraph title(String what, Worth worth) {
    Span name = new Span(what);
    name.addClassName("why-move");
    Span pill =
        new Span(
            switch (worth) {
              case HELPS -> getTranslation("why.helps");
              case HURTS -> getTranslation("why.hurts");
              case DEPENDS -> getTranslation("why.depends");
            });
    pill.addClassNames("why-worth", tone(worth));
    Paragraph title = new Paragraph(name, pill);
    title.addClassName("why-title");
    return title;
  }

  private static Paragraph small(String words) {
    Paragraph small = new Paragraph(words);
    small.addClassName("small");
    return small;
  }

  private Div finding(Finding finding) {
    Span skill = new Span(Terms.skill(finding.skill()));
    Span because = new Span(Terms.because(finding));
    because.addClassName("small");
    Div line = new Div(Reasons.points(finding), new Paragraph(skill, because));
    line.addClassName("why-finding");
    return line;
  }

  private Paragraph better(String words) {
    Span label = new Span(getTranslation("coach.better"));
    label.addClassName("label");
    Paragraph better = new Paragraph(label, new Span(words));
    better.addClassName("better");
    return better;
  }
}
