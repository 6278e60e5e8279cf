package vizavi.play;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final Set<String> asked;
  private final Map<String, Picked> picks = new HashMap<>();
  private final Ear ear;
  private final State before;

  /**
   * @param scorer hears typed words
   * @throws IllegalArgumentException if a reply makes a move the rubric does not know
   */
  public Play(Scenario scenario, Rubric rubric, Scorer scorer) {
    this.scenario = scenario;
    this.asked = Asked.in(scenario);
    for (var scene : scenario.scenes().values()) {
      for (var reply : scene.replies().values()) {
        picks.put(key(scene, reply), Picked.chosen(scene, reply, rubric));
      }
    }
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
    var moment = new Moment(before, scenario.facts());
    var course = new Course(scenario, moment, witness);
    course.open(before.at());
    return new Turn(0, Optional.empty(), course.hears(), moment.state());
  }

  /** The replies to choose from, in the author's order; none where the conversation is over. */
  public List<Reply> offers(State state) {
    if (state.over()) {
      return List.of();
    }
    var moment = new Moment(state, scenario.facts());
    return scene(state).replies().values().stream()
        .filter(reply -> moment.holds(reply.when()))
        .toList();
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
    var known = scene(state).replies().get(reply);
    if (known == null) {
      return Optional.of(Refusal.UNKNOWN);
    }
    return new Moment(state, scenario.facts()).holds(known.when())
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
    refuses(state, reply)
        .ifPresent(
            why -> {
              throw new ReplyRefused(why, state, reply);
            });
    var scene = scene(state);
    var given = scene.replies().get(reply);
    return turn(state, scene, given, picks.get(key(scene, given)), witness);
  }

  /**
   * Whether typed words are taken now: the scene takes them, and the client has not asked again so
   * often that choices are shown.
   */
  public boolean listens(State state) {
    return !state.over() && scene(state).ownWords() && state.asked() < AskingAgain.MOST;
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
    var moment = new Moment(state, scenario.facts());
    var heard = ear.hear(Ear.said(scene, moment), words, offers(state));
    var reply = heard.heading().reply().map(scene.replies()::get);
    var picked = Ear.picked(scene, reply, words, heard);
    return reply
        .map(given -> turn(state, scene, given, picked, Witness.NONE))
        .orElseGet(() -> askAgain(state, scene, picked));
  }

  private Turn askAgain(State state, Scene scene, Picked picked) {
    var moment = new Moment(state, scenario.facts());
    var line = new Heard(Line.CLIENT, ear.askingAgain(scene, state.asked()));
    moment.asked++;
    moment.unheard++;
    return new Turn(state.next(), Optional.of(picked), List.of(line), moment.state());
  }

  private Turn turn(State state, Scene scene, Reply given, Picked picked, Witness witness) {
    var moment = new Moment(state, scenario.facts());
    give(moment, key(scene, given), given);
    var course = new Course(scenario, moment, witness);
    course.follow(scene, given);
    return new Turn(state.next(), Optional.of(picked), course.hears(), moment.state());
  }

  private void give(Moment moment, String key, Reply reply) {
    moment.apply(reply.effects());
    moment.turn++;
    moment.asked = 0;
    moment.critical |= reply.critical();
    if (asked.contains(key)) {
      moment.remember(key);
    }
  }

  private Scene scene(State state) {
    if (state.version() != State.VERSION) {
      throw new IllegalArgumentException(
          "a state of version " + state.version() + ", where " + State.VERSION + " is understood");
    }
    var scene = scenario.scenes().get(state.at());
    if (scene == null) {
      throw new IllegalArgumentException(
          "scenario \"" + scenario.id() + "\" has no scene \"" + state.at() + "\"");
    }
    return scene;
  }

  private static String key(Scene scene, Reply reply) {
    return scene.id() + "." + reply.id();
  }
}
