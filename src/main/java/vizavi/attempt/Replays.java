package vizavi.attempt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vizavi.account.Names;
import vizavi.account.Role;
import vizavi.account.SignedIn;
import vizavi.library.Consequence;
import vizavi.library.Consequences;
import vizavi.play.Picked;
import vizavi.play.Play;
import vizavi.play.State;
import vizavi.play.Transcript;
import vizavi.play.Turn;
import vizavi.scenario.Scenario;

/** Gives the replies of each attempt once more, on another text, with the same luck. */
@Service
class Replays implements Consequences {
  private record Going(Attempt attempt, Optional<String> ending, Consequence.Otherwise otherwise) {}

  private final PlayedAttempts played;
  private final Stage stage;
  private final Names names;
  private final SignedIn signedIn;

  Replays(PlayedAttempts played, Stage stage, Names names, SignedIn signedIn) {
    this.played = played;
    this.stage = stage;
    this.names = names;
    this.signedIn = signedIn;
  }

  @Override
  public List<Consequence> of(UUID revision, Scenario text) {
    signedIn.require(Role.TRAINER, Role.ADMIN);
    var play = stage.play(text);
    var otherwise = new ArrayList<Going>();
    played.each(
        revision,
        (attempt, transcript) ->
            otherwise(play, attempt, transcript)
                .ifPresent(one -> otherwise.add(new Going(attempt, ending(transcript), one))));
    return named(otherwise);
  }

  private List<Consequence> named(List<Going> all) {
    var people =
        names.of(all.stream().map(one -> one.attempt().person()).collect(Collectors.toSet()));
    return all.stream()
        .map(
            one ->
                new Consequence(
                    one.attempt().id(),
                    people.getOrDefault(one.attempt().person(), ""),
                    one.ending(),
                    one.otherwise()))
        .toList();
  }

  private static Optional<String> ending(Transcript transcript) {
    return transcript.over() ? Optional.of(transcript.now().at()) : Optional.empty();
  }

  /** Empty where it goes as it went. */
  private static Optional<Consequence.Otherwise> otherwise(
      Play play, Attempt attempt, Transcript transcript) {
    var state = play.open(attempt.seed()).after();
    var given = transcript.turns().stream().flatMap(turn -> understood(turn).stream()).toList();
    for (int i = 0; i < given.size(); i++) {
      var picked = given.get(i);
      if (state.over()) {
        return Optional.of(new Consequence.Ends(state.at()));
      }
      if (!state.at().equals(picked.scene()) || play.refuses(state, picked.reply()).isPresent()) {
        return Optional.of(stops(play, state, i + 1, picked.reply()));
      }
      state = play.answer(state, picked.reply()).after();
    }
    return asItWent(state, transcript.now()) ? Optional.empty() : Optional.of(arrived(state));
  }

  private static Optional<Picked> understood(Turn turn) {
    return turn.picked().filter(Picked::understood);
  }

  private static boolean asItWent(State now, State then) {
    return now.over() == then.over() && now.at().equals(then.at());
  }

  private static Consequence.Otherwise arrived(State state) {
    return state.over() ? new Consequence.Ends(state.at()) : new Consequence.GoesOn(state.at());
  }

  private static Consequence.Otherwise stops(Play play, State state, int turn, String reply) {
    boolean there = play.scenario().scenes().get(state.at()).replies().containsKey(reply);
    return new Consequence.Stops(turn, state.at(), reply, there);
  }
}
