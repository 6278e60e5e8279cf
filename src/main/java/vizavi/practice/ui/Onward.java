package vizavi.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import vizavi.analysis.spacing.Streak;
import vizavi.shell.Places;

/** Where to go from an exercise: home, more of the same, or the whole scenario. */
class Onward extends Section {
  /**
   * @param scenario the one the exercise is of, if it can be played
   * @param more asks for another exercise
   */
  Onward(Streak streak, Optional<String> scenario, Runnable more) {
    addClassName("today-next");
    Div actions = new Div(home(), more(more));
    actions.addClassName("actions");
    scenario.ifPresent(one -> actions.add(whole(one)));
    add(new StreakLine(streak), actions);
  }

  private Anchor home() {
    Anchor home = new Anchor(".", getTranslation("practice.home"));
    home.addClassName("button");
    return home;
  }

  private NativeButton more(Runnable wish) {
    NativeButton more = new NativeButton(getTranslation("practice.more"), click -> wish.run());
    more.setId("more");
    more.addClassName("plain");
    return more;
  }

  private Anchor whole(String scenario) {
    Anchor whole = new Anchor(Places.briefing(scenario), getTranslation("practice.whole"));
    whole.addClassName("plain");
    return whole;
  }
}
