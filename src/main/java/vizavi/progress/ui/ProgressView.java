package vizavi.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vizavi.progress.Board;
import vizavi.progress.Progress;
import vizavi.progress.ui.board.MadeDialog;
import vizavi.progress.ui.board.MasteryCards;
import vizavi.shell.Places;

/** How the trainee is getting on: the trend of each skill, each scenario, all attempts. */
@Route("progress")
@Menu(title = "menu.progress", order = 2)
@PermitAll
public class ProgressView extends Div implements HasDynamicTitle {

  ProgressView(Progress progress) {
    addClassNames("page", "progress");
    Paragraph lead = new Paragraph(getTranslation("progress.words"));
    lead.addClassName("lead");
    Div opening = new Div(new H1(getTranslation("progress.title")), lead);
    opening.addClassName("opening");
    add(opening);
    Board board = progress.mine();
    if (board.attempts().isEmpty()) {
      add(empty(getTranslation("progress.empty.title"), getTranslation("progress.empty.words")));
    } else {
      if (!board.standings().isEmpty()) {
        add(mastery(progress));
      }
      add(standing(board), new AttemptList(board.attempts()));
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("progress.title");
  }

  private Component mastery(Progress progress) {
    Paragraph words = new Paragraph(getTranslation("progress.mastery.words"));
    words.addClassName("small");
    Section mastery =
        new Section(
            new H2(getTranslation("progress.mastery")),
            words,
            new MasteryCards(
                progress.mastery(),
                progress.trend(),
                (skill, opener) ->
                    new MadeDialog(progress.made(skill), Places::debrief, opener).open()));
    mastery.addClassName("mastery-section");
    return mastery;
  }

  private Component standing(Board board) {
    if (board.standings().isEmpty()) {
      return empty(
          getTranslation("progress.uncounted.title"), getTranslation("progress.uncounted.words"));
    }
    Section trend =
        new Section(new H2(getTranslation("progress.trend")), new SkillTrend(board.trends()));
    trend.addClassName("card");
    Div pair = new Div(trend, new Standings(board.standings()));
    pair.addClassName("debrief-pair");
    return pair;
  }

  private Component empty(String title, String words) {
    Anchor go = new Anchor(Places.SCENARIOS, getTranslation("progress.empty.go"));
    go.addClassName("button");
    Div empty = new Div(new H2(title), new Paragraph(words), go);
    empty.addClassNames("card", "empty");
    return empty;
  }
}
