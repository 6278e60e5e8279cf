package vizavi.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vizavi.play.Heard;
import vizavi.play.Picked;
import vizavi.scenario.Line;
import vizavi.scenario.Other;
import vizavi.scenario.Scenario;
import vizavi.shell.portrait.Expression;
import vizavi.shell.portrait.Portrait;

/** One message of a conversation: a bubble, a narrator's line, or the beginning of a visit. */
final class Said {
  private Said() {}

  /**
   * What was heard in one turn.
   *
   * @param patience of the client after the turn
   * @param trust of the client after the turn
   */
  static List<Div> all(Scenario scenario, List<Heard> hears, int patience, int trust) {
    List<Div> all = new ArrayList<>();
    String before = "";
    for (Heard heard : hears) {
      Div said =
          of(scenario, heard, Expression.of(patience, trust), heard.speaker().equals(before));
      all.add(said);
      before = heard.speaker();
    }
    return all;
  }

  private static Div of(Scenario scenario, Heard heard, Expression mood, boolean goesOn) {
    return switch (heard.speaker()) {
      case Heard.VISIT -> plain("visit", heard.text());
      case Line.NARRATOR -> plain("told", heard.text());
      case Line.CLIENT -> {
        Portrait face = new Portrait(scenario.client().portrait(), scenario.client().name());
        face.show(mood);
        yield bubble("said-by-client", face, scenario.client().name(), heard.text(), goesOn);
      }
      default -> {
        Optional<Other> other = Optional.ofNullable(scenario.others().get(heard.speaker()));
        String name = other.map(Other::name).orElse(heard.speaker());
        Portrait face = new Portrait(other.map(Other::portrait).orElse(""), name);
        face.show(Expression.NEUTRAL);
        yield bubble("said-by-other", face, name, heard.text(), goesOn);
      }
    };
  }

  /**
   * What the trainee said, and where it was typed, why it is worth what it is.
   *
   * @param turn its number
   */
  static Div byTrainee(Scenario scenario, Picked picked, int turn) {
    return picked.typed().isPresent()
        ? byTrainee(new Underlined(scenario, picked, turn))
        : byTrainee(picked.words());
  }

  /** The trainee's own words. */
  static Div byTrainee(String words) {
    Paragraph mine = new Paragraph(words);
    mine.addClassName("said-by-trainee");
    return byTrainee(mine);
  }

  private static Div byTrainee(Component mine) {
    Span you = new Span();
    you.setText(you.getTranslation("play.you"));
    you.addClassName("unseen");
    Div bubble = new Div(you, mine);
    bubble.addClassName("bubble");
    Div said = new Div(bubble);
    said.addClassNames("said", "mine");
    return said;
  }

  private static Div plain(String kind, String words) {
    Div told = new Div(new Paragraph(words));
    told.addClassName(kind);
    return told;
  }

  private static Div bubble(String kind, Portrait face, String name, String words, boolean goesOn) {
    Span speaker = new Span(name);
    speaker.addClassName(goesOn ? "unseen" : "speaker");
    Div bubble = new Div(speaker, new Paragraph(words));
    bubble.addClassName("bubble");
    Div said = new Div(face.decorative(), bubble);
    said.addClassNames("said", kind);
    if (goesOn) {
      said.addClassName("goes-on");
    }
    return said;
  }
}
