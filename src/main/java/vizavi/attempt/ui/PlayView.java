package vizavi.attempt.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import vizavi.attempt.Answered;
import vizavi.attempt.Answering;
import vizavi.attempt.Attempts;
import vizavi.attempt.Conversation;
import vizavi.attempt.live.Company;
import vizavi.play.Picked;
import vizavi.play.Turn;
import vizavi.shell.Toast;
import vizavi.shell.backdrop.Backdrop;

/**
 * The conversation. What is on the screen is always what the door said last; an answer is sent with
 * the number it is for, so that a second click or tab changes nothing.
 */
@Route("attempts/:attempt")
@PermitAll
public class PlayView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private final transient Attempts attempts;
  private final transient Company company;
  private final Section stage = new Section();
  private transient Conversation now;
  private Cast cast;
  private ConversationLog log;
  private Div below = new Div();

  PlayView(Attempts attempts, Company company) {
    this.attempts = attempts;
    this.company = company;
    addClassName("play");
    stage.addClassName("stage");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    begin(attempts.conversation(Attempted.in(event)));
  }

  @Override
  public String getPageTitle() {
    return now.attempt().title();
  }

  private void begin(Conversation conversation) {
    now = conversation;
    cast = new Cast(conversation, this::stepBack);
    log = new ConversationLog(conversation);
    removeAll();
    cast.add(new Onlooking(company, now.attempt().id(), log::whisper));
    Backdrop.of(now.scenario().backdrop()).ifPresent(this::add);
    add(cast, stage);
    stage.getElement().setAttribute("aria-label", getTranslation("play.conversation"));
    log.begin(conversation);
    refresh(false, "");
  }

  /**
   * @param draft what was typed and not taken yet
   */
  private void refresh(boolean answered, String draft) {
    cast.show(now);
    Div typing = new Div(new Div(), new Div(), new Div());
    typing.addClassName("typing");
    typing.getElement().setAttribute("aria-hidden", "true");
    below = below(draft);
    below.setId("replies");
    if (log.getParent().isEmpty()) {
      stage.removeAll();
      stage.add(heading(), log, typing, below);
    } else {
      stage.replace(stage.getComponentAt(3), below);
    }
    log.getElement().executeJs("window.vizavi.reveal(this, $0)", answered);
  }

  private Div below(String draft) {
    if (now.attempt().over()) {
      return new EndingCard(now);
    }
    return now.listens()
        ? new ReplyBox(now, draft, this::type, this::look)
        : new Replies(now.offers(), notUnderstood(), this::answer);
  }

  /** Why there are choices after all, where the client did not follow what was typed. */
  private Optional<String> notUnderstood() {
    boolean asked = now.turns().getLast().after().asked() > 0;
    return asked && now.attempt().answering() != Answering.CHOICES
        ? Optional.of(getTranslation("play.not-understood"))
        : Optional.empty();
  }

  private H2 heading() {
    H2 heading = new H2(getTranslation("play.conversation"));
    heading.addClassName("unseen");
    return heading;
  }

  private void answer(String reply) {
    send(next -> attempts.answer(now.attempt().id(), next, reply));
  }

  private void type(String words) {
    send(next -> attempts.type(now.attempt().id(), next, words));
  }

  private void look() {
    send(next -> attempts.look(now.attempt().id(), next));
  }

  private void stepBack() {
    send(next -> attempts.stepBack(now.attempt().id(), next));
  }

  /** Whether just one turn was added to what is on the screen; another tab may have done more. */
  private boolean goesOnFrom(List<Turn> shown) {
    List<Turn> turns = now.turns();
    return turns.size() == shown.size() + 1 && turns.subList(0, shown.size()).equals(shown);
  }

  private void send(IntFunction<Answered> door) {
    boolean done = false;
    try {
      show(door.apply(now.next()));
      done = true;
    } finally {
      if (!done) {
        // The error handler tells what happened; the same choice can be made again.
        refresh(false, draft());
      }
    }
  }

  private void show(Answered answered) {
    switch (answered) {
      case Answered.Taken taken -> showNow(taken.now(), true);
      case Answered.AlreadyAnswered already -> {
        Toast.tell(getTranslation("play.already-answered"));
        showNow(already.now(), false);
      }
      case Answered.NotOffered not -> {
        Toast.tell(getTranslation("play.not-offered"));
        showNow(not.now(), false);
      }
      case Answered.Blank blank -> refuse(getTranslation("play.type.blank"));
      case Answered.TooLong tooLong ->
          refuse(getTranslation("play.type.too-long", Attempts.LONGEST_REPLY));
    }
  }

  private void showNow(Conversation conversation, boolean taken) {
    List<Turn> shown = now.turns();
    now = conversation;
    boolean goesOn = goesOnFrom(shown);
    if (goesOn) {
      log.append(now.turns().getLast());
    } else if (!now.turns().equals(shown)) {
      log.showAll(now);
    }
    refresh(true, taken && goesOn ? "" : steppedBack(shown).orElseGet(this::draft));
  }

  /** The words of a turn just taken back, to be said better. */
  private Optional<String> steppedBack(List<Turn> shown) {
    List<Turn> turns = now.turns();
    return turns.size() == shown.size() - 1 && turns.equals(shown.subList(0, turns.size()))
        ? shown.getLast().picked().filter(picked -> picked.typed().isPresent()).map(Picked::words)
        : Optional.empty();
  }

  /** Nothing was taken, so nothing on the screen changes: the words stay in the box. */
  private void refuse(String why) {
    if (below instanceof ReplyBox box) {
      box.refuse(why);
    }
  }

  private String draft() {
    return below instanceof ReplyBox box ? box.draft() : "";
  }
}
