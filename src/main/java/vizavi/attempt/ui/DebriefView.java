package vizavi.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vizavi.analysis.Debrief;
import vizavi.attempt.Attempt;
import vizavi.attempt.Attempts;
import vizavi.attempt.Conversation;
import vizavi.attempt.TaskRefusedException;
import vizavi.attempt.TaskTerms;
import vizavi.attempt.live.Beside;
import vizavi.attempt.live.Company;
import vizavi.attempt.review.Reviewed;
import vizavi.attempt.review.Reviews;
import vizavi.shell.Glyph;
import vizavi.shell.Places;
import vizavi.shell.Toast;

/** What an attempt that is over shows: how it ended, what it was worth, and why. */
@Route("attempts/:attempt/debrief")
@PermitAll
public class DebriefView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private final transient Attempts attempts;
  private final transient Reviews reviews;
  private final transient Company company;
  private String title = "";

  DebriefView(Attempts attempts, Reviews reviews, Company company) {
    this.attempts = attempts;
    this.reviews = reviews;
    this.company = company;
    addClassNames("page", "debrief");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    UUID id = Attempted.in(event);
    Conversation over = attempts.conversation(id);
    if (!over.attempt().over()) {
      event.forwardTo(Places.attempt(id));
      return;
    }
    title = getTranslation("debrief.title", over.attempt().title());
    show(over, reviews.mine(id));
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  private void show(Conversation over, Reviewed reviewed) {
    removeAll();
    Debrief debrief = reviewed.inEffect();
    UUID id = over.attempt().id();
    CourseOpener courses =
        new CourseOpener(over.scenario(), turn -> reviews.myBetterCourse(id, turn));
    Div shape = new Div(new MoodCurve(debrief.moods()), new StanceCard(debrief));
    shape.addClassName("debrief-pair");
    add(new Verdict(over, debrief, reviewed.asScored()));
    if (!reviewed.aboutAll().isEmpty()) {
      add(new CommentsCard(reviewed.aboutAll()));
    }
    debrief.review().ifPresent(review -> add(new TurningCard(review, debrief.entries(), courses)));
    add(
        new Scores(getTranslation("debrief.scores"), debrief, reviewed.asScored()),
        shape,
        new LedgerCard(over.scenario(), reviewed.concessions()));
    AnnotatedTranscript transcript =
        new AnnotatedTranscript(over.scenario(), debrief, courses, turn -> said(reviewed, turn));
    Beside beside = company.of(id);
    transcript.whispered(beside.whispers());
    if (!beside.ever().isEmpty()) {
      add(new LookedOn(beside.ever()));
    }
    add(transcript, actions(over.attempt()));
  }

  /**
   * What mentors said about a turn: what they hear otherwise, or did before, and their comments.
   */
  private static List<Component> said(Reviewed reviewed, int turn) {
    List<Component> said = new ArrayList<>();
    Optional<Component> earlier = EarlierNotes.of(reviewed, turn);
    reviewed
        .judgement(turn)
        .filter(one -> one.differs() || earlier.isPresent())
        .ifPresent(one -> said.add(JudgedNote.of(reviewed, one)));
    earlier.ifPresent(said::add);
    reviewed.about(turn).forEach(one -> said.add(new CommentCard(one)));
    return said;
  }

  private Div actions(Attempt attempt) {
    Optional<TaskTerms> terms = attempts.termsOf(attempt.id());
    Optional<TaskTerms> next = terms.filter(one -> one.refusal().isEmpty());
    NativeButton again = new NativeButton();
    again.setId("play-again");
    again.addClassName("button");
    again.add(Glyph.AGAIN.icon(), new Span(again(terms, next)));
    again.addClickListener(click -> again(attempt, next));
    Div actions = new Div(again);
    terms.ifPresent(
        one ->
            actions.add(
                plain(Places.assignment(one.task().assignment()), getTranslation("task.back"))));
    actions.add(plain(Places.SCENARIOS, getTranslation("debrief.scenarios")));
    actions.addClassName("actions");
    return actions;
  }

  private static Anchor plain(String place, String words) {
    Anchor link = new Anchor(place, words);
    link.addClassName("plain");
    return link;
  }

  /** What is played again counts, or not, and the button says which. */
  private String again(Optional<TaskTerms> terms, Optional<TaskTerms> next) {
    if (terms.isEmpty()) {
      return getTranslation("debrief.again");
    }
    if (next.isEmpty()) {
      return getTranslation("task.again.practice");
    }
    return next.get()
        .left()
        .map(left -> getTranslation("task.again.left", left))
        .orElseGet(() -> getTranslation("task.again"));
  }

  private void again(Attempt attempt, Optional<TaskTerms> next) {
    try {
      Attempt begun =
          next.isPresent()
              ? attempts.begin(next.get().task(), attempt.language())
              : attempts.begin(
                  attempt.scenario(), attempt.language(), attempt.mode(), attempt.answering());
      UI.getCurrent().navigate(Places.attempt(begun.id()));
    } catch (TaskRefusedException refused) { // something changed since the page was opened
      Toast.alert(TaskCard.words(this, refused.why()));
    }
  }
}
