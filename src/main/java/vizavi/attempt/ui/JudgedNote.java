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
import vizavi.attempt.review.Reviewed;
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

  /** One that is in effect. */
  public static Component of(Reviewed now, JudgedTurn judged) {
    if (!judged.differs()) {
      return agreed(judged);
    }
    JudgedNote note = new JudgedNote(judged);
    note.add(note.asScored(now.scenario(), now.asScored().entries().get(judged.turn() - 1)));
    return note;
  }

  private static Component agreed(JudgedTurn judged) {
    Paragraph agreed = new Paragraph(Glyph.CHECK.icon());
    agreed.add(new Span(agreed.getTranslation("review.agrees", judged.by())));
    agreed.addClassNames("small", "agreed");
    return agreed;
  }

  /** One that differs, by itself. */
  JudgedNote(JudgedTurn judged) {
    addClassName("judged");
    Span by = new Span(getTranslation("judged.by", judged.by()));
    by.addClassName("comment-by");
    Span when = new Span(Moment.of(judged.at()));
    when.addClassName("small");
    Div head = new Div(Glyph.SHIELD.icon(), by, when);
    head.addClassName("comment-head");
    Paragraph reason = new Paragraph(judged.judgement().reason());
    reason.addClassName("comment-words");
    add(head, reason, moves(judged), levels(judged));
  }

  private Component moves(JudgedTurn judged) {
    UnorderedList moves = new UnorderedList();
    moves.addClassName("moves-made");
    moves.getElement().setAttribute("aria-label", getTranslation("judged.moves"));
    var heard = judged.heard().score().moves();
    var now = judged.judged().score().moves();
    for (String id : heard) {
      boolean stays = now.contains(id);
      moves.add(new ListItem(stays ? new Badge(name(id)) : gone(new Badge(name(id)))));
    }
    now.stream()
        .filter(id -> !heard.contains(id))
        .forEach(id -> moves.add(new ListItem(new Badge(Glyph.PLUS, name(id), "accent"))));
    if (judged.heard().critical() != judged.judged().critical()) {
      Badge critical = new Badge(Glyph.WARNING, getTranslation("coach.critical"), "bad");
      moves.add(new ListItem(judged.judged().critical() ? critical : gone(critical)));
    }
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
      var before =
          Optional.ofNullable(judged.heard().score().levels().get(skill)).map(Terms::points);
      var after =
          Optional.ofNullable(judged.judged().score().levels().get(skill)).map(Terms::points);
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
