package vizavi.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vizavi.analysis.Concession.Later;
import vizavi.play.Play;
import vizavi.play.Transcript;
import vizavi.play.Turn;
import vizavi.play.Witness;
import vizavi.scenario.Condition;
import vizavi.scenario.Line;
import vizavi.scenario.Reply;
import vizavi.scenario.Scenario;
import vizavi.scenario.Scene;
import vizavi.scenario.Target;
import vizavi.scenario.Trigger;

/**
 * What one reply led to. The play is gone through again twice at once: as it was, and with the same
 * turns but without what the reply itself changed. A condition that held in the first and not in
 * the second held because of the reply.
 */
final class Aftermath implements Witness {
  private final Play play;
  private final Scenario scenario;
  private final Values really;
  private final Values without;
  private final Set<Later> later = new LinkedHashSet<>();
  private int turn;

  private Aftermath(Play play, Transcript transcript, int gift) {
    this.play = play;
    this.scenario = play.scenario();
    var before = transcript.turns().get(gift - 1).after();
    this.really = new Values(before, scenario.facts());
    this.without = new Values(before, scenario.facts());
  }

  /** What the reply of turn {@code gift} led to, in order. */
  static List<Later> of(Play play, Transcript transcript, int gift) {
    var aftermath = new Aftermath(play, transcript, gift);
    for (var turn : transcript.turns().subList(gift, transcript.turns().size())) {
      if (turn.picked().orElseThrow().understood()) {
        aftermath.follow(transcript, turn, turn.number() == gift);
      }
    }
    return List.copyOf(aftermath.later);
  }

  private void follow(Transcript transcript, Turn followed, boolean gift) {
    turn = followed.number();
    var picked = followed.picked().orElseThrow();
    var key = picked.scene() + "." + picked.reply();
    var scene = scenario.scenes().get(picked.scene());
    var reply = scene == null ? null : scene.replies().get(picked.reply());
    if (reply == null) {
      throw new IllegalArgumentException(
          "scenario \"" + scenario.id() + "\" has no reply \"" + key + "\"");
    }
    really.apply(reply.effects());
    really.say(key);
    really.turn();
    without.turn();
    if (!gift) {
      without.apply(reply.effects());
      without.say(key);
    }
    play.answer(transcript.turns().get(turn - 1).after(), picked.reply(), this);
    offers(followed);
  }

  private void offers(Turn followed) {
    var open = scenario.scenes().get(followed.after().at());
    if (open == null) {
      return;
    }
    for (var reply : open.replies().values()) {
      if (because(reply.when())) {
        add(new Later.Offered(turn, reply.words()), reply);
      } else if (without.holds(reply.when()) && !really.holds(reply.when())) {
        add(new Later.Closed(turn, reply.words()), reply);
      }
    }
  }

  /** A scene may stay open for several turns; a reply is told of once. */
  private void add(Later one, Reply reply) {
    if (later.stream().noneMatch(known -> about(known).equals(reply.words()))) {
      later.add(one);
    }
  }

  private static String about(Later later) {
    return switch (later) {
      case Later.Offered(int turn, var words) -> words;
      case Later.Closed(int turn, var words) -> words;
      default -> "";
    };
  }

  private boolean because(Condition condition) {
    return really.holds(condition) && !without.holds(condition);
  }

  @Override
  public void opens(Scene scene) {
    really.apply(scene.effects());
    without.apply(scene.effects());
  }

  @Override
  public void says(Line line) {
    if (because(line.when())) {
      later.add(new Later.Heard(turn, line.speaker(), line.text()));
    }
  }

  @Override
  public void fires(Trigger trigger) {
    if (because(trigger.when())) {
      later.add(led(trigger.leadsTo()));
    }
  }

  @Override
  public void takes(String from, int line) {
    var targets = targets(from);
    boolean otherwise =
        because(targets.get(line).when())
            || targets.subList(0, line).stream().anyMatch(this::inTheWay);
    if (otherwise) {
      later.add(led(targets.get(line).to()));
    }
  }

  /** An earlier line that would have been taken for sure. */
  private boolean inTheWay(Target earlier) {
    return earlier.chance() >= Target.CERTAIN
        && without.holds(earlier.when())
        && !really.holds(earlier.when());
  }

  private List<Target> targets(String from) {
    int dot = from.indexOf('.');
    var scene = scenario.scenes().get(dot < 0 ? from : from.substring(0, dot));
    if (scene == null) {
      return List.of();
    }
    var reply = dot < 0 ? null : scene.replies().get(from.substring(dot + 1));
    return reply == null ? scene.leadsTo() : reply.leadsTo();
  }

  private Later led(String to) {
    return scenario.endings().containsKey(to) ? new Later.Ended(turn, to) : new Later.Led(turn, to);
  }
}
