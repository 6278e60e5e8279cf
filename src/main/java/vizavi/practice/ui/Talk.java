package vizavi.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vizavi.play.Heard;
import vizavi.play.Turn;
import vizavi.scenario.Line;
import vizavi.scenario.Other;
import vizavi.scenario.Scenario;
import vizavi.shell.portrait.Expression;
import vizavi.shell.portrait.Portrait;

/** A few lines of a conversation, as bubbles. */
class Talk extends Div {
  Talk(List<Div> lines) {
    addClassNames("log", "talk");
    lines.forEach(this::add);
  }

  /** What was said in these turns, one part a line. */
  static List<Div> lines(Scenario scenario, List<Turn> turns) {
    List<Div> lines = new ArrayList<>();
    for (Turn turn : turns) {
      turn.picked().ifPresent(picked -> lines.add(mine(scenario, picked.words())));
      Expression mood = Expression.of(turn.after().patience(), turn.after().trust());
      turn.hears().forEach(heard -> lines.add(line(scenario, heard, mood)));
    }
    return lines;
  }

  private static Div line(Scenario scenario, Heard heard, Expression mood) {
    return switch (heard.speaker()) {
      case Heard.VISIT -> plain(scenario, "visit", heard.text());
      case Line.NARRATOR -> plain(scenario, "told", heard.text());
      case Line.CLIENT -> {
        Portrait face = new Portrait(scenario.client().portrait(), scenario.client().name());
        face.show(mood);
        yield said(scenario, "said-by-client", face, scenario.client().name(), heard.text());
      }
      default -> {
        Optional<Other> other = Optional.ofNullable(scenario.others().get(heard.speaker()));
        String name = other.map(Other::name).orElse(heard.speaker());
        Portrait face = new Portrait(other.map(Other::portrait).orElse(""), name);
        face.show(Expression.NEUTRAL);
        yield said(scenario, "said-by-other", face, name, heard.text());
      }
    };
  }

  private static Div mine(Scenario scenario, String words) {
    Span you = new Span();
    you.setText(you.getTranslation("play.you"));
    you.addClassName("unseen");
    Paragraph mine = new Paragraph(words);
    mine.addClassName("said-by-trainee");
    mine.getElement().setAttribute("lang", scenario.language());
    Div bubble = new Div(you, mine);
    bubble.addClassName("bubble");
    Div said = new Div(bubble);
    said.addClassNames("said", "mine");
    return said;
  }

  private static Div plain(Scenario scenario, String kind, String words) {
    Div told = new Div(new Paragraph(words));
    told.addClassName(kind);
    told.getElement().setAttribute("lang", scenario.language());
    return told;
  }

  private static Div said(
      Scenario scenario, String kind, Portrait face, String name, String words) {
    Span speaker = new Span(name);
    speaker.addClassName("speaker");
    Div bubble = new Div(speaker, new Paragraph(words));
    bubble.addClassName("bubble");
    bubble.getElement().setAttribute("lang", scenario.language());
    Div said = new Div(face.decorative(), bubble);
    said.addClassNames("said", kind);
    return said;
  }
}
