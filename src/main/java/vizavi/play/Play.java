package vizavi.play;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vizavi.scenario.Line;
import vizavi.scenario.Reply;
import vizavi.scenario.Scenario;
import vizavi.scenario.Scene;
import vizavi.scoring.Rubric;
import vizavi.scoring.Scorer;
import vizavi.scoring.words.Tongue;

/**
 * One scenario, ready to be played by any number of people at once: it remembers nothing, all that
 * changes is in the {@link State}. Immutable.
 */
public final class Play {
  private final Scenario scenario;
  private final Ready ready;
  private final Ear ear;
  private final State before;

  /**
   * @param scorer hears typed words
   * @throws IllegalArgumentException if a reply makes a move the rubric does not know
   */
  public Play(Scenario scenario, Rubric rubric, Scorer scorer) {
    this.scenario = scenario;
    this.ready = new Ready(scenario, rubric);
    this.ear = new Ear(Tongue.of(scenario.language()).orElseThrow(), rubric, scorer);
    this.before = State.before(scenario);
  }

  public Scenario scenario() {
    return scenario;
  }

  /**
   * The opening: what is heard before the first choice.
   *
   * @param seed all the luck of this attempt
   */
  public Turn open(long seed) {
    return open(seed, Witness.NONE);
  }

  /** The same, told to a witness. */
  public Turn open(long seed, Witness witness) {
    return opened(before.withDice(seed), witness);
  }

  /**
   * The state in which a playtest begins in the middle: the moment before a scene opens, with
   * nothing said and no turn counted. {@link #openAt} goes on from there.
   *
   * @param scene id of the scene about to open
   * @param patience 0..100
   * @param trust 0..100
   * @param facts values by name, as {@link vizavi.scenario.Fact} encodes them; a fact left out has
   *     its value at the start
   * @param seed all the luck of this playtest
   * @throws IllegalArgumentException if there is no such scene or fact, or a value lies outside its
   *     range
   */
  public State at(String scene, int patience, int trust, Map<String, Integer> facts, long seed) {
    return new Midway(scenario).state(scene, patience, trust, facts, seed);
  }

  /**
   * Opens the scene of such a state as turn 0, as the engine always opens a scene: its visit is
   * announced, its effects apply, a trigger that holds fires, its lines are said, and where it
   * offers no reply it goes on.
   *
   * @param before from {@link #at}
   * @throws IllegalArgumentException if the state is none of this scenario's, or is over
   */
  public Turn openAt(State before) {
    if (before.over()) {
      throw new IllegalArgumentException("the conversation is over at \"" + before.at() + "\"");
    }
    scene(before);
    return opened(before, Witness.NONE);
  }

  private Turn opened(State before, Witness witness) {
    var first = ready.place(before.at());
    var moment = new Moment(before, first, ready.variables);
    var course = new Course(scenario, ready, moment, witness);
    course.open(first);
    return new Turn(0, Optional.empty(), course.hears(), moment.state());
  }

  /** The replies to choose from, in the author's order; none where the conversation is over. */
  public List<Reply> offers(State state) {
    return state.over() ? List.of() : scene(state).offers(state, ready.variables);
  }

  /** The same in an order that is always the same for this attempt, scene and turn. */
  public List<Reply> shuffled(State state, long seed) {
    var replies = new ArrayList<>(offers(state));
    long dice = Dice.face(seed) ^ Dice.face(state.at().hashCode()) ^ state.turn();
    for (int last = replies.size() - 1; last > 0; last--) {
      dice = Dice.thrown(dice);
      Collections.swap(replies, last, Dice.face(dice, last + 1));
    }
    return List.copyOf(replies);
  }

  /** Why the reply can't be given now; empty where it can. */
  public Optional<Refusal> refuses(State state, String reply) {
    if (state.over()) {
      return Optional.of(Refusal.OVER);
    }
    var scene = scene(state);
    var known = scene.reply(reply);
    if (known == null) {
      return Optional.of(Refusal.UNKNOWN);
    }
    return known.when.holds(new Moment(state, scene, ready.variables))
        ? Optional.empty()
        : Optional.of(Refusal.NOT_OFFERED);
  }

  /**
   * The turn that a reply makes.
   *
   * @throws ReplyRefused if it can't be given now, see {@link #refuses}
   * @throws ScenarioFault if the scenario has no way on, which reading it rules out
   * @throws IllegalArgumentException if the state is none of this scenario's
   */
  public Turn answer(State state, String reply) {
    return answer(state, reply, Witness.NONE);
  }

