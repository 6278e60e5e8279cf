package vizavi.play;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vizavi.scenario.Ending;
import vizavi.scenario.Line;
import vizavi.scenario.Reply;
import vizavi.scenario.Scenario;
import vizavi.scenario.Scene;
import vizavi.scenario.Target;
import vizavi.scenario.Trigger;

/** The way from one choice to the next, within one turn. */
final class Course {
  /** More scenes in a row than this, with no choice between them, go round in circles. */
  private static final int LONGEST = 1000;

  private final Scenario scenario;
  private final Moment moment;
  private final Witness witness;
  private final List<Heard> hears = new ArrayList<>();

  Course(Scenario scenario, Moment moment, Witness witness) {
    this.scenario = scenario;
    this.moment = moment;
    this.witness = witness;
  }

  List<Heard> hears() {
    return List.copyOf(hears);
  }

  /** Steps 2 to 4 of a turn: where the reply leads, and on to the next choice. */
  void follow(Scene scene, Reply reply) {
    var trigger = trigger();
    String next =
        trigger != null
            ? trigger.leadsTo()
            : reply.leadsTo().isEmpty()
                ? target(scene.id(), scene.leadsTo())
                : target(scene.id() + "." + reply.id(), reply.leadsTo());
    open(limited(next));
  }

  /** Opens a scene or an ending, and those after it, until the trainee has a choice. */
  void open(String first) {
    String next = first;
    for (int scenes = 0; scenes < LONGEST; scenes++) {
      var ending = scenario.endings().get(next);
      if (ending != null) {
        end(ending);
        return;
      }
      var scene = scene(next);
      next = enter(scene);
      if (next.isEmpty()) {
        return;
      }
    }
    throw new ScenarioFault("the scenes around \"" + next + "\" go round in circles");
  }

  /** Opens one scene; where it goes by itself, or empty where the trainee has a choice. */
  private String enter(Scene scene) {
    witness.opens(scene);
    moment.at = scene.id();
    scene.visit().ifPresent(this::visit);
    moment.apply(scene.effects());
    var trigger = trigger();
    if (trigger != null) {
      return trigger.leadsTo();
    }
    say(scene.says());
    for (var reply : scene.replies().values()) {
      if (moment.holds(reply.when())) {
        return "";
      }
    }
    return target(scene.id(), scene.leadsTo());
  }

  private void visit(String visit) {
    if (!visit.equals(moment.visit)) {
      moment.visit = visit;
      hears.add(new Heard(Heard.VISIT, scenario.visits().getOrDefault(visit, visit)));
    }
  }

  private void say(List<Line> lines) {
    for (var line : lines) {
      if (moment.holds(line.when())) {
        witness.says(line);
        hears.add(new Heard(line.speaker(), line.text()));
      }
    }
  }

  private void end(Ending ending) {
    witness.ends(ending);
    moment.at = ending.id();
    moment.over = true;
    say(ending.says());
  }

  /** The first trigger that holds and has not fired, which fires now; null where there is none. */
  private @Nullable Trigger trigger() {
    for (var trigger : scenario.triggers().values()) {
      if (!moment.fired(trigger.id()) && moment.holds(trigger.when())) {
        moment.fire(trigger.id());
        witness.fires(trigger);
        return trigger;
      }
    }
    return null;
  }

  private String target(String from, List<Target> targets) {
    for (int line = 0; line < targets.size(); line++) {
      var target = targets.get(line);
      if (moment.holds(target.when())
          && (target.chance() >= Target.CERTAIN || moment.lucky(target.chance()))) {
        witness.takes(from, line);
        return target.to();
      }
    }
    throw new ScenarioFault("nothing leads on from \"" + from + "\"");
  }

  /** The turn limit's ending, where the turns are used up and no ending is reached anyway. */
  private String limited(String next) {
    var limit = scenario.turnLimit();
    if (limit.isPresent()
        && moment.turn >= limit.get().turns()
        && !scenario.endings().containsKey(next)) {
      witness.limits();
      return limit.get().leadsTo();
    }
    return next;
  }

  private Scene scene(String id) {
    var scene = scenario.scenes().get(id);
    if (scene == null) {
      throw new ScenarioFault("there is no scene or ending \"" + id + "\"");
    }
    return scene;
  }
}
