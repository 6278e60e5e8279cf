package vizavi.attempt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vizavi.account.Role;
import vizavi.account.SignedIn;
import vizavi.analysis.item.Items;
import vizavi.analysis.item.Sheet;
import vizavi.library.PlayedReplies;
import vizavi.library.PlayedReply;
import vizavi.play.Picked;
import vizavi.play.Play;
import vizavi.play.State;
import vizavi.play.Transcript;

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
    var play = stage.play(revision);
    var sheets = new ArrayList<Sheet>();
    played.each(
        revision,
        (attempt, transcript) -> {
          if (attempt.over() && attempt.mode() == Mode.ASSESSED) {
            sheets.add(new Sheet(attempt.overall().orElse(0), choices(play, transcript)));
          }
        });
    var replies = new LinkedHashMap<String, PlayedReply>();
    Items.of(sheets)
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

  /** What was not understood was no choice. */
  private static List<Sheet.Choice> choices(Play play, Transcript transcript) {
    var choices = new ArrayList<Sheet.Choice>();
    var turns = transcript.turns();
    for (int i = 1; i < turns.size(); i++) {
      var before = turns.get(i - 1).after();
      turns
          .get(i)
          .picked()
          .filter(Picked::understood)
          .ifPresent(picked -> choices.add(choice(play, before, picked)));
    }
    return choices;
  }

  private static Sheet.Choice choice(Play play, State before, Picked picked) {
    var offered =
        play.offers(before).stream()
            .map(reply -> before.at() + "." + reply.id())
            .collect(Collectors.toUnmodifiableSet());
    return new Sheet.Choice(offered, picked.scene() + "." + picked.reply());
  }
}
