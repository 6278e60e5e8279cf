package vizavi.command;

import java.util.ArrayList;
import java.util.List;
import vizavi.scoring.Hearing;
import vizavi.scoring.Rubric;
import vizavi.scoring.Score;
import vizavi.scoring.Scorer;
import vizavi.scoring.Skill;
import vizavi.scoring.Worth;
import vizavi.scoring.measure.Agreement;
import vizavi.scoring.measure.Kappa;

/** What the scorer hears in labelled replies of one language, against their labels. */
record Heard(List<LabelledReply> replies, List<Hearing> hearings) {

  static Heard in(List<LabelledReply> replies) {
    return new Heard(
        replies, replies.stream().map(reply -> Scorer.shipped().hear(reply.said())).toList());
  }

  /** How far the moves agree. */
  Agreement moves() {
    var agreement = new Agreement();
    for (int i = 0; i < replies.size(); i++) {
      agreement.add(hearings.get(i).score().moves(), replies.get(i).evidence().keySet());
    }
    return agreement;
  }

  /**
   * The weighted kappa of a skill; a concession not given is a rank of its own below all others.
   */
  double kappa(Skill skill) {
    List<Integer> said = new ArrayList<>();
    List<Integer> wanted = new ArrayList<>();
    for (int i = 0; i < replies.size(); i++) {
      said.add(rank(hearings.get(i).score(), skill));
      wanted.add(rank(replies.get(i), skill));
    }
    return Kappa.quadratic(said, wanted);
  }

  private static int rank(Score score, Skill skill) {
    var level = score.levels().get(skill);
    return level == null ? 0 : 1 + (int) Math.round(level.doubleValue());
  }

  private static int rank(LabelledReply reply, Skill skill) {
    return switch (skill) {
      case POLITENESS -> 1 + reply.politeness();
      case CONCESSION -> reply.concession().map(level -> 1 + level).orElse(0);
      case NEGOTIATION -> 1 + reply.negotiation();
    };
  }

  /** How many replies make no move at all. */
  int neutral() {
    return (int) replies.stream().filter(reply -> reply.evidence().isEmpty()).count();
  }

  /** In how many of those a move that hurts is heard all the same. */
  int falseAlarms() {
    int alarms = 0;
    for (int i = 0; i < replies.size(); i++) {
      alarms += replies.get(i).evidence().isEmpty() && hurts(hearings.get(i)) ? 1 : 0;
    }
    return alarms;
  }

  private static boolean hurts(Hearing heard) {
    var moves = Rubric.shipped().moves();
    return heard.score().moves().stream().anyMatch(id -> moves.get(id).worth() == Worth.HURTS);
  }
}
