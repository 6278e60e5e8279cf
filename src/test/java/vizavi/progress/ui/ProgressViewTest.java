package vizavi.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vizavi.attempt.Answering;
import vizavi.attempt.Attempts;
import vizavi.attempt.Mode;
import vizavi.shell.Chart;
import vizavi.shell.Places;
import vizavi.shell.ViewTest;

class ProgressViewTest extends ViewTest {
  @Autowired Attempts attempts;

  @Test
  void whoHasNotPlayedIsToldWhatToDo() {
    signIn("maria", "MENTOR");
    navigate(ProgressView.class);
    assertThat(shown()).contains("Nothing here yet", "Choose a scenario");
  }

  @Test
  void attemptsTrendAndStandingsAreShown() {
    signIn("tom", "TRAINEE");
    UUID first = play(Mode.ASSESSED, "ask", "trade", "sorry");
    play(Mode.ASSESSED, "give", "trade", "sorry");
    UUID open = attempts.begin("tea-house", Mode.COACH, Answering.CHOICES).id();
    navigate(ProgressView.class);
    assertThat(findInView(Chart.class).exists()).isTrue();
    assertThat(shown()).contains("Your skills over time", "All attempts", "The tea house");
    assertThat(findInView(Anchor.class).all())
        .extracting(Anchor::getHref)
        .contains(Places.debrief(first), Places.attempt(open));
  }

  private UUID play(Mode mode, String... replies) {
    UUID id = attempts.begin("tea-house", mode, Answering.CHOICES).id();
    for (String reply : List.of(replies)) {
      attempts.answer(id, attempts.conversation(id).next(), reply);
    }
    return id;
  }
}
