package vizavi.analysis.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vizavi.Scenarios;
import vizavi.analysis.solve.Solution;
import vizavi.play.Dice;
import vizavi.play.Hint;
import vizavi.play.Play;
import vizavi.play.Transcript;
import vizavi.play.Turn;
import vizavi.scoring.Rubric;
import vizavi.scoring.Skill;

/** Plays at random, chosen and typed, some after a look at the choices, and random judgements. */
final class Walks {
  static final List<Play> PLAYS =
      List.of(Scenarios.small("gate"), Scenarios.small("shop"), Scenarios.small("door"));
  static final List<Solution> SOLUTIONS =
      PLAYS.stream().map(play -> Scenarios.solved(play.scenario())).toList();
  static final List<String> MOVES = List.copyOf(Rubric.shipped().moves().keySet());

  private static final int LONGEST = 60;
  private static final List<String> TYPED =
      List.of(
          "Bicycles purple seventeen.",
          "That is your own fault, you idiot.",
          "I can hear you're stuck. May I ask what you need it for, please?",
          "No problem at all, any time you like.",
          "I'll wait until nine today, just this once, if you ring me before you leave.");

  private long dice;

  Walks(long seed) {
    this.dice = Dice.face(seed);
  }

  int below(int most) {
    dice = Dice.thrown(dice);
    return Dice.face(dice, most);
  }

  Transcript walk(Play play) {
    var turns = new ArrayList<Turn>();
    turns.add(play.open(dice));
    while (turns.size() < LONGEST && !turns.getLast().after().over()) {
      var state = turns.getLast().after();
      var offers = play.offers(state);
      boolean types = play.listens(state) && below(2) == 0;
      var turn =
          types
              ? play.type(state, TYPED.get(below(TYPED.size())))
              : play.answer(state, offers.get(below(offers.size())).id());
      turns.add(types && below(2) == 0 ? Hint.lowers(turn) : turn);
    }
    return new Transcript(turns);
  }

  /** A judgement of any reply of a transcript. */
  Judgement judgement(Transcript transcript) {
    int turn = 1 + below(transcript.answered().size());
    var moves = new LinkedHashSet<String>();
    for (int i = below(6); i > 0; i--) {
      moves.add(MOVES.get(below(MOVES.size())));
    }
    Map<Skill, Integer> levels = new HashMap<>();
    for (var skill : Skill.values()) {
      if (below(4) == 0) {
        levels.put(skill, below(5));
      }
    }
    Optional<Boolean> critical = below(4) == 0 ? Optional.of(below(2) == 0) : Optional.empty();
    return new Judgement(turn, List.copyOf(moves), levels, critical, "I hear it so");
  }

  List<Judgement> judgements(Transcript transcript) {
    var all = new ArrayList<Judgement>();
    for (int i = below(8); i > 0; i--) {
      all.add(judgement(transcript));
    }
    return all;
  }
}
