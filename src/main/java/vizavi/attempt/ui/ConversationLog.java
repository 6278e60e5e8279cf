package vizavi.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vizavi.attempt.Conversation;
import vizavi.attempt.Mode;
import vizavi.attempt.live.Whisper;
import vizavi.play.Picked;
import vizavi.play.State;
import vizavi.play.Turn;
import vizavi.play.Typed;
import vizavi.scenario.Scenario;

/**
 * Everything said so far. What is new is marked fresh, and the browser shows it line after line; a
 * screen reader gets it at once.
 */
public class ConversationLog extends Div {
  private final Scenario scenario;
  private final boolean coached;

  /** By number of the turn, the last message of each. */
  private final Map<Integer, Component> ends = new HashMap<>();

  private final Map<Integer, WhisperNote> notes = new HashMap<>();
  private transient Map<Integer, Whisper> whispers = Map.of();

  ConversationLog(Conversation conversation) {
    this(conversation, conversation.attempt().mode() == Mode.COACH);
  }

  /**
   * @param coached whether each reply has the coach's note
   */
  public ConversationLog(Conversation conversation, boolean coached) {
    this.scenario = conversation.scenario();
    this.coached = coached;
    addClassName("log");
    getElement().setAttribute("role", "log").setAttribute("lang", scenario.language());
  }

  /** Shows a conversation just come to; an opening nobody has answered yet is fresh. */
  void begin(Conversation conversation) {
    show(conversation, conversation.turns().size() == 1);
  }

  /** Shows a whole conversation at once. */
  public void showAll(Conversation conversation) {
    show(conversation, false);
  }

  private void show(Conversation conversation, boolean fresh) {
    removeAll();
    ends.clear();
    notes.clear();
    List<Turn> turns = conversation.turns();
    turns.forEach(turn -> add(turn, fresh, turn == turns.getLast()));
    whisper(whispers);
  }

  /** Shows what was whispered, each after its turn; nothing else on the screen changes. */
  public void whisper(Map<Integer, Whisper> given) {
    notes.forEach(
        (turn, note) -> {
          if (!Objects.equals(given.get(turn), whispers.get(turn))) {
            remove(note); // its turn was taken back
          }
        });
    notes.keySet().removeIf(turn -> !Objects.equals(given.get(turn), whispers.get(turn)));
    whispers = given;
    given.forEach(
        (turn, whisper) -> {
          if (ends.containsKey(turn) && !notes.containsKey(turn)) {
            WhisperNote note = new WhisperNote(whisper);
            addComponentAtIndex(indexOf(ends.get(turn)) + 1, note);
            notes.put(turn, note);
          }
        });
  }

  /** Adds a turn somebody else played, at once. */
  public void follow(Turn turn) {
    closeNotes();
    add(turn, false, true);
  }

  /** Adds a turn just played. */
  void append(Turn turn) {
    closeNotes();
    add(turn, true, true);
  }

  private void closeNotes() {
    getChildren()
        .filter(CoachNote.class::isInstance)
        .forEach(note -> ((CoachNote) note).setOpen(false));
  }

  private void add(Turn turn, boolean fresh, boolean latest) {
    turn.picked().ifPresent(picked -> add(picked, turn.number(), latest));
    State after = turn.after();
    for (Div said : Said.all(scenario, turn.hears(), after.patience(), after.trust())) {
      if (fresh) {
        said.getElement().setAttribute("data-fresh", said.hasClassName("said") ? "typed" : "told");
      }
      add(said);
    }
    getChildren()
        .reduce((earlier, later) -> later)
        .ifPresent(last -> ends.put(turn.number(), last));
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
