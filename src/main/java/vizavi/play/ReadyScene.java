package vizavi.play;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import vizavi.scenario.Line;
import vizavi.scenario.Reply;
import vizavi.scenario.Scene;

/** A scene made ready. */
final class ReadyScene extends Place {
  final Scene scene;
  final @Nullable String visit;
  private Change[] changes = Change.NONE;
  private ReadyReply[] replies = {};

  /** Whether every reply is always on offer. */
  private boolean plain;

  private @Nullable Way way;

  ReadyScene(Scene scene, Ready ready) {
    super(scene.id(), scene.says(), ready);
    this.scene = scene;
    this.visit = scene.visit().orElse(null);
  }

  /** Told once, as soon as all places are there that it may lead to. */
  void connect(ReadyReply[] its, Ready ready) {
    replies = its;
    plain = List.of(its).stream().allMatch(reply -> reply.when == Ask.ALWAYS);
    changes = ready.changes(scene.effects());
    way = ready.way(scene.leadsTo());
  }

  @Override
  List<Line> lines() {
    return scene.says();
  }

  Change[] changes() {
    return changes;
  }

  Place onward(Moment moment, Witness witness) {
    return Objects.requireNonNull(way).taken(moment, witness, id);
  }

  /** The reply with this id; null where there is none. */
  @Nullable ReadyReply reply(String name) {
    for (var reply : replies) {
      if (reply.reply.id().equals(name)) {
        return reply;
      }
    }
    return null;
  }

  /** This very reply; null where it is none of the scene's. */
  @Nullable ReadyReply reply(Reply wanted) {
    for (var reply : replies) {
      if (reply.reply == wanted) {
        return reply;
      }
    }
    return null;
  }

  /** Whether any reply is on offer. */
  boolean asks(Moment moment) {
    if (plain) {
      return replies.length > 0;
    }
    for (var reply : replies) {
      if (reply.when.holds(moment)) {
        return true;
      }
    }
    return false;
  }

  /** The replies on offer. */
  List<Reply> offers(State state, Variables variables) {
    if (plain) {
      return new Offers(replies);
    }
    var moment = new Moment(state, this, variables);
    var offered = new ArrayList<ReadyReply>(replies.length);
    for (var reply : replies) {
      if (reply.when.holds(moment)) {
        offered.add(reply);
      }
    }
    return new Offers(offered.toArray(ReadyReply[]::new));
  }

  /** Replies as anybody may see them. Immutable. */
  private static final class Offers extends AbstractList<Reply> implements RandomAccess {
    private final ReadyReply[] replies;

    Offers(ReadyReply[] replies) {
      this.replies = replies;
    }

    @Override
    public Reply get(int index) {
      return replies[index].reply;
    }

    @Override
    public int size() {
      return replies.length;
    }
  }
}
