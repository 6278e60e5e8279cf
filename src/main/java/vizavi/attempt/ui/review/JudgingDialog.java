package vizavi.attempt.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vizavi.analysis.Debrief;
import vizavi.analysis.review.Judgement;
import vizavi.attempt.review.JudgedTurn;
import vizavi.attempt.review.Judgements;
import vizavi.attempt.review.Judging;
import vizavi.attempt.review.Preview;
import vizavi.attempt.review.Reviewed;
import vizavi.play.Picked;
import vizavi.scoring.Skill;
import vizavi.shell.Terms;
import vizavi.shell.Toast;

/** A mentor judges one reply: the moves they hear, levels of their own, what follows, and why. */
class JudgingDialog extends Dialog {
  private final Desk desk;
  private final int turn;
  private final Picked picked;
  private final MovesHeard moves;
  private final LevelsSet levels;
  private final Checkbox critical = new Checkbox(getTranslation("coach.critical"));
  private final TextArea reason = new TextArea(getTranslation("judging.reason"));
  private final Div figures = new Div();
  private final Paragraph refused = new Paragraph();
  private Reviewed now;

  JudgingDialog(Desk desk, Reviewed now, int turn) {
    this.desk = desk;
    this.now = now;
    this.turn = turn;
    this.picked = now.asScored().entries().get(turn - 1).picked();
    Judgement before =
        now.judgement(turn)
            .map(JudgedTurn::judgement)
            .orElseGet(() -> new Judgement(turn, picked.score().moves(), Map.of(), ""));
    moves = new MovesHeard(picked.score().moves(), before.moves(), this::preview);
    levels = new LevelsSet(before.levels(), this::preview);
    critical.setId("judging-critical");
    critical.setValue(before.critical().orElse(picked.critical()));
    critical.addValueChangeListener(change -> preview());
    setHeaderTitle(getTranslation("judging.title", turn));
    addClassName("judging-dialog");
    setCloseOnOutsideClick(false); // what was chosen is not lost by a slip
    reason.setValue(before.reason());
    add(content());
    footer();
    preview();
    addOpenedChangeListener(
        change -> {
          if (change.isOpened()) {
            moves.first();
          }
        });
  }

  private Component content() {
    Paragraph quoted = new Paragraph(getTranslation("coach.quoted", picked.words()));
    quoted.addClassName("judging-words");
    quoted.getElement().setAttribute("lang", now.scenario().language());
    reason.setId("judging-reason");
    reason.setWidthFull();
    reason.setMaxLength(Judgements.LONGEST_REASON);
    reason.setHelperText(getTranslation("judging.reason.help", now.trainee()));
    refused.addClassName("refused");
    refused.setId("judging-refused");
    refused.getElement().setAttribute("role", "alert");
    figures.addClassName("judging-figures");
    figures.setId("judging-figures");
    figures.getElement().setAttribute("role", "status");
    Div content =
        new Div(
            quoted,
            new H3(getTranslation("judging.moves")),
            moves,
            new H3(getTranslation("judging.levels")),
            levels,
            critical,
            reason,
            refused);
    content.addClassName("judging");
    return content;
  }

  private void footer() {
    Button ok = new Button(getTranslation("judging.save"), click -> save());
    ok.setId("judging-save");
    ok.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(figures, new Button(getTranslation("review.cancel"), click -> close()), ok);
  }

  private Judgement judgement() {
    return new Judgement(
        turn,
        moves.moves(),
        levels.levels(),
        Optional.of(critical.getValue()).filter(said -> said != picked.critical()),
        reason.getValue().strip());
  }

  private void preview() {
    Preview preview = desk.reviews().preview(now.attempt().id(), judgement());
    levels.show(picked.score(), preview.score());
    figures.setText(words(now.inEffect(), preview.debrief()));
    reason.setRequiredIndicatorVisible(preview.differs());
  }

  private String words(Debrief before, Debrief after) {
    List<String> parts = new ArrayList<>();
    parts.add(change(getTranslation("debrief.overall"), before.overall(), after.overall()));
    for (Skill skill : after.skills().keySet()) {
      parts.add(
          change(
              Terms.skill(skill),
              before.skills().get(skill).value(),
              after.skills().get(skill).value()));
    }
    parts.add(
        after.passed() ? getTranslation("debrief.passed") : getTranslation("debrief.not-passed"));
    return String.join(" · ", parts);
  }

  private String change(String what, int before, int after) {
    return before == after
        ? getTranslation("judging.figure", what, before)
        : getTranslation("judging.figure.changes", what, before, after);
  }

  private void save() {
    var done = desk.judgements().judge(now.attempt().id(), judgement(), now.sequence(turn));
    switch (done) {
      case Judging.NoReason none -> {
        reason.setErrorMessage(getTranslation("judging.no-reason"));
        reason.setInvalid(true);
        reason.focus();
      }
      case Judging.Meanwhile meanwhile -> {
        now = meanwhile.now();
        refused.setText(getTranslation("judging.meanwhile", Meanwhile.words(meanwhile)));
        preview();
      }
      case Judging.Taken(var after) -> {
        close();
        Toast.tell(getTranslation("judging.saved"));
        desk.shown(after, Desk.place(turn));
      }
    }
  }
}
