package vizavi.attempt.review;

import java.util.Set;
import vizavi.analysis.review.Rating;

/** The columns of a judgement that agreement is worked out from. */
record RatedRow(
    String language,
    boolean typed,
    String heardMoves,
    String heardLevels,
    String moves,
    String judgedLevels) {

  Rating value() {
    return new Rating(
        language,
        typed,
        Set.copyOf(Written.moves(heardMoves)),
        Written.levels(heardLevels),
        Set.copyOf(Written.moves(moves)),
        Written.levels(judgedLevels));
  }
}
