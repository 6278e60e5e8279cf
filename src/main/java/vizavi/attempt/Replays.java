package vizavi.attempt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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
import vizavi.scenario.Scenario;

/** Gives the replies of each attempt once more, on another text, with the same luck. */
@Service
class Replays implements Consequences {
  private record Going(
      UUID attempt,
      UUID person,
      Instant begun,
      Optional<String> ending,
      Consequence.Otherwise otherwise) {}

  /** A reply that was understood. */
  private record Given(String scene, String reply) {
    /** As {@code scene.reply}. */
    static Given of(String both) {
      int dot = both.indexOf('.');
      return new Given(both.substring(0, dot), both.substring(dot + 1));
    }
  }

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
    played.over(
        revision,
        stage.play(revision),
        read -> {},
        one -> over(play, one).ifPresent(otherwise::add));
    played.underWay(
        revision,
        (attempt, transcript) -> underWay(play, attempt, transcript).ifPresent(otherwise::add));
    otherwise.sort(Comparator.comparing(Going::begun).reversed().thenComparing(Going::attempt));
    return named(otherwise);
  }

  private static Optional<Going> over(Play play, Over one) {
    var given = one.chosen().choices().stream().map(choice -> Given.of(choice.picked())).toList();
    var ending = Optional.of(one.chosen().ending());
    return otherwise(play, one.seed(), given, one.chosen().ending(), true)
        .map(going -> new Going(one.id(), one.person(), one.begun(), ending, going));
  }

  private static Optional<Going> underWay(Play play, Attempt attempt, Transcript transcript) {
    var given =
        transcript.turns().stream()
            .flatMap(turn -> turn.picked().filter(Picked::understood).stream())
            .map(picked -> new Given(picked.scene(), picked.reply()))
            .toList();
    return otherwise(play, attempt.seed(), given, transcript.now().at(), false)
        .map(
            going ->
                new Going(
                    attempt.id(), attempt.person(), attempt.begun(), Optional.empty(), going));
  }

  private List<Consequence> named(List<Going> all) {
    var people = names.of(all.stream().map(Going::person).collect(Collectors.toSet()));
    return all.stream()
        .map(
            one ->
                new Consequence(
                    one.attempt(),
                    people.getOrDefault(one.person(), ""),
                    one.ending(),
                    one.otherwise()))
        .toList();
  }

  /**
   * Empty where it goes as it went.
   *
   * @param then where it stands now
   * @param over whether that is an ending
   */
  private static Optional<Consequence.Otherwise> otherwise(
      Play play, long seed, List<Given> given, String then, boolean over) {
    var state = play.open(seed).after();
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
    boolean asItWent = state.over() == over && state.at().equals(then);
    return asItWent ? Optional.empty() : Optional.of(arrived(state));
  }

  private static Consequence.Otherwise arrived(State state) {
    return state.over() ? new Consequence.Ends(state.at()) : new Consequence.GoesOn(state.at());
  }

  private static Consequence.Otherwise stops(Play play, State state, int turn, String reply) {
    boolean there = play.scenario().scenes().get(state.at()).replies().containsKey(reply);
    return new Consequence.Stops(turn, state.at(), reply, there);
  }
}
