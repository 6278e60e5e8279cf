package vizavi.analysis;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import vizavi.play.Dice;
import vizavi.play.Play;
import vizavi.play.State;
import vizavi.play.Transcript;
import vizavi.play.Turn;

/** Walks through a scenario where no person has to: everywhere, or at random. */
public final class Walker {
  /** How often luck is tried anew, so that one chance in twenty is hardly ever missed. */
  private static final int THROWS = 128;

  private static final int COARSE = 10;

  private final Play play;
  private final Branches branches;

  private Walker(Play play) {
    this.play = play;
    this.branches = new Branches(play.scenario());
  }

  /**
   * Looks for a way through every branch: first with states told apart roughly, then exactly.
   *
   * @param most states looked at in each of the two searches
   */
  public static Coverage explore(Play play, int most) {
    var walker = new Walker(play);
    int rough = walker.search(Walker::rough, most);
    int exact = walker.branches.complete() ? 0 : walker.search(state -> state.withDice(0), most);
    return new Coverage(
        walker.branches.all(),
        walker.branches.seen(),
        Math.max(rough, exact),
        0 < exact && exact < most);
  }

  /**
   * Plays to the end with replies picked at random, always the same for the same seed.
   *
   * @param most turns after which the walk stops, over or not
   */
  public static Transcript random(Play play, long seed, int most) {
    var transcript = new Transcript(List.of(play.open(seed)));
    long dice = Dice.face(seed);
    for (int turn = 0; turn < most && !transcript.over(); turn++) {
      var offers = play.offers(transcript.now());
      dice = Dice.thrown(dice);
      var reply = offers.get(Dice.face(dice, offers.size()));
      transcript = transcript.with(play.answer(transcript.now(), reply.id()));
    }
    return transcript;
  }

  /** How many states were told apart. */
  private int search(UnaryOperator<State> alike, int most) {
    var known = new HashSet<State>();
    Deque<State> open = new ArrayDeque<>();
    for (int luck = 0; luck < THROWS; luck++) {
      visit(play.open(luck, branches), alike, known, open, false);
    }
    while (!open.isEmpty() && known.size() < most && !branches.complete()) {
      var state = open.removeFirst();
      for (var reply : play.offers(state)) {
        answer(state, reply.id(), alike, known, open);
      }
    }
    return known.size();
  }

  private void answer(
      State state, String reply, UnaryOperator<State> alike, Set<State> known, Deque<State> open) {
    branches.picks(state.at(), reply);
    for (int luck = 0; luck < THROWS; luck++) {
      var before = state.withDice(luck);
      int seen = branches.seen().size();
      var turn = play.answer(before, reply, branches);
      visit(turn, alike, known, open, branches.seen().size() > seen);
      if (turn.after().dice() == before.dice()) {
        return; // no dice were thrown: other luck changes nothing
      }
    }
  }

  /** What shows something new is followed first: it may open the way to more. */
  private static void visit(
      Turn turn, UnaryOperator<State> alike, Set<State> known, Deque<State> open, boolean first) {
    var state = turn.after();
    if (state.over() || !known.add(alike.apply(state))) {
      return;
    }
    if (first) {
      open.addFirst(state);
    } else {
      open.addLast(state);
    }
  }

  private static State rough(State state) {
    return new State(
        state.version(),
        state.at(),
        state.over(),
        state.visit(),
        0,
        state.patience() / COARSE,
        state.trust() / COARSE,
        state.facts(),
        state.said(),
        state.fired(),
        0,
        false);
  }
}
