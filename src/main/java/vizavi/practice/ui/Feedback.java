package vizavi.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vizavi.analysis.spacing.Grade;
import vizavi.play.Picked;
import vizavi.practice.Exercise;
import vizavi.practice.Gone;
import vizavi.scenario.Reply;
import vizavi.scoring.Finding;
import vizavi.scoring.Rubric;
import vizavi.scoring.Score;
import vizavi.scoring.Skill;
import vizavi.shell.Badge;
import vizavi.shell.Glyph;
import vizavi.shell.Terms;

/**
 * What the reply of an exercise was worth and why, what would have served better, and when next.
 */
class Feedback extends Section {
  private static final char MINUS = '\u2212';

  private final String language;

  Feedback(Exercise done, Picked picked, Gone gone) {
    language = done.scenario().language();
    addClassNames("card", "feedback");
    setId("replies");
    getElement().setAttribute("tabindex", "-1");
    add(new H2(verdict(gone.grade())));
    if (picked.critical()) {
      add(new Badge(Glyph.WARNING, getTranslation("practice.critical"), "bad"));
    }
    add(reasons(done, picked));
    picked.because().ifPresent(words -> add(note("because", Optional.empty(), words)));
    better(done, picked)
        .ifPresent(
            words -> add(note("better", Optional.of(getTranslation("coach.better")), words)));
    Paragraph again = new Paragraph(getTranslation("practice.again", gone.interval()));
    again.addClassName("small");
    add(again);
  }

  private String verdict(Grade grade) {
    return switch (grade) {
      case AGAIN -> getTranslation("practice.went.again");
      case HARD -> getTranslation("practice.went.hard");
      case GOOD -> getTranslation("practice.went.good");
      case EASY -> getTranslation("practice.went.easy");
    };
  }

  private static Optional<String> better(Exercise done, Picked picked) {
    return picked.better().or(() -> done.best().map(Reply::words));
  }

  private Component reasons(Exercise done, Picked picked) {
    Div reasons = new Div();
    reasons.addClassName("reasons");
    if (picked.typed().isPresent()) {
      heardAs(done, picked).ifPresent(reasons::add);
    }
    // The skill practised comes first; the others follow.
    Div skills = new Div();
    skills.addClassName("feedback-skills");
    picked.score().levels().keySet().stream()
        .sorted((one, other) -> Boolean.compare(other == done.skill(), one == done.skill()))
        .forEach(skill -> skills.add(skill(skill, picked)));
    reasons.add(skills);
    return reasons;
  }

  private Optional<Component> heardAs(Exercise done, Picked picked) {
    return Optional.ofNullable(done.scenario().scenes().get(picked.scene()))
        .flatMap(scene -> Optional.ofNullable(scene.replies().get(picked.reply())))
        .map(reply -> note("heard", Optional.of(getTranslation("heard.as")), reply.words()));
  }

  private Component skill(Skill skill, Picked picked) {
    BigDecimal level = picked.score().levels().get(skill);
    Span name =
        new Span(getTranslation("coach.level", Terms.skill(skill), Terms.points(level), Score.TOP));
    name.addClassName("reasons-skill");
    UnorderedList points = new UnorderedList();
    List<Finding> findings =
        picked.score().findings().stream().filter(one -> one.skill() == skill).toList();
    findings.forEach(finding -> points.add(point(finding)));
    return new Div(name, points);
  }

  private ListItem point(Finding finding) {
    boolean lowers = finding.points().signum() < 0;
    Span number =
        new Span((lowers ? String.valueOf(MINUS) : "+") + Terms.points(finding.points().abs()));
    boolean base = finding.step().equals(Rubric.BASE);
    number.addClassNames("points", base ? "even" : lowers ? "bad" : "good");
    Div words = new Div();
    if (!finding.moves().isEmpty()) {
      Span moves =
          new Span(finding.moves().stream().map(Feedback::move).collect(Collectors.joining(", ")));
      moves.addClassName("moves");
      words.add(moves, new Span(" "));
    }
    Span because =
        new Span(
            finding.step().equals(Rubric.TONE)
                ? getTranslation("coach.tone")
                : Terms.because(finding));
    because.addClassName("small");
    words.add(because);
    return new ListItem(number, words);
  }

  private static String move(String id) {
    return Optional.ofNullable(Rubric.shipped().moves().get(id)).map(Terms::move).orElse(id);
  }

  private Paragraph note(String kind, Optional<String> label, String words) {
    Paragraph note = new Paragraph();
    note.addClassName(kind);
    label.ifPresent(
        text -> {
          Span name = new Span(text + " ");
          name.addClassName("label");
          note.add(name);
        });
    Span said = new Span(words);
    said.getElement().setAttribute("lang", language);
    note.add(said);
    return note;
  }
}
