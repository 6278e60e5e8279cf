package vizavi.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vizavi.play.Picked;
import vizavi.scenario.Scenario;
import vizavi.scoring.Finding;
import vizavi.scoring.Move;
import vizavi.scoring.Rejudging;
import vizavi.scoring.Rubric;
import vizavi.scoring.Score;
import vizavi.scoring.Skill;
import vizavi.scoring.Worth;
import vizavi.shell.Badge;
import vizavi.shell.Glyph;
import vizavi.shell.Terms;

/** Why a reply is worth what it is: the points, each with its reason, and a better wording. */
class Reasons extends Div {
  private static final char MINUS = '\u2212';

  /**
   * @param counts whether the reply counts; if not, its levels are left out
   */
  Reasons(Scenario scenario, Picked picked, boolean counts) {
    addClassName("reasons");
    if (picked.typed().isPresent()) {
      add(new HowHeard(scenario, picked));
    }
    if (picked.critical()) {
      add(new Badge(Glyph.WARNING, getTranslation("coach.critical"), "bad"));
    }
    if (!picked.score().moves().isEmpty()) {
      add(moves(picked.score().moves()));
    }
    if (counts) {
      picked.score().levels().forEach((skill, level) -> add(skill(skill, level, picked)));
    }
    picked.because().ifPresent(words -> add(note("because", Optional.empty(), words)));
    picked
        .better()
        .ifPresent(
            words -> add(note("better", Optional.of(getTranslation("coach.better")), words)));
  }

  /** Every move the words make, by itself: some cost nothing more because nothing was left. */
  private Component moves(List<String> made) {
    UnorderedList moves = new UnorderedList();
    moves.addClassName("moves-made");
    for (String id : made) {
      Move move = Rubric.shipped().moves().get(id);
      Badge badge = move == null ? new Badge(id) : new Badge(Terms.move(move), tone(move.worth()));
      if (move != null) {
        badge.getElement().setAttribute("title", Terms.seen(move));
      }
      moves.add(new ListItem(badge));
    }
    moves.getElement().setAttribute("aria-label", getTranslation("coach.moves"));
    return moves;
  }

  private static String tone(Worth worth) {
    return switch (worth) {
      case HELPS -> "good";
      case HURTS -> "bad";
      case DEPENDS -> "even";
    };
  }

  private Component skill(Skill skill, BigDecimal level, Picked picked) {
    Span name =
        new Span(getTranslation("coach.level", Terms.skill(skill), Terms.points(level), Score.TOP));
    name.addClassName("reasons-skill");
    UnorderedList points = new UnorderedList();
    List<Finding> findings =
        picked.score().findings().stream().filter(one -> one.skill() == skill).toList();
    findings.forEach(finding -> points.add(point(finding, picked)));
    return new Div(name, points);
  }

  private ListItem point(Finding finding, Picked picked) {
    Div words = new Div();
    if (!finding.moves().isEmpty()) {
      Span moves =
          new Span(finding.moves().stream().map(Reasons::name).collect(Collectors.joining(", ")));
      moves.addClassName("moves");
      words.add(moves, new Text(" "));
    }
    Span because =
        new Span(
            finding.step().equals(Rubric.TONE)
                ? ToneWords.because(finding, picked)
                : Terms.because(finding));
    because.addClassName("small");
    words.add(because);
    return new ListItem(points(finding), words);
  }

  /** What a finding changed, with its sign. */
  static Span points(Finding finding) {
    boolean lowers = finding.points().signum() < 0;
    Span number =
        new Span((lowers ? String.valueOf(MINUS) : "+") + Terms.points(finding.points().abs()));
    boolean even = Set.of(Rubric.BASE, Rubric.AUTHOR, Rejudging.MENTOR).contains(finding.step());
    number.addClassNames("points", even ? "even" : lowers ? "bad" : "good");
    return number;
  }

  private static String name(String move) {
    return Optional.ofNullable(Rubric.shipped().moves().get(move)).map(Terms::move).orElse(move);
  }

  private static Paragraph note(String kind, Optional<String> label, String words) {
    Paragraph note = new Paragraph();
    note.addClassName(kind);
    label.ifPresent(
        text -> {
          Span name = new Span(text);
          name.addClassName("label");
          note.add(name);
        });
    note.add(new Span(words));
    return note;
  }
}
