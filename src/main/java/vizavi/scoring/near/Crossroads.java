package vizavi.scoring.near;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vizavi.scoring.Hearing;
import vizavi.scoring.Move;
import vizavi.scoring.Rubric;
import vizavi.scoring.Scorer;
import vizavi.scoring.Worth;
import vizavi.scoring.words.Tongue;

/** Finds which of several replies typed words fall to. Immutable. */
public final class Crossroads {
  /** Farther than this is no reply that is offered. */
  static final double FAR = 0.75;

  /** Words that share less than this with every wording speak of something else. */
  static final double NOTHING_ALIKE = 0.97;

  /** Two of different minds this close together can't be told apart. */
  static final double MARGIN = 0.05;

  private final Map<String, Move> moves;
  private final Scorer scorer;

  public Crossroads(Rubric rubric, Scorer scorer) {
    this.moves = rubric.moves();
    this.scorer = scorer;
  }

  /**
   * Where words lead that a scorer has heard.
   *
   * @param words as they were typed
   * @param offers in the author's order
   */
  public Heading heading(Tongue tongue, Hearing heard, String words, List<Offer> offers) {
    return heading(
        heard.score().moves(),
        heard.abstained(),
        offers,
        offers.stream()
            .collect(Collectors.toMap(Offer::reply, offer -> likeness(tongue, words, offer))));
  }

  /** How far words with these moves are from a reply, 0..1. */
  public double distance(Tongue tongue, Collection<String> made, String words, Offer offer) {
    return Nearness.of(offer, made, likeness(tongue, words, offer), moves).distance();
  }

  /** How much of what these moves weigh is not heard, 0..1; 0 where there are none. */
  public double unheard(Collection<String> made, Collection<String> heard) {
    var missed = made.stream().filter(move -> !heard.contains(move)).toList();
    return missed.isEmpty()
        ? 0
        : MoveDistance.weight(missed, moves) / MoveDistance.weight(made, moves);
  }

  /** The same where it is known how alike the words are to each reply, 0..1. */
  Heading heading(
      Collection<String> heard,
      boolean abstained,
      List<Offer> offers,
      Map<String, Double> likenesses) {
    var nearest =
        offers.stream()
            .map(offer -> Nearness.of(offer, heard, likenesses.get(offer.reply()), moves))
            .sorted(Comparator.comparingDouble(Nearness::distance))
            .toList();
    return new Heading(nearest, sure(nearest, abstained, offers));
  }

  private double likeness(Tongue tongue, String words, Offer offer) {
    return scorer.likeness(tongue, words, offer.wordings());
  }

  private boolean sure(List<Nearness> nearest, boolean abstained, List<Offer> offers) {
    if (nearest.isEmpty()) {
      return false;
    }
    var first = nearest.getFirst();
    if (first.distance() == 0) {
      return true;
    }
    return !abstained
        && first.distance() <= FAR
        && first.words() < NOTHING_ALIKE
        && nearest.stream()
            .skip(1)
            .filter(other -> other.distance() - first.distance() < MARGIN)
            .allMatch(other -> ofOneMind(moves(first, offers), moves(other, offers)));
  }

  private static List<String> moves(Nearness near, List<Offer> offers) {
    return offers.stream()
        .filter(offer -> offer.reply().equals(near.reply()))
        .findFirst()
        .map(Offer::moves)
        .orElse(List.of());
  }

  /** Whether two replies decide the same and are alike in hurting or not. */
  private boolean ofOneMind(List<String> one, List<String> other) {
    return Side.of(one) == Side.of(other) && hurts(one) == hurts(other);
  }

  private boolean hurts(List<String> made) {
    return made.stream().anyMatch(move -> moves.get(move).worth() == Worth.HURTS);
  }
}
