package vizavi.library.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vizavi.library.Beginning;
import vizavi.library.Consequence;
import vizavi.library.Consequences;
import vizavi.library.Created;
import vizavi.library.Draft;
import vizavi.library.Drafts;
import vizavi.library.Naming;
import vizavi.library.Publishing;
import vizavi.library.RevisionCard;
import vizavi.library.Saved;
import vizavi.library.Template;
import vizavi.library.ui.publish.PublishDialog;
import vizavi.shell.ViewTest;

/** From a draft to a revision, and back through the history. */
class PublishingTest extends ViewTest {
  private static final String SOUND = Template.SINGLE_TALK.text();

  @Autowired private Drafts drafts;
  @Autowired private Publishing publishing;
  private String scenario;

  @BeforeEach
  void name() {
    signIn("theo", "TRAINER");
    scenario = "talk-" + UUID.randomUUID().toString().substring(0, 8);
  }

  @AfterEach
  void tidy() {
    signIn("theo", "TRAINER");
    if (!publishing.revisions(scenario).isEmpty()) {
      publishing.archive(scenario);
    }
  }

  @Test
  void whatStandsInTheWayLeadsToItsLine() {
    open("workbench/" + begin("vizavi: 1\ntitel: A bad start\n").id());
    click("publish");

    assertThat(dialog()).contains("stand in the way", "Line 2", "titel");
    assertThat(find(Button.class).all())
        .noneMatch(one -> one.getId().equals(Optional.of("publish-now")));
    test(find(NativeButton.class).withClassName("blocker").first()).click();
    assertThat(find(Dialog.class).all()).isEmpty();
  }

  @Test
  void aSoundDraftWantsANoteAndGetsANumber() {
    open("workbench/" + begin(SOUND).id());
    click("publish");
    publish("");
    assertThat(dialog()).contains("Write a note first");

    publish("First try");

    assertThat(dialog()).contains("Revision 1 is published.");
    assertThat(publishing.revisions(scenario))
        .singleElement()
        .satisfies(one -> assertThat(one.note()).isEqualTo("First try"));
  }

  @Test
  void whoMeansToPublishNeedNotWaitForWhatAttemptsWouldComeTo() {
    var draft = begin(SOUND);
    publishing.publish(draft, "First");
    var slow = new CompletableFuture<List<Consequence>>();
    new PublishDialog(publishing, Optional.of((now, text) -> slow.join()), draft, one -> {}).open();
    assertThat(dialog()).contains("Finding out which attempts would end otherwise");
    assertThat(find(Button.class).id("publish-now").isEnabled()).isTrue();

    slow.complete(
        List.of(
            new Consequence(
                UUID.randomUUID(), "Lena Brook", Optional.empty(), new Consequence.Ends("gone"))));
    until(() -> dialog().contains("One attempt would end otherwise"));
    assertThat(dialog()).contains("Lena Brook: under way, now gone").doesNotContain("Finding out");
  }

  @Test
  void whatAttemptsWouldComeToIsNotPromisedWhereItCannotBeFoundOut() {
    var draft = begin(SOUND);
    publishing.publish(draft, "First");
    Consequences broken =
        (now, text) -> {
          throw new IllegalStateException("no database");
        };
    new PublishDialog(publishing, Optional.of(broken), draft, one -> {}).open();
    assertThatThrownBy(() -> until(() -> dialog().contains("It could not be found out")))
        .as("it breaks behind the page, as all that breaks there")
        .hasRootCauseMessage("no database");
    assertThat(dialog()).contains("It could not be found out").doesNotContain("Finding out");
  }

  @Test
  void aRevisionThatCameBetweenIsNamedAndCanBePublishedOver() {
    var mine = begin(SOUND);
    publishing.publish(mine, "First");
    var theirs = begin(SOUND + "# theirs\n");
    var before = publishing.publish(theirs, "Theirs");
    assertThat(before).isNotNull();
    drafts.save(mine.id(), mine.version(), SOUND + "# mine\n");

    open("workbench/" + mine.id());
    click("publish");
    publish("Mine");
    assertThat(dialog()).contains("Revision 2 was published meanwhile by ");
    test(find(Button.class).id("publish-nevertheless")).click();

    assertThat(dialog()).contains("Revision 3 is published.");
  }

  @Test
  void theHistoryShowsWhatChangedAndLeadsBack() {
    var draft = begin(SOUND);
    publishing.publish(draft, "First");
    var title = SOUND.lines().filter(line -> line.startsWith("title:")).findFirst().orElseThrow();
    var kept =
        (Saved.Kept)
            drafts.save(draft.id(), draft.version(), SOUND.replace(title, title + " again"));
    publishing.publish(kept.draft(), "Another title");

    open("workbench/" + draft.id());
    click("history");
    assertThat(dialog()).contains("Revision 2", "Another title", "Current", "Revision 1", "First");
    test(find(NativeButton.class).id("compare-2")).click();
    assertThat(dialog()).contains("scenario, title", "again");

    test(find(NativeButton.class).id("roll-back-1")).click();
    test(find(TextArea.class).id("note")).setValue("The old title was better");
    test(find(Button.class).id("note-submit")).click();

    assertThat(dialog()).contains("Revision 3", "Back to 1", "The old title was better");
    var now = publishing.revisions(scenario).stream().filter(RevisionCard::current).findFirst();
    assertThat(publishing.texts(now.orElseThrow().id()).source()).isEqualTo(SOUND);
  }

  private Draft begin(String text) {
    var created = drafts.create(new Beginning.FromText(text), scenario, Naming.NEXT_VERSION);
    return ((Created.Begun) created).draft();
  }

  private void publish(String note) {
    test(find(TextArea.class).id("publish-note")).setValue(note);
    test(find(Button.class).id("publish-now")).click();
  }

  /** The words of the dialogs that are open. */
  private String dialog() {
    var words = new StringBuilder();
    find(Dialog.class).all().forEach(one -> words.append(one.getElement().getTextRecursively()));
    return words.toString();
  }
}
