package vizavi.library.ui.playtest;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vizavi.analysis.Change;
import vizavi.analysis.Weighing;
import vizavi.analysis.playtest.Doing;
import vizavi.analysis.playtest.Replayed;
import vizavi.analysis.playtest.Stop;
import vizavi.play.Play;
import vizavi.play.Refusal;
import vizavi.play.Transcript;

/** A playtest as far as it went: its turns, how things stand, and what can be done. */
class Played extends Div {
  /**
   * @param weighings of the turns, by number; none where the best course is not known
   * @param does is told what the author does next
   */
  Played(Play play, Replayed replayed, Map<Integer, Weighing> weighings, Consumer<Doing> does) {
    addClassName("played");
    replayed.transcript().ifPresent(transcript -> add(turns(play, transcript, weighings)));
    replayed.stop().ifPresent(stop -> add(stopped(stop)));
    replayed
        .transcript()
        .map(Transcript::now)
        .ifPresent(now -> add(new StateLine(play.scenario(), now), new Choices(play, now, does)));
  }

  private static UnorderedList turns(
      Play play, Transcript transcript, Map<Integer, Weighing> weighings) {
    var turns = new UnorderedList();
    turns.addClassName("playtest-turns");
    turns.getElement().setAttribute("aria-live", "polite");
    var before = transcript.opening().after();
    for (var turn : transcript.turns()) {
      List<Change> changes = Change.between(play.scenario(), before, turn.after());
      var weighing = Optional.ofNullable(weighings.get(turn.number()));
      turns.add(new TurnCard(play.scenario(), turn, changes, weighing));
      before = turn.after();
    }
    return turns;
  }

  private Paragraph stopped(Stop stop) {
    var words =
        switch (stop) {
          case Stop.NoScene(var scene) -> getTranslation("playtest.stop.no-scene", scene);
          case Stop.Refused(int turn, var at, var doing, var why) -> refused(turn, at, doing, why);
        };
    var line = new Paragraph(words);
    line.addClassName("playtest-stop");
    return line;
  }

  private String refused(int turn, String at, Doing doing, Refusal why) {
    var what =
        switch (doing) {
          case Doing.Picks(var reply) -> reply;
          case Doing.Types(var words) -> getTranslation("playtest.stop.words", words);
        };
    return switch (why) {
      case OVER -> getTranslation("playtest.stop.over", turn, at);
      case UNKNOWN -> getTranslation("playtest.stop.unknown", turn, at, what);
      case NOT_OFFERED -> getTranslation("playtest.stop.not-offered", turn, at, what);
      case NOT_LISTENING -> getTranslation("playtest.stop.not-listening", turn, at);
    };
  }
}
