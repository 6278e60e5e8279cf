package vizavi.attempt.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import vizavi.play.Picked;
import vizavi.play.Typed;
import vizavi.scenario.Reply;
import vizavi.scenario.Scenario;
import vizavi.scoring.Notice;

/** How a typed reply was taken: for which choice, and what was noticed about the writing. */
class HowHeard extends Div {
  HowHeard(Scenario scenario, Picked picked) {
    addClassName("how-heard");
    Typed typed = picked.typed().orElseThrow();
    choice(scenario, picked)
        .ifPresentOrElse(
            reply -> add(line(getTranslation("heard.as"), reply.words())),
            () -> add(new Paragraph(getTranslation("heard.not"))));
    if (typed.abstained()) {
      add(new Paragraph(getTranslation("heard.abstained")));
    }
    typed.notices().forEach(notice -> add(new Paragraph(words(notice))));
  }

  private static Optional<Reply> choice(Scenario scenario, Picked picked) {
    return Optional.ofNullable(scenario.scenes().get(picked.scene()))
        .flatMap(scene -> Optional.ofNullable(scene.replies().get(picked.reply())));
  }

  private static Paragraph line(String label, String words) {
    Span name = new Span(label);
    name.addClassName("label");
    return new Paragraph(name, new Span(words));
  }

  private String words(Notice notice) {
    return switch (notice) {
      case EMPTY -> getTranslation("heard.empty");
      case NOISE -> getTranslation("heard.noise");
      case OTHER_LANGUAGE -> getTranslation("heard.other-language");
      case LOOK_ALIKES -> getTranslation("heard.look-alikes");
      case DIGITS_FOR_LETTERS -> getTranslation("heard.digits");
      case TRANSLITERATED -> getTranslation("heard.transliterated");
      case REPEATED -> getTranslation("heard.repeated");
      case ECHO -> getTranslation("heard.echo");
      case TO_SCORER -> getTranslation("heard.to-scorer");
      case CUT -> getTranslation("heard.cut");
    };
  }
}
