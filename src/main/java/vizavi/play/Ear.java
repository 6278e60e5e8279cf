package vizavi.play;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vizavi.scenario.Line;
import vizavi.scenario.Reply;
import vizavi.scenario.Scene;
import vizavi.scoring.Hearing;
import vizavi.scoring.Rubric;
import vizavi.scoring.Scorer;
import vizavi.scoring.Utterance;
import vizavi.scoring.near.Crossroads;
import vizavi.scoring.near.Heading;
import vizavi.scoring.near.Offer;
import vizavi.scoring.words.Tongue;

/** Hears typed words in one scenario: what they are worth, and which reply they fall to. */
final class Ear {
  private final Tongue tongue;
  private final Scorer scorer;
  private final Crossroads crossroads;

  Ear(Tongue tongue, Rubric rubric, Scorer scorer) {
    this.tongue = tongue;
    this.scorer = scorer;
    this.crossroads = new Crossroads(rubric, scorer);
  }

  /** What was heard, and where it leads. */
  record Heard(Hearing hearing, Heading heading) {}

  /**
   * Hears words.
   *
   * @param client what the client said before them
   * @param offers the replies they may fall to
   */
  Heard hear(String client, String words, List<Reply> offers) {
    var hearing = scorer.hear(new Utterance(tongue, client, words));
    return new Heard(
        hearing,
        crossroads.heading(tongue, hearing, words, offers.stream().map(Ear::offer).toList()));
  }

  private static Offer offer(Reply reply) {
    return new Offer(reply.id(), reply.moves(), reply.wordings());
  }

  /** The words as the turn keeps them; {@code reply} is empty where they were not understood. */
  static Picked picked(Scene scene, Optional<Reply> reply, String words, Heard heard) {
    return new Picked(
        scene.id(),
        reply.map(Reply::id).orElse(""),
        words,
        heard.hearing().score(),
        reply.flatMap(Reply::because),
        reply.flatMap(Reply::better),
        reply.map(Reply::critical).orElse(false),
        Optional.of(typed(heard, reply.isPresent())));
  }

  private static Typed typed(Heard heard, boolean understood) {
    var hearing = heard.hearing();
    return new Typed(
        hearing.evidence(),
        hearing.tone(),
        hearing.abstained(),
        hearing.notices(),
        heard.heading().nearest().stream().limit(Typed.NEAREST).toList(),
        understood);
  }

  /** What the people of a scene have said, for words that answer it. */
  static String said(List<vizavi.play.Heard> says) {
    return says.stream()
        .filter(one -> !one.speaker().equals(Line.NARRATOR))
        .map(vizavi.play.Heard::text)
        .collect(Collectors.joining("\n"));
  }

  /** What the client says where words were not understood. */
  String askingAgain(Scene scene, int asked) {
    return AskingAgain.line(scene, tongue, asked);
  }
}
