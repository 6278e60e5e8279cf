package vizavi.play;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vizavi.scenario.Reply;

/** A reply made ready. */
final class ReadyReply {
  final Reply reply;
  final Ask when;
  final Change[] changes;

  /** What a turn keeps of it where it is chosen. */
  final Optional<Picked> picked;

  /** Its own way; null where it takes the scene's. */
  final @Nullable Way way;

  /** The name under which a state remembers it; null where no condition asks for it. */
  final @Nullable String key;

  ReadyReply(Reply reply, Picked picked, @Nullable String key, Ready ready) {
    this.reply = reply;
    this.key = key;
    this.picked = Optional.of(picked);
    when = ready.ask(reply.when());
    changes = ready.changes(reply.effects());
    way = reply.leadsTo().isEmpty() ? null : ready.way(reply.leadsTo());
  }
}
