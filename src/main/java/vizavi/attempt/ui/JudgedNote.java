package vizavi.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import vizavi.analysis.Entry;
import vizavi.attempt.review.JudgedTurn;
import vizavi.scenario.Scenario;
import vizavi.scoring.Rubric;
import vizavi.scoring.Skill;
import vizavi.shell.Badge;
import vizavi.shell.Glyph;
import vizavi.shell.Moment;
import vizavi.shell.Terms;

/**
 * Where a mentor hears something else: what was heard is struck through and stays readable, beside
 * it what they hear, why, and who.
 */
public class JudgedNote extends Div {
  /** Words that no longer count. */
  @Tag("s")
  private static final class Struck extends Component {
    Struck(Component words) {
      getElement().appendChild(words.getElement());
    }
  }

  /**
   * @param original the turn as it was scored
   */
  public JudgedNote(Scenario scenario, JudgedTurn judged, Entry original) {
    addClassName("judged");
    Span by = new Span(getTranslation("judged.by", judged.by()));
    by.addClassName("comment-by");
    Span when = new Span(Moment.of(judged.at()));
    when.addClassName("small");
    Div head = new Div(Glyph.SHIELD.icon(), by, when);
    head.addClassName("comment-head");
    Paragraph reason = new Paragraph(judged.judgement().reason());
    reason.addClassName("comment-words");
    add(head, reason, moves(judged), levels(judged), asScored(scenario, original));
  }

  private Component moves(JudgedTurn judged) {
    UnorderedList moves = new UnorderedList();
    moves.addClassName("moves-made");
    moves.getElement().setAttribute("aria-label", getTranslation("judged.moves"));
    for (String id : judged.heard().moves()) {
      boolean stays = judged.judged().moves().contains(id);
      moves.add(new ListItem(stays ? new Badge(name(id)) : gone(new Badge(name(id)))));
    }
    judged.judged().moves().stream()
        .filter(id -> !judged.heard().moves().contains(id))
        .forEach(id -> moves.add(new ListItem(new Badge(Glyph.PLUS, name(id), "accent"))));
    return moves;
  }

  private static String name(String move) {
    return Optional.ofNullable(Rubric.shipped().moves().get(move)).map(Terms::move).orElse(move);
  }

  /** A screen reader does not tell that words are struck through. */
  private Component gone(Component what) {
    Span unseen = new Span(getTranslation("judged.gone"));
    unseen.addClassName("unseen");
    return new Span(unseen, new Struck(what));
  }

  private Component levels(JudgedTurn judged) {
    UnorderedList levels = new UnorderedList();
    levels.addClassName("judged-levels");
    for (Skill skill : Skill.values()) {
      var before = Optional.ofNullable(judged.heard().levels().get(skill)).map(Terms::points);
      var after = Optional.ofNullable(judged.judged().levels().get(skill)).map(Terms::points);
      if (!before.equals(after)) {
        String none = getTranslation("judged.not-scored");
        levels.add(
            new ListItem(
                new Span(Terms.skill(skill)),
                gone(new Span(before.orElse(none))),
                new Badge(after.orElse(none), "accent")));
      }
    }
    return levels;
  }

  private Component asScored(Scenario scenario, Entry original) {
    NativeDetails details =
        new NativeDetails(
            getTranslation("judged.as-scored"),
            new Reasons(scenario, original.picked(), original.counted()));
    details.addClassNames("quiet", "as-scored");
    return details;
  }
}
