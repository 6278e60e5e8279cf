package vizavi.analysis.playtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vizavi.play.Play;
import vizavi.play.Refusal;
import vizavi.play.State;
import vizavi.play.Transcript;

/**
 * What an author did in a playtest, apart from the text it was done on.
 *
 * @param doings one for each turn
 */
public record Playtest(Setting setting, List<Doing> doings) {

  public Playtest {
    doings = List.copyOf(doings);
  }

  /** One in which nothing was done yet. */
  public static Playtest from(Setting setting) {
    return new Playtest(setting, List.of());
  }

  /** The same and one turn more. */
  public Playtest with(Doing doing) {
    var more = new ArrayList<>(doings);
    more.add(doing);
    return new Playtest(setting, more);
  }

  /** The first turns of it. */
  public Playtest first(int turns) {
    return new Playtest(setting, doings.subList(0, Math.clamp(turns, 0, doings.size())));
  }

  /** Plays it on a text, as far as it goes. */
  public Replayed on(Play play) {
    var scenario = play.scenario();
    if (!scenario.scenes().containsKey(setting.scene())) {
      return new Replayed(Optional.empty(), Optional.of(new Stop.NoScene(setting.scene())));
    }
    var from = setting.fitted(scenario);
    var before = play.at(from.scene(), from.patience(), from.trust(), from.facts(), from.seed());
    var transcript = new Transcript(List.of(play.openAt(before)));
    for (int turn = 1; turn <= doings.size(); turn++) {
      var doing = doings.get(turn - 1);
      var now = transcript.now();
      var refusal = refuses(play, now, doing);
      if (refusal.isPresent()) {
        var stop = new Stop.Refused(turn, now.at(), doing, refusal.get());
        return new Replayed(Optional.of(transcript), Optional.of(stop));
      }
      transcript =
          transcript.with(
              switch (doing) {
                case Doing.Picks(var reply) -> play.answer(now, reply);
                case Doing.Types(var words) -> play.type(now, words);
              });
    }
    return new Replayed(Optional.of(transcript), Optional.empty());
  }

  private static Optional<Refusal> refuses(Play play, State now, Doing doing) {
    return switch (doing) {
      case Doing.Picks(var reply) -> play.refuses(now, reply);
      case Doing.Types ignored when play.listens(now) -> Optional.empty();
      case Doing.Types ignored -> Optional.of(now.over() ? Refusal.OVER : Refusal.NOT_LISTENING);
    };
  }
}
