package vizavi.play;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vizavi.scenario.Reply;

/** A reply made ready. */
final class ReadyReply {
  final Reply reply;
  final Ask when;
  final Change[] changes;

  final boolean critical;

  /** Its own way; null where it takes the scene's. */
  final @Nullable Way way;

  /** The name under which a state remembers it; null where no condition asks for it. */
  final @Nullable String key;

  /**
   * What a turn keeps of it; null before it is chosen for the first time. Two who choose it at the
   * same time may both put it together: it is the same, and it can't change.
   */
  private @Nullable Optional<Picked> picked;

  ReadyReply(Reply reply, @Nullable String key, Ready ready) {
    this.reply = reply;
    this.key = key;
    critical = reply.critical();
    when = ready.ask(reply.when());
    changes = ready.changes(reply.effects());
    way = reply.leadsTo().isEmpty() ? null : ready.way(reply.leadsTo());
  }

  /** What a turn keeps of it where it is chosen in this scene. */
  Optional<Picked> picked(ReadyScene scene, Ready ready) {
    var known = picked;
    if (known == null) {
      known = Optional.of(Picked.chosen(scene.scene, reply, ready.score(reply)));
      picked = known;
    }
    return known;
  }
}
