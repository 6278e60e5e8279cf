package vizavi.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vizavi.analysis.Debrief;
import vizavi.analysis.Entry;
import vizavi.analysis.Mood;
import vizavi.analysis.Review;
import vizavi.attempt.live.Whisper;
import vizavi.play.Heard;
import vizavi.scenario.Scenario;

/** The conversation once more, each reply with what it earned and cost beside it. */
public class AnnotatedTranscript extends Section {
  private final Scenario scenario;
  private final CourseOpener courses;
  private final Optional<Review> review;
  private final BesideTurn beside;
  private final List<Article> turns = new ArrayList<>();

  /**
   * @param beside what else is shown with a turn
   */
  public AnnotatedTranscript(
      Scenario scenario, Debrief debrief, CourseOpener courses, BesideTurn beside) {
    this.beside = beside;
    this.scenario = scenario;
    this.courses = courses;
    this.review = debrief.review();
    addClassName("transcript");
    setId("transcript");
    Div opening = said(debrief.opening(), debrief.moods().getFirst());
    opening.addClassName("transcript-opening");
    add(new H2(getTranslation("debrief.transcript")));
    if (debrief.entries().stream().anyMatch(entry -> entry.picked().typed().isPresent())) {
      add(new Legend());
    }
    add(opening);
    for (Entry entry : debrief.entries()) {
      turns.add(turn(entry, debrief.moods().get(entry.turn())));
    }
    turns.forEach(this::add);
  }

  /** Shows what mentors whispered, each before the reply it was meant for. */
  public void whispered(Map<Integer, Whisper> whispers) {
    whispers.forEach(
        (turn, whisper) ->
            turns
                .get(Math.min(turn, turns.size() - 1))
                .addComponentAtIndex(1, new WhisperNote(whisper)));
  }

  private Article turn(Entry entry, Mood after) {
    H3 title =
        new H3(
            entry.counted()
                ? getTranslation("debrief.turn", entry.turn())
                : getTranslation("debrief.turn.not-counted", entry.turn()));
    Div words = said(entry.answered(), after);
    words.addComponentAsFirst(Said.byTrainee(scenario, entry.picked(), entry.turn()));
    Div reasons = new Reasons(scenario, entry.picked(), entry.counted());
    review.ifPresent(
        one ->
            reasons.addComponentAsFirst(
                new Weighed(one, one.weighings().get(entry.turn() - 1), courses)));
    Article turn = new Article(title, words, reasons);
    List<Component> besides = beside.of(entry.turn());
    if (!besides.isEmpty()) {
      Div besidesAll = new Div(besides.toArray(Component[]::new));
      besidesAll.addClassName("beside-turn");
      turn.add(besidesAll);
    }
    turn.setId("turn-" + entry.turn());
    turn.addClassNames("card", "turn");
    turn.getElement().setAttribute("tabindex", "-1");
    return turn;
  }

  private Div said(List<Heard> heard, Mood mood) {
    Div said = new Div();
    said.addClassName("log");
    said.getElement().setAttribute("lang", scenario.language());
    Said.all(scenario, heard, mood.patience(), mood.trust()).forEach(said::add);
    return said;
  }
}
