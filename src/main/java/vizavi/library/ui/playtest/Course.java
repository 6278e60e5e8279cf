package vizavi.library.ui.playtest;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vizavi.analysis.Debriefing;
import vizavi.analysis.Weighing;
import vizavi.analysis.playtest.Doing;
import vizavi.analysis.playtest.Playtest;
import vizavi.analysis.playtest.Replayed;
import vizavi.analysis.playtest.Setting;
import vizavi.analysis.solve.Solution;
import vizavi.play.Play;
import vizavi.scenario.Scenario;
import vizavi.scoring.Rubric;
import vizavi.scoring.Scorer;
import vizavi.shell.Glyph;

/** What is being played: its turns so far, what can be done next, and the ways back. */
class Course extends Div {
  private final Div tools = new Div();
  private final Div turns = new Div();
  private transient @Nullable Play play;
  private transient @Nullable Playtest playtest;
  private transient Optional<Solution> solution = Optional.empty();

  Course() {
    addClassName("playtest-course");
    tools.addClassName("actions");
    tools.add(
        button("playtest-back", Glyph.BACK, getTranslation("playtest.back"), this::back),
        button("playtest-again", Glyph.AGAIN, getTranslation("playtest.again"), this::again));
    tools.setVisible(false);
    add(tools, turns);
  }

  boolean plays(Scenario scenario) {
    return play != null && play.scenario().equals(scenario);
  }

  /** Goes on in another text, as far as what was done can be done there. */
  void play(Scenario scenario) {
    play = new Play(scenario, Rubric.shipped(), Scorer.shipped());
    replay();
  }

  void begin(Setting setting) {
    playtest = Playtest.from(setting);
    replay();
    bringIntoSight();
  }

  /** Tells of each turn how good it was beside the best there was. */
  void weigh(Optional<Solution> known) {
    solution = known;
    replay();
  }

  /** The best course is no longer known. */
  void unweigh() {
    weigh(Optional.empty());
  }

  private void does(Playtest sofar, Doing doing) {
    playtest = sofar.with(doing);
    replay();
    bringIntoSight();
  }

  /** What can be done next; the focus would be lost with the reply that was clicked. */
  private void bringIntoSight() {
    turns
        .getElement()
        .executeJs(
            """
            const next = this.querySelector('.playtest-choices');
            if (next) {
              next.tabIndex = -1;
              next.focus({preventScroll: true});
              next.scrollIntoView({block: 'nearest'});
            }""");
  }

  private void back() {
    if (playtest != null && play != null) {
      int done = playtest.on(play).transcript().map(one -> one.answered().size()).orElse(0);
      playtest = playtest.first(done - 1);
      replay();
    }
  }

  private void again() {
    if (playtest != null) {
      playtest = Playtest.from(playtest.setting());
      replay();
    }
  }

  private void replay() {
    turns.removeAll();
    tools.setVisible(playtest != null);
    if (playtest != null && play != null) {
      var replayed = playtest.on(play);
      int done = replayed.transcript().map(one -> one.answered().size()).orElse(0);
      // Whoever goes on after a stop leaves behind what could not be done.
      var sofar = playtest.first(done);
      turns.add(new Played(play, replayed, weighings(replayed), doing -> does(sofar, doing)));
    }
  }

  private Map<Integer, Weighing> weighings(Replayed replayed) {
    if (solution.isEmpty() || play == null || replayed.transcript().isEmpty()) {
      return Map.of();
    }
    var transcript = replayed.transcript().get();
    return Debriefing.weigh(play.scenario(), transcript, solution.get()).byTurn();
  }

  private static NativeButton button(String id, Glyph glyph, String words, Runnable action) {
    var button = new NativeButton();
    button.setId(id);
    button.addClassName("plain");
    button.add(glyph.icon(), new Span(words));
    button.addClickListener(click -> action.run());
    return button;
  }
}
