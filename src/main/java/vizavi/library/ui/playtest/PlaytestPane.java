package vizavi.library.ui.playtest;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vizavi.analysis.Debriefing;
import vizavi.analysis.Weighing;
import vizavi.analysis.check.Checked;
import vizavi.analysis.playtest.Doing;
import vizavi.analysis.playtest.Playtest;
import vizavi.analysis.playtest.Replayed;
import vizavi.analysis.solve.Solution;
import vizavi.library.ui.desk.Desk;
import vizavi.library.ui.desk.Edition;
import vizavi.play.Play;
import vizavi.scenario.Scenario;
import vizavi.scoring.Rubric;
import vizavi.scoring.Scorer;
import vizavi.shell.Glyph;

/**
 * Plays the draft on the desk from any of its scenes. When the text changes, what was played is
 * played again on the new text, as far as it goes.
 */
public class PlaytestPane extends Div {
  private final transient Desk desk;
  private final Paragraph news = new Paragraph();
  private final TongueChoice tongue;
  private final Div beginning = new Div();
  private final Div tools = new Div();
  private final Div course = new Div();
  private @Nullable SettingForm form;
  private transient @Nullable Play play;
  private transient @Nullable Playtest playtest;
  private transient @Nullable Solution solution;

  public PlaytestPane(Desk desk) {
    this.desk = desk;
    this.tongue = new TongueChoice(desk.tongues(), this::speak);
    addClassName("playtest");
    news.addClassNames("small", "playtest-news");
    news.getElement().setAttribute("role", "status");
    tools.addClassName("actions");
    tools.add(
        button("playtest-back", Glyph.BACK, getTranslation("playtest.back"), this::back),
        button("playtest-again", Glyph.AGAIN, getTranslation("playtest.again"), this::again));
    tools.setVisible(false);
    add(new H2(getTranslation("playtest.title")), news, tongue, beginning, tools, course);
    show(desk.edition());
    desk.checked().ifPresent(this::weigh);
    desk.place().ifPresent(this::standAt);
  }

  @Override
  protected void onAttach(AttachEvent attach) {
    var edits = desk.onEdit(this::show);
    var checks = desk.onCheck(this::weigh);
    var tongues = desk.tongues().onChange(language -> speak());
    var places = desk.onPlace(place -> place.ifPresent(this::standAt));
    addDetachListener(
        detach -> {
          detach.unregisterListener();
          edits.remove();
          checks.remove();
          tongues.remove();
          places.remove();
        });
  }

  /** Tells of each turn how good it was beside the best there was, until the text changes. */
  private void weigh(Checked checked) {
    if (desk.upToDate()) {
      solution = checked.solution().orElse(null);
      replay();
    }
  }

  private void show(Edition edition) {
    solution = null;
    var sound = edition.reading().scenario().isPresent();
    var there = desk.playable().isPresent();
    news.setText(
        sound
            ? ""
            : there ? getTranslation("playtest.last-sound") : getTranslation("playtest.unsound"));
    speak();
  }

  /** In the language chosen; while its translation has mistakes, what was played waits. */
  private void speak() {
    tongue.setVisible(desk.playable().isPresent());
    var spoken = desk.playable().flatMap(tongue::of);
    beginning.setVisible(spoken.isPresent());
    course.setVisible(spoken.isPresent());
    tools.setVisible(playtest != null && course.isVisible());
    spoken.ifPresent(this::show);
  }

  private void show(Scenario scenario) {
    if (play == null || !play.scenario().equals(scenario)) {
      play = new Play(scenario, Rubric.shipped(), Scorer.shipped());
      if (form == null) {
        form = new SettingForm(scenario);
        beginning.add(form, begin());
      } else {
        form.show(form.setting(), scenario);
      }
    }
    replay();
  }

  private NativeButton begin() {
    var begin = new NativeButton(getTranslation("playtest.begin"), click -> start());
    begin.setId("playtest-begin");
    begin.addClassName("button");
    return begin;
  }

  /** Offers the scene the cursor is in as the next beginning. */
  private void standAt(String place) {
    if (form != null && play != null) {
      var scene = place.split("\\.", 2)[0];
      if (play.scenario().scenes().containsKey(scene)) {
        form.choose(scene, play.scenario());
      }
    }
  }

  private void start() {
    if (form != null) {
      playtest = Playtest.from(form.setting());
      replay();
      bringIntoSight();
    }
  }

  private void does(Playtest sofar, Doing doing) {
    playtest = sofar.with(doing);
    replay();
    bringIntoSight();
  }

  /** What can be done next; the focus would be lost with the reply that was clicked. */
  private void bringIntoSight() {
    course
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
    course.removeAll();
    tools.setVisible(playtest != null && course.isVisible());
    if (playtest != null && play != null) {
      var replayed = playtest.on(play);
      int done = replayed.transcript().map(one -> one.answered().size()).orElse(0);
      // Whoever goes on after a stop leaves behind what could not be done.
      var sofar = playtest.first(done);
      course.add(new Played(play, replayed, weighings(replayed), doing -> does(sofar, doing)));
    }
  }

  private Map<Integer, Weighing> weighings(Replayed replayed) {
    if (solution == null || play == null || replayed.transcript().isEmpty()) {
      return Map.of();
    }
    var transcript = replayed.transcript().get();
    return Debriefing.weigh(play.scenario(), transcript, solution).byTurn();
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
