package vizavi.scenario.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vizavi.scenario.Line;
import vizavi.scenario.Reply;
import vizavi.scenario.Scenario;
import vizavi.scenario.Scene;
import vizavi.scoring.Rubric;
import vizavi.scoring.Scorer;
import vizavi.scoring.Utterance;
import vizavi.scoring.near.Crossroads;
import vizavi.scoring.near.Heading;
import vizavi.scoring.near.Offer;
import vizavi.scoring.words.Tongue;

/** Hears a scenario's words as the trainee's will be heard. */
final class Listener {
  /** Enough for two scenarios of 200 scenes; what is heard depends on nothing but the key. */
  private static final int KEPT = 10_000;

  private static final Memo<Utterance, Set<String>> MOVES = new Memo<>(KEPT);
  private static final Memo<Led, Heading> HEADINGS = new Memo<>(KEPT);
  private static final Memo<Pair, Double> DISTANCES = new Memo<>(KEPT);

  private record Led(Utterance said, List<Offer> offers) {}

  private record Pair(Tongue tongue, List<String> moves, String words, Offer other) {}

  private final Tongue tongue;
  private final Scorer scorer = Scorer.shipped();
  private final Crossroads crossroads = new Crossroads(Rubric.shipped(), scorer);

  Listener(Scenario scenario) {
    this.tongue = Tongue.of(scenario.language()).orElseThrow();
  }

  /** The scenes that take typed replies. */
  static List<Scene> scenes(Draft draft) {
    return draft.scenario().scenes().values().stream().filter(Scene::ownWords).toList();
  }

  /** The moves heard in words that answer a scene. */
  Set<String> moves(Scene scene, String words) {
    Utterance said = said(scene, words);
    return MOVES.get(said, () -> Set.copyOf(scorer.hear(said).score().moves()));
  }

  /** How much of what a reply does is not heard, 0..1, by what its moves weigh. */
  double unheard(Reply reply, Set<String> heard) {
    return crossroads.unheard(reply.moves(), heard);
  }

  /** Where words lead among these replies. */
  Heading heading(Scene scene, String words, List<Offer> offers) {
    Utterance said = said(scene, words);
    return HEADINGS.get(
        new Led(said, offers), () -> crossroads.heading(tongue, scorer.hear(said), words, offers));
  }

  /**
   * How far the words of one reply are from another, where its moves are heard as they are named.
   */
  double distance(Reply one, Reply other) {
    Offer offer = offer(other, other.wordings());
    return DISTANCES.get(
        new Pair(tongue, one.moves(), one.words(), offer),
        () -> crossroads.distance(tongue, one.moves(), one.words(), offer));
  }

  static Offer offer(Reply reply, Collection<String> wordings) {
    return new Offer(reply.id(), reply.moves(), List.copyOf(wordings));
  }

  private Utterance said(Scene scene, String words) {
    return new Utterance(tongue, client(scene), words);
  }

  private static String client(Scene scene) {
    return scene.says().stream()
        .filter(line -> !line.speaker().equals(Line.NARRATOR))
        .map(Line::text)
        .collect(Collectors.joining("\n"));
  }
}
