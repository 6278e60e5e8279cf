package vizavi.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.UnaryOperator;
import vizavi.play.Dice;
import vizavi.play.Play;
import vizavi.play.State;
import vizavi.play.Transcript;
import vizavi.play.Turn;

/** Walks through a scenario where no person has to: everywhere, or at random. */
final class Walker {
  /** How often luck is tried anew, so that one chance in twenty is hardly ever missed. */
  private static final int THROWS = 128;

  private static final int COARSE = 10;
  private static final int WALKS = 2_000;
  private static final int LONGEST = 300;
  private static final SortedMap<String, Integer> NO_FACTS = Collections.emptySortedMap();
  private static final SortedSet<String> NOTHING_SAID = Collections.emptySortedSet();

  private final Play play;
  private final Branches branches;

  private Walker(Play play) {
    this.play = play;
    this.branches = new Branches(play.scenario());
  }

  /**
   * Looks for a way through every branch: at random, then with states told apart roughly, at last
   * exactly.
   *
   * @param most states looked at in each search
   */
  static Coverage explore(Play play, int most) {
    var walker = new Walker(play);
    for (long seed = 0; seed < WALKS && !walker.branches.complete(); seed++) {
      walker.walk(seed, LONGEST);
    }
    int rough = walker.searchOn(Walker::withoutTurn, most) + walker.searchOn(Walker::plain, most);
    int exact = walker.searchOn(state -> state.withDice(0), most);
    return new Coverage(
        walker.branches.all(), walker.branches.seen(), rough + exact, 0 < exact && exact < most);
  }

  /**
   * Plays to the end with replies picked at random, always the same for the same seed.
   *
   * @param most turns after which the walk stops, over or not
   */
  static Transcript random(Play play, long seed, int most) {
    return new Walker(play).walk(seed, most);
  }

  private Transcript walk(long seed, int most) {
    var turns = new ArrayList<Turn>();
    turns.add(play.open(seed, branches));
    long dice = Dice.face(seed);
    while (turns.size() <= most && !turns.getLast().after().over()) {
      var state = turns.getLast().after();
      var offers = play.offers(state);
      dice = Dice.thrown(dice);
      var reply = offers.get(Dice.face(dice, offers.size()));
      branches.picks(state.at(), reply.id());
      turns.add(play.answer(state, reply.id(), branches));
    }
    return new Transcript(turns);
  }

  private int searchOn(UnaryOperator<State> alike, int most) {
    return branches.complete() ? 0 : search(alike, most);
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

  /** Tells apart what was said and done, and the mood roughly; not how long it took. */
  private static State withoutTurn(State state) {
    return rough(state, 0, state.facts(), state.said());
  }

  /** Tells apart how long it took, and the mood roughly; not what was said and done. */
  private static State plain(State state) {
    return rough(state, state.turn(), NO_FACTS, NOTHING_SAID);
  }

  private static State rough(
      State state, int turn, SortedMap<String, Integer> facts, SortedSet<String> said) {
    return new State(
        state.version(),
        state.at(),
        state.over(),
        state.visit(),
        turn,
        state.patience() / COARSE,
        state.trust() / COARSE,
        facts,
        said,
        state.fired(),
        0,
        false,
        0,
        0);
  }
}
