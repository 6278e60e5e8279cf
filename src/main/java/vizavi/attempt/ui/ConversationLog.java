package vizavi.attempt.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import vizavi.attempt.Conversation;
import vizavi.attempt.Mode;
import vizavi.play.Picked;
import vizavi.play.State;
import vizavi.play.Turn;
import vizavi.play.Typed;
import vizavi.scenario.Scenario;

/**
 * Everything said so far. What is new is marked fresh, and the browser shows it line after line; a
 * screen reader gets it at once.
 */
class ConversationLog extends Div {
  private final Scenario scenario;
  private final boolean coached;

  ConversationLog(Conversation conversation) {
    scenario = conversation.scenario();
    coached = conversation.attempt().mode() == Mode.COACH;
    addClassName("log");
    getElement().setAttribute("role", "log").setAttribute("lang", scenario.language());
  }

  /** Shows a conversation just come to; an opening nobody has answered yet is fresh. */
  void begin(Conversation conversation) {
    show(conversation, conversation.turns().size() == 1);
  }

  /** Shows a whole conversation at once. */
  void showAll(Conversation conversation) {
    show(conversation, false);
  }

  private void show(Conversation conversation, boolean fresh) {
    removeAll();
    List<Turn> turns = conversation.turns();
    turns.forEach(turn -> add(turn, fresh, turn == turns.getLast()));
  }

  /** Adds a turn just played. */
  void append(Turn turn) {
    getChildren()
        .filter(CoachNote.class::isInstance)
        .forEach(note -> ((CoachNote) note).setOpen(false));
    add(turn, true, true);
  }

  private void add(Turn turn, boolean fresh, boolean last) {
    turn.picked().ifPresent(picked -> add(picked, turn.number(), last));
    State after = turn.after();
    for (Div said : Said.all(scenario, turn.hears(), after.patience(), after.trust())) {
      if (fresh) {
        said.getElement().setAttribute("data-fresh", said.hasClassName("said") ? "typed" : "told");
      }
      add(said);
    }
  }

  /** Underlined words show their reasons in their place, which an open note would push away. */
  private static boolean underlined(Picked picked) {
    return picked.typed().filter(Typed::understood).isPresent();
  }

  private void add(Picked picked, int turn, boolean last) {
    add(coached ? Said.byTrainee(scenario, picked, turn) : Said.byTrainee(picked.words()));
    if (coached) {
      CoachNote note = new CoachNote(scenario, picked);
      note.setOpen(last && !underlined(picked));
      add(note);
    }
  }
}
