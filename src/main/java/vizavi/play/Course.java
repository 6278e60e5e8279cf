package vizavi.play;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vizavi.scenario.Scenario;

/** The way from one choice to the next, within one turn. */
final class Course {
  /** More scenes in a row than this, with no choice between them, go round in circles. */
  private static final int LONGEST = 1000;

  private final Scenario scenario;
  private final Ready ready;
  private final Moment moment;
  private final Witness witness;
  private List<Heard> hears = List.of();

  Course(Scenario scenario, Ready ready, Moment moment, Witness witness) {
    this.scenario = scenario;
    this.ready = ready;
    this.moment = moment;
    this.witness = witness;
  }

  /** Immutable. */
  List<Heard> hears() {
    return hears;
  }

  /** Steps 2 to 4 of a turn: where the reply leads, and on to the next choice. */
  void follow(ReadyScene scene, ReadyReply reply) {
    var next = trigger();
    if (next == null) {
      next =
          reply.way == null
              ? scene.onward(moment, witness)
              : reply.way.taken(moment, witness, from(scene, reply));
    }
    open(limited(next));
  }

  /** Opens a scene or an ending, and those after it, until the trainee has a choice. */
  void open(Place first) {
    Place next = first;
    for (int places = 0; places < LONGEST; places++) {
      var after =
          switch (next) {
            case ReadyScene scene -> enter(scene);
            case ReadyEnding ending -> end(ending);
            case NoPlace ignored ->
                throw new ScenarioFault("there is no scene or ending \"" + next.id + "\"");
          };
      if (after == null) {
        return;
      }
      next = after;
    }
    throw new ScenarioFault("the scenes around \"" + next.id + "\" go round in circles");
  }

  /** Opens one scene; where it goes by itself, or null where the trainee has a choice. */
  private @Nullable Place enter(ReadyScene scene) {
    witness.opens(scene.scene);
    moment.place = scene;
    if (scene.visit != null && !scene.visit.equals(moment.visit)) {
      moment.visit = scene.visit;
      var title = scenario.visits().getOrDefault(scene.visit, scene.visit);
      hear(List.of(new Heard(Heard.VISIT, title)));
    }
    moment.apply(scene.changes());
    var triggered = trigger();
    if (triggered != null) {
      return triggered;
    }
    say(scene);
    return scene.asks(moment) ? null : scene.onward(moment, witness);
  }

  private @Nullable Place end(ReadyEnding ending) {
    witness.ends(ending.ending);
    moment.place = ending;
    say(ending);
    return null;
  }

  private void say(Place place) {
    if (witness != Witness.NONE) {
      place.lines(moment).forEach(witness::says);
    }
    hear(place.says(moment));
  }

  /** Most turns hear the lines of one scene, which are there already: nothing is copied. */
  private void hear(List<Heard> more) {
    if (hears.isEmpty()) {
      hears = more;
    } else if (!more.isEmpty()) {
      var all = new ArrayList<>(hears);
      all.addAll(more);
      hears = List.copyOf(all);
    }
  }

  /** Where the first trigger leads that holds and has not fired; null where there is none. */
  private @Nullable Place trigger() {
    for (var one : ready.triggers) {
      if (one.when().holds(moment) && !moment.fired(one.trigger().id())) {
        moment.fire(one.trigger().id());
        witness.fires(one.trigger());
        return one.to();
      }
    }
    return null;
  }

  /** The turn limit's ending, where the turns are used up and no ending is reached anyway. */
  private Place limited(Place next) {
    var limit = ready.limit;
    if (limit != null && moment.turn() >= limit.turns() && !(next instanceof ReadyEnding)) {
      witness.limits();
      return limit.to();
    }
    return next;
  }

  /** Only a witness wants to know: putting names together costs more than the rest of a turn. */
  private String from(ReadyScene scene, ReadyReply reply) {
    return witness == Witness.NONE ? "" : scene.id + "." + reply.reply.id();
  }
}
