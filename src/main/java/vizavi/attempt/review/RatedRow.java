package vizavi.attempt.review;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vizavi.analysis.review.Rating;

/** The columns of a judgement that agreement is worked out from. */
record RatedRow(
    String language,
    boolean typed,
    String heardMoves,
    String heardLevels,
    String moves,
    String judgedLevels,
    @Nullable Boolean critical,
    String disputed) {

  private Rating.Critical critical(boolean judged) {
    return new Rating.Critical(judged ^ Written.disputesCritical(disputed), judged);
  }

  Rating value() {
    return new Rating(
        language,
        typed,
        Set.copyOf(Written.moves(heardMoves)),
        Written.levels(heardLevels),
        Set.copyOf(Written.moves(moves)),
        Written.levels(judgedLevels),
        Optional.ofNullable(critical).map(this::critical));
  }
}