  /** The same, told to a witness. */
  public Turn answer(State state, String reply, Witness witness) {
    if (state.over()) {
      throw new ReplyRefused(Refusal.OVER, state, reply);
    }
    var scene = scene(state);
    var given = scene.reply(reply);
    if (given == null) {
      throw new ReplyRefused(Refusal.UNKNOWN, state, reply);
    }
    return answer(state, scene, given, witness);
  }

  /**
   * The turn that one of the {@link #offers} makes. Who has the reply itself spares the engine
   * looking it up by its name.
   *
   * @throws ReplyRefused if it can't be given now, see {@link #refuses}
   * @throws ScenarioFault if the scenario has no way on, which reading it rules out
   * @throws IllegalArgumentException if the state is none of this scenario's
   */
  public Turn answer(State state, Reply reply) {
    return answer(state, reply, Witness.NONE);
  }

  /** The same, told to a witness. */
  public Turn answer(State state, Reply reply, Witness witness) {
    var scene = state.over() ? null : scene(state);
    var given = scene == null ? null : scene.reply(reply);
    return scene == null || given == null
        ? answer(state, reply.id(), witness)
        : answer(state, scene, given, witness);
  }

  private Turn answer(State state, ReadyScene scene, ReadyReply given, Witness witness) {
    var moment = new Moment(state, scene, ready.variables);
    if (!given.when.holds(moment)) {
      throw new ReplyRefused(Refusal.NOT_OFFERED, state, given.reply.id());
    }
    return turn(state, moment, scene, given, given.picked(scene, ready), witness);
  }

  /**
   * Whether typed words are taken now: the scene takes them, and the client has not asked again so
   * often that choices are shown.
   */
  public boolean listens(State state) {
    return !state.over() && scene(state).scene.ownWords() && state.asked() < AskingAgain.MOST;
  }

  /**
   * The turn that typed words make. They go to the reply offered that they are nearest to, and are
   * scored as they are heard. Where it is not sure which that is, the client asks again and nothing
   * else changes.
   *
   * @throws ReplyRefused if typed words are not taken now, see {@link #listens}
   * @throws ScenarioFault if the scenario has no way on, which reading it rules out
   * @throws IllegalArgumentException if the state is none of this scenario's
   */
  public Turn type(State state, String words) {
    if (!listens(state)) {
      throw new ReplyRefused(state.over() ? Refusal.OVER : Refusal.NOT_LISTENING, state, "typed");
    }
    var scene = scene(state);
    var moment = new Moment(state, scene, ready.variables);
    var heard = ear.hear(Ear.said(scene.says(moment)), words, offers(state));
    var given = heard.heading().reply().map(scene::reply);
    var picked = Optional.of(Ear.picked(scene.scene, given.map(one -> one.reply), words, heard));
    return given
        .map(reply -> turn(state, moment, scene, reply, picked, Witness.NONE))
        .orElseGet(() -> askAgain(state, moment, scene.scene, picked));
  }

  private Turn askAgain(State state, Moment moment, Scene scene, Optional<Picked> picked) {
    var line = new Heard(Line.CLIENT, ear.askingAgain(scene, state.asked()));
    moment.asked++;
    moment.unheard++;
    return new Turn(state.next(), picked, List.of(line), moment.state());
  }

  private Turn turn(
      State state,
      Moment moment,
      ReadyScene scene,
      ReadyReply given,
      Optional<Picked> picked,
      Witness witness) {
    give(moment, given);
    var course = new Course(scenario, ready, moment, witness);
    course.follow(scene, given);
    return new Turn(state.next(), picked, course.hears(), moment.state());
  }

  private static void give(Moment moment, ReadyReply given) {
    moment.apply(given.changes);
    moment.countTurn();
    moment.asked = 0;
    moment.critical |= given.critical;
    if (given.key != null) {
      moment.remember(given.key);
    }
  }

  private ReadyScene scene(State state) {
    if (state.version() != State.VERSION) {
      throw new IllegalArgumentException(
          "a state of version " + state.version() + ", where " + State.VERSION + " is understood");
    }
    var known = Facts.place(state, ready.variables);
    if (known instanceof ReadyScene scene) {
      return scene;
    }
    var scene = ready.scene(state.at());
    if (scene == null) {
      throw new IllegalArgumentException(
          "scenario \"" + scenario.id() + "\" has no scene \"" + state.at() + "\"");
    }
    return scene;
  }
}
