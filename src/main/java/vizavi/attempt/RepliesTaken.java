package vizavi.attempt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vizavi.account.Role;
import vizavi.account.SignedIn;
import vizavi.analysis.item.Items;
import vizavi.analysis.item.Sheet;
import vizavi.library.PlayedReplies;
import vizavi.library.PlayedReply;

/** Counts replies in the attempts that are over and were assessed. */
@Service
class RepliesTaken implements PlayedReplies {
  private final PlayedAttempts played;
  private final Stage stage;
  private final SignedIn signedIn;

  RepliesTaken(PlayedAttempts played, Stage stage, SignedIn signedIn) {
    this.played = played;
    this.stage = stage;
    this.signedIn = signedIn;
  }

  @Override
  public Map<String, PlayedReply> of(UUID revision) {
    signedIn.require(Role.TRAINER, Role.ADMIN);
    var items = new Items();
    played.assessed(
        revision,
        stage.play(revision),
        read -> {},
        one -> items.add(new Sheet(one.overall(), one.chosen().choices())));
    var replies = new LinkedHashMap<String, PlayedReply>();
    items
        .all()
        .forEach(
            (reply, item) ->
                replies.put(
                    reply,
                    new PlayedReply(
                        reply,
                        item.offered(),
                        item.picked(),
                        item.discrimination(),
                        item.overall())));
    return replies;
  }
}
