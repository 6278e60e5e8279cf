package vizavi.library.ui.playtest;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import vizavi.analysis.check.Checked;
import vizavi.library.ui.desk.Desk;
import vizavi.library.ui.desk.Edition;
import vizavi.scenario.Scenario;

/**
 * Plays the draft on the desk from any of its scenes, in any of its languages. When the text
 * changes, what was played is played again on the new text, as far as it goes.
 */
public class PlaytestPane extends Div {
  private final transient Desk desk;
  private final Paragraph news = new Paragraph();
  private final TongueChoice tongue;
  private final Div beginning = new Div();
  private final Course course = new Course();
  private @Nullable SettingForm form;

  public PlaytestPane(Desk desk) {
    this.desk = desk;
    this.tongue = new TongueChoice(desk.tongues(), this::speak);
    addClassName("playtest");
    news.addClassNames("small", "playtest-news");
    news.getElement().setAttribute("role", "status");
    add(new H2(getTranslation("playtest.title")), news, tongue, beginning, course);
    show(desk.edition());
    desk.checked().ifPresent(this::weigh);
    desk.place().ifPresent(this::standAt);
  }

  @Override
  protected void onAttach(AttachEvent attach) {
    speak(); // the other panes may have brought languages since
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
      course.weigh(checked.solution());
    }
  }

  private void show(Edition edition) {
    course.unweigh();
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
    spoken.ifPresent(this::show);
  }

  private void show(Scenario scenario) {
    if (course.plays(scenario)) {
      return;
    }
    course.play(scenario);
    if (form == null) {
      form = new SettingForm(scenario);
      beginning.add(form, begin(form));
    } else {
      form.show(form.setting(), scenario);
    }
  }

  private NativeButton begin(SettingForm from) {
    var begin =
        new NativeButton(getTranslation("playtest.begin"), click -> course.begin(from.setting()));
    begin.setId("playtest-begin");
    begin.addClassName("button");
    return begin;
  }

  /** Offers the scene the cursor is in as the next beginning. */
  private void standAt(String place) {
    if (form != null) {
      var scene = place.split("\\.", 2)[0];
      desk.playable()
          .filter(source -> source.scenes().containsKey(scene))
          .ifPresent(source -> form.choose(scene, source));
    }
  }
}
