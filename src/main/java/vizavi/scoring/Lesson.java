package vizavi.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vizavi.scoring.learn.Labelled;
import vizavi.scoring.learn.Unit;
import vizavi.scoring.lexicon.Hit;
import vizavi.scoring.words.Token;

/**
 * A reply with what it should be heard as, to learn from or to measure with.
 *
 * @param group replies of one group are never on both sides of a check
 * @param evidence for each move the words that show it, as they stand in the reply; a move without
 *     is taken to be shown by all of it
 * @param levels the levels, 0..4, of the skills that are labelled
 * @param forMoves whether its moves are labelled
 * @param inContext whether it is a whole reply to a client; else a phrase of one
 */
public record Lesson(
    Utterance said,
    int group,
    Map<String, List<String>> evidence,
    Map<Skill, Double> levels,
    boolean forMoves,
    boolean inContext) {

  /**
   * Of a hundred hits of the lexicon so many are overlooked in a whole reply. Who wrote the lexicon
   * had read these replies, so it finds more in them than in any other; weights learnt as if it
   * always did would trust it too far.
   */
  private static final int OVERLOOKED = 40;

  /** The lesson as features to learn from. */
  public Labelled labelled() {
    var taken = Ear.of(said.tongue()).take(said.client(), said.reply(), this::found);
    List<Set<String>> clauses = new ArrayList<>();
    taken.sample().clauses().forEach(clause -> clauses.add(new HashSet<>()));
    new TreeMap<>(evidence).forEach((move, words) -> mark(move, words, taken, clauses));
    return new Labelled(
        said.tongue(),
        group,
        taken.sample(),
        Set.copyOf(evidence.keySet()),
        List.copyOf(clauses),
        levels,
        forMoves,
        inContext);
  }

  /** The features of the whole text, everything the lexicon finds in it included. */
  public Unit features() {
    return Ear.of(said.tongue()).take(said.client(), said.reply()).sample().whole();
  }

  private boolean found(Hit hit) {
    int dice = (said.reply().hashCode() * 31 + hit.entry().id().hashCode()) * 0x9E3779B1;
    return !inContext || (dice >>> 8) % 100 >= OVERLOOKED;
  }

  /** Marks the clauses that hold most of the words; at least the one that holds most of them. */
  private void mark(String move, List<String> words, Ear.Taken taken, List<Set<String>> clauses) {
    var units = taken.sample().clauses();
    int best = 0;
    int most = -1;
    boolean marked = false;
    for (int c = 0; c < units.size(); c++) {
      for (var span : words.isEmpty() ? List.of(said.reply()) : words) {
        int from = said.reply().indexOf(span);
        int shared = shared(from, from + span.length(), units.get(c), taken.tokens());
        if (shared > most) {
          most = shared;
          best = c;
        }
        if (shared * 10 >= Math.min(5 * span.length(), 6 * length(units.get(c), taken.tokens()))
            && shared > 0) {
          clauses.get(c).add(move);
          marked = true;
        }
      }
    }
    if (!marked) {
      clauses.get(best).add(move);
    }
  }

  private static int shared(int from, int to, Unit unit, List<Token> tokens) {
    if (unit.last() < unit.first() || from < 0) {
      return 0;
    }
    return Math.max(
        0,
        Math.min(to, tokens.get(unit.last()).to())
            - Math.max(from, tokens.get(unit.first()).from()));
  }

  private static int length(Unit unit, List<Token> tokens) {
    return unit.last() < unit.first()
        ? 0
        : tokens.get(unit.last()).to() - tokens.get(unit.first()).from();
  }
}
