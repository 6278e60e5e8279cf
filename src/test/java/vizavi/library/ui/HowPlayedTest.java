package vizavi.library.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import vizavi.account.As;
import vizavi.account.People;
import vizavi.account.Role;
import vizavi.analysis.graph.Way;
import vizavi.attempt.Answering;
import vizavi.attempt.Attempts;
import vizavi.attempt.Mode;
import vizavi.library.Beginning;
import vizavi.library.Consequences;
import vizavi.library.Created;
import vizavi.library.Draft;
import vizavi.library.DraftTranslations;
import vizavi.library.Drafts;
import vizavi.library.Library;
import vizavi.library.Naming;
import vizavi.library.PlayedReplies;
import vizavi.library.PlayedReply;
import vizavi.library.Proving;
import vizavi.library.Publishing;
import vizavi.library.ui.editor.CodeEditor;
import vizavi.library.ui.graph.GraphPane;
import vizavi.shell.ViewTest;

/** The colours of a draft's graph that tell how its revision was played. */
class HowPlayedTest extends ViewTest {
  private static final PlayedReply RARE =
      new PlayedReply("at-the-door.rule", 4, 1, Optional.of(-0.5), Optional.of(40.0));

  @Autowired private Drafts drafts;
  @Autowired private DraftTranslations translations;
  @Autowired private Library library;
  @Autowired private Proving proving;
  @Autowired private Publishing publishing;
  @Autowired private ObjectProvider<Consequences> consequences;
  @Autowired private Attempts attempts;
  @Autowired private People people;

  @Test
  void aDraftOpensAtOnceAndItsColoursFollow() {
    signIn("theo", "TRAINER");
    var draft = draft();
    var slow = new CompletableFuture<Map<String, PlayedReply>>();
    var page = page(revision -> slow.join());
    page.beforeEnter(at(draft));
    UI.getCurrent().add(page);
    assertThat(find(CodeEditor.class, page).single().getText()).isEqualTo(draft.text());
    until(() -> offers(Way.REACH));
    assertThat(offers(Way.PICKED)).isFalse();

    slow.complete(Map.of(RARE.reply(), RARE));
    until(() -> offers(Way.PICKED));
    assertThat(offers(Way.TELLING)).isTrue();
    way().setValue(Way.PICKED);
    assertThat(find(GraphPane.class).single().getElement().getTextRecursively())
        .contains("By a fifth or more");
  }

  @Test
  void whatTraineesGaveColoursTheGraph() {
    var player = "p" + UUID.randomUUID().toString().substring(0, 8);
    As.person(
        "ada", () -> people.create(player, "Lena Brook", Set.of(Role.TRAINEE), "a-long-password"));
    play(player, "ask", "trade", "sorry");
    sit("theo", "TRAINER");
    open("workbench/" + draft().id());
    until(() -> offers(Way.PICKED));
  }

  private void play(String who, String... replies) {
    var id =
        As.person(who, () -> attempts.begin("tea-house", Mode.ASSESSED, Answering.CHOICES).id());
    for (int i = 0; i < replies.length; i++) {
      int turn = i + 1;
      As.person(who, () -> attempts.answer(id, turn, replies[turn - 1]));
    }
  }

  /** Of the tea house, as it is played. */
  private Draft draft() {
    var beginning = new Beginning.FromRevision(library.card("tea-house").revision());
    return ((Created.Begun) drafts.create(beginning, "tea-house", Naming.NEXT_VERSION)).draft();
  }

  @SuppressWarnings("unchecked")
  private WorkbenchView page(PlayedReplies replies) {
    ObjectProvider<PlayedReplies> played = mock(ObjectProvider.class);
    when(played.stream()).thenReturn(Stream.of(replies));
    return new WorkbenchView(
        drafts, translations, library, proving, publishing, consequences, played);
  }

  private static BeforeEnterEvent at(Draft draft) {
    var event = mock(BeforeEnterEvent.class);
    when(event.getRouteParameters())
        .thenReturn(new RouteParameters("draft", draft.id().toString()));
    when(event.getLocation()).thenReturn(new Location("workbench/" + draft.id()));
    return event;
  }

  @SuppressWarnings("unchecked")
  private Select<Way> way() {
    return (Select<Way>) find(Select.class).withClassName("graph-way").single();
  }

  private boolean offers(Way way) {
    return way().getItemEnabledProvider().test(way);
  }
}
