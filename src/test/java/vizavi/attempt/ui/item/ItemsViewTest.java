package vizavi.attempt.ui.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vizavi.account.As;
import vizavi.account.People;
import vizavi.account.Role;
import vizavi.attempt.Answering;
import vizavi.attempt.Attempts;
import vizavi.attempt.Counted;
import vizavi.attempt.Mode;
import vizavi.attempt.ReplyFigures;
import vizavi.library.Library;
import vizavi.library.Publishing;
import vizavi.library.Shelved;
import vizavi.shell.Places;
import vizavi.shell.ViewTest;

class ItemsViewTest extends ViewTest {
  @Autowired Attempts attempts;
  @Autowired People people;
  @Autowired ReplyFigures figures;
  @Autowired Publishing publishing;
  @Autowired Library library;

  @Test
  void aTrainerSeesHowEachReplyWasTaken() {
    var player = "p" + UUID.randomUUID().toString().substring(0, 8);
    As.person(
        "ada", () -> people.create(player, "Lena Brook", Set.of(Role.TRAINEE), "a-long-password"));
    play(player, Mode.ASSESSED, "ask", "trade", "sorry");
    play(player, Mode.ASSESSED, "rule", "threaten");
    play(player, Mode.ASSESSED, "ask");
    sit("theo", "TRAINER");
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

  @Test
  void anotherAddressOfThePageDoesNotEndTheCounting() {
    sit("theo", "TRAINER");
    open(Places.ITEMS + "?scenario=tea-house");
    var page = getCurrentView();
    var left = new AtomicBoolean();
    ((ItemsView) page).addDetachListener(gone -> left.set(true));
    open(Places.ITEMS + "?scenario=tea-house&order=time&revision=1");
    assertThat(getCurrentView()).isSameAs(page);
    assertThat(left).isFalse();
    until(() -> shown().contains("finished"));
  }

  @Test
  void whoeverLeavesThePageEndsTheCounting() {
    sit("theo", "TRAINER");
    var progress = new CompletableFuture<IntConsumer>();
    var counting = new CompletableFuture<Counted>();
    var slow =
        mock(
            ReplyFigures.class,
            asked -> {
              progress.complete(asked.getArgument(1));
              return counting.join();
            });
    var page = new ItemsView(slow, publishing, library);
    UI.getCurrent().add(page);
    page.count(UUID.randomUUID());
    IntConsumer read = progress.orTimeout(20, TimeUnit.SECONDS).join();
    read.accept(32);
    until(() -> page.getElement().getTextRecursively().contains("32 attempts so far"));

    UI.getCurrent().remove(page);
    assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> read.accept(64));
    counting.cancel(false);
  }

  @Test
  void theAddressSaysWhichRepliesAreShownAndInWhichOrder() {
    signIn("theo", "TRAINER");
    open(Places.ITEMS + "?scenario=tea-house&order=time&revision=1");
    assertThat(chosen("scenario")).isEqualTo("tea-house");
    assertThat(order().getValue()).isEqualTo(Order.TIME);
    assertThat(addressNow().orElseThrow()).contains("revision=1");
    order().setValue(Order.OUTCOME);
    assertThat(addressNow().map(one -> QueryParameters.fromString(one.split("\\?", 2)[1])))
        .contains(QueryParameters.fromString("scenario=tea-house&order=outcome"));
    open(Places.ITEMS + "?scenario=nowhere&order=1&revision=99");
    assertThat(chosen("scenario"))
        .isEqualTo(As.person("theo", publishing::scenarios).getFirst().scenario());
    assertThat(order().getValue()).isEqualTo(Order.TAKEN);
  }

  @SuppressWarnings("unchecked")
  private Select<Order> order() {
    return (Select<Order>) findInView(Select.class).id("order");
  }

  private String chosen(String id) {
    return ((Shelved) findInView(Select.class).id(id).getValue()).scenario();
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
}
