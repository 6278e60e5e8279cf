package vizavi.attempt.ui.item;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import vizavi.account.As;
import vizavi.account.People;
import vizavi.account.Role;
import vizavi.attempt.Answering;
import vizavi.attempt.Attempts;
import vizavi.attempt.Mode;
import vizavi.attempt.ReplyFigures;
import vizavi.library.Publishing;
import vizavi.library.Shelved;
import vizavi.shell.Places;
import vizavi.shell.ViewTest;

class ItemsViewTest extends ViewTest {
  @Autowired Attempts attempts;
  @Autowired People people;
  @Autowired ReplyFigures figures;
  @Autowired Publishing publishing;

  @Test
  void aTrainerSeesHowEachReplyWasTaken() {
    var player = "p" + UUID.randomUUID().toString().substring(0, 8);
    As.person(
        "ada", () -> people.create(player, "Lena Brook", Set.of(Role.TRAINEE), "a-long-password"));
    play(player, Mode.ASSESSED, "ask", "trade", "sorry");
    play(player, Mode.ASSESSED, "rule", "threaten");
    play(player, Mode.ASSESSED, "ask");
    signIn("theo", "TRAINER");
    VaadinSession.getCurrent()
        .getSession()
        .setAttribute(
            HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
            SecurityContextHolder.getContext());
    open(Places.ITEMS);
    @SuppressWarnings("unchecked")
    Select<Shelved> scenarios = (Select<Shelved>) findInView(Select.class).id("scenario");
    scenarios.setValue(
        publishing.scenarios().stream()
            .filter(one -> one.scenario().equals("tea-house"))
            .findFirst()
            .orElseThrow());
    until(() -> shown().contains("finished assessed attempt"));
    assertThat(shown()).contains("May I ask what the table is for tonight?", "at-the-door");
    assertThat(findInView(DecisionCard.class).all()).isNotEmpty();
    assertThat(findInView(Anchor.class).id("csv").getText()).isEqualTo("Download as CSV");
    var counted =
        figures.of(scenarios.getValue().current().id(), read -> assertThat(read).isPositive());
    assertThat(counted.attempts()).isGreaterThanOrEqualTo(2);
    assertThat(counted.decisions().getFirst().scene()).isEqualTo("at-the-door");
    assertThat(counted.decisions().getFirst().seconds()).isPresent();
    assertThat(counted.decisions().getFirst().shown()).isEqualTo(counted.attempts());
    var scenario = attempts.conversation(own()).scenario();
    assertThat(Written.csv(scenario, counted).toString())
        .contains("\"at-the-door\",\"ask\",\"Good evening. May I ask");
  }

  private UUID own() {
    return attempts.begin("tea-house", Mode.COACH, Answering.CHOICES).id();
  }

  private void play(String who, Mode mode, String... replies) {
    var id = As.person(who, () -> attempts.begin("tea-house", mode, Answering.CHOICES).id());
    for (int i = 0; i < replies.length; i++) {
      int next = i + 1;
      var reply = replies[i];
      As.person(who, () -> attempts.answer(id, next, reply));
    }
  }

  /** Lets the page do what it was told by the thread that counts, until it shows. */
  private void until(BooleanSupplier shows) {
    Instant patience = Instant.now().plus(Duration.ofSeconds(20));
    MockVaadin.runUIQueue();
    while (!shows.getAsBoolean()) {
      assertThat(Instant.now()).as(() -> "it never showed: " + shown()).isBefore(patience);
      Thread.onSpinWait();
      MockVaadin.runUIQueue();
    }
  }
}
