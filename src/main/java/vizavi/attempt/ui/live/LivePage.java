package vizavi.attempt.ui.live;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import vizavi.attempt.Attempt;
import vizavi.attempt.Conversation;
import vizavi.attempt.Mode;
import vizavi.attempt.live.Listening;
import vizavi.attempt.live.Shoulder;
import vizavi.attempt.live.Sight;
import vizavi.attempt.ui.Cast;
import vizavi.attempt.ui.ConversationLog;
import vizavi.attempt.ui.InPage;
import vizavi.play.Turn;
import vizavi.shell.NotFoundException;
import vizavi.shell.Places;

/**
 * A conversation under way as its trainee sees it, with what they don't: what each reply is worth.
 * It follows by push, and asks the door by itself now and then, which is also the sign that the
 * mentor is still there. What the mentor is writing stays, whatever happens.
 */
class LivePage extends Div {
  /** Several times within what the door takes for a sign of life. */
  private static final int SIGN_OF_LIFE = 20_000;

  private final transient Shoulder shoulder;
  private final transient Attempt attempt;
  private final transient Runnable over;
  private final Section stage = new Section();
  private final OnOffer offers = new OnOffer();
  private final WhisperBox box = new WhisperBox(this::whisper);
  private final Paragraph who = new Paragraph();
  private final Paragraph others = new Paragraph();
  private Cast cast;
  private ConversationLog log;
  private transient Optional<Sight> sight = Optional.empty();
  private transient Listening listening = () -> {};
  private transient Registration polling = () -> {};

  LivePage(Shoulder shoulder, Attempt attempt, Runnable over) {
    this.shoulder = shoulder;
    this.attempt = attempt;
    this.over = over;
    addClassNames("play", "live");
    stage.addClassName("stage");
    stage.getElement().setAttribute("aria-label", getTranslation("play.conversation"));
    others.getElement().setAttribute("role", "status");
  }

  @Override
  protected void onAttach(AttachEvent event) {
    UI page = event.getUI();
    Sight first = shoulder.look(attempt.id());
    listening = shoulder.listen(first.watch(), InPage.of(page, this::look));
    polling = page.addPollListener(poll -> look());
    page.setPollInterval(SIGN_OF_LIFE);
    begin(first);
  }

  @Override
  protected void onDetach(DetachEvent event) {
    stop(event.getUI());
    sight.ifPresent(last -> leave(last));
    sight = Optional.empty();
  }

  private void leave(Sight last) {
    try {
      shoulder.leave(last.watch());
    } catch (AuthenticationCredentialsNotFoundException | AccessDeniedException signedOut) {
      // The page went with its session, so nobody is there to leave: the watch goes stale.
    }
  }

  private void stop(UI page) {
    listening.end();
    polling.remove();
    page.setPollInterval(-1);
  }

  private void begin(Sight first) {
    Conversation now = first.conversation();
    cast = new Cast(now);
    log = new ConversationLog(now, true);
    log.showAll(now);
    who.setText(getTranslation("live.looking", first.trainee()));
    who.addClassName("lead");
    removeAll();
    stage.removeAll();
    stage.add(who, others, log, offers, box);
    add(cast, stage);
    show(first);
  }

  /** What there is to see now; where it may no longer be seen, a sentence. */
  private void look() {
    if (sight.isEmpty()) {
      return;
    }
    try {
      show(shoulder.see(sight.get().watch()));
    } catch (NotFoundException | AccessDeniedException gone) {
      end(getTranslation("live.no-longer"));
    }
  }

  private void show(Sight now) {
    List<Turn> shown = sight.orElse(now).conversation().turns();
    sight = Optional.of(now);
    follow(shown, now.conversation());
    log.whisper(now.whispers());
    cast.show(now.conversation());
    offers.show(now.conversation());
    box.show(now);
    List<String> also = now.mentors();
    others.setText(also.size() > 1 ? getTranslation("live.others", also.size() - 1) : "");
    if (now.conversation().attempt().over()) {
      ended();
    }
  }

  private void follow(List<Turn> shown, Conversation now) {
    List<Turn> turns = now.turns();
    if (turns.equals(shown)) {
      return;
    }
    if (turns.size() == shown.size() + 1 && turns.subList(0, shown.size()).equals(shown)) {
      log.follow(turns.getLast());
    } else {
      log.showAll(now);
    }
    log.getElement().executeJs("window.vizavi.reveal(this, false)");
  }

  /** A coach attempt is seen only while it is under way, so no review follows it. */
  private void ended() {
    if (attempt.mode() == Mode.ASSESSED) {
      over.run();
    } else {
      end(getTranslation("live.ended"));
    }
  }

  private void end(String why) {
    getUI().ifPresent(this::stop);
    sight.ifPresent(this::leave);
    sight = Optional.empty();
    offers.setVisible(false);
    box.setVisible(false);
    who.setText(why);
    who.getElement().setAttribute("role", "alert");
    others.setText("");
    Anchor back = new Anchor(Places.LIVE, getTranslation("live.back"));
    back.addClassName("button");
    stage.add(new Div(back));
  }

  private void whisper(String words) {
    sight.ifPresent(
        now -> {
          try {
            box.show(shoulder.whisper(now.watch(), now.row(), words));
          } catch (NotFoundException | AccessDeniedException gone) {
            end(getTranslation("live.no-longer"));
            return;
          }
          look();
        });
  }
}
