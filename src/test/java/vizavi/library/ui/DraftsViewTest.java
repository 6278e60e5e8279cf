package vizavi.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vizavi.library.Beginning;
import vizavi.library.Created;
import vizavi.library.Draft;
import vizavi.library.DraftCard;
import vizavi.library.Drafts;
import vizavi.library.Library;
import vizavi.library.Naming;
import vizavi.library.Publication;
import vizavi.library.Publishing;
import vizavi.library.Template;
import vizavi.shell.ViewTest;

class DraftsViewTest extends ViewTest {
  @Autowired private Drafts drafts;
  @Autowired private Publishing publishing;
  @Autowired private Library library;

  @BeforeEach
  void open() {
    signIn("theo", "TRAINER");
    navigate(DraftsView.class);
  }

  @AfterEach
  void tidy() {
    signIn("theo", "TRAINER");
    drafts.all().stream().map(DraftCard::id).forEach(drafts::delete);
  }

  @Test
  void aDraftIsBegunFromATemplateAndOpened() {
    click("new-draft");
    @SuppressWarnings("unchecked")
    RadioButtonGroup<Optional<Template>> from = find(RadioButtonGroup.class).id("draft-from");
    from.setValue(Optional.of(Template.QUEUE));
    name("queue-of-mine");

    assertThat(getCurrentView()).isInstanceOf(WorkbenchView.class);
    assertThat(drafts.all())
        .singleElement()
        .satisfies(
            card -> {
              assertThat(card.scenario()).isEqualTo("queue-of-mine");
              assertThat(drafts.open(card.id()).text()).isEqualTo(Template.QUEUE.text());
            });
  }

  @Test
  void anIdThatIsNoneOrTakenIsSaidAtItsField() {
    click("new-draft");
    name("No Id");
    assertThat(id().getErrorMessage()).contains("small Latin letters");

    name("tea-house");
    assertThat(id().getErrorMessage()).contains("There is already a tea-house");
    assertThat(drafts.all()).isEmpty();
  }

  @Test
  void aDraftIsDeletedOnlyAfterAQuestion() {
    begin(Template.SINGLE_TALK.text(), "a-talk");
    navigate(DraftsView.class);

    press("delete", 0);
    assertThat(drafts.all()).hasSize(1);
    test(find(Button.class).id("delete-sure")).click();

    assertThat(drafts.all()).isEmpty();
    assertThat(shown()).contains("No draft yet");
  }

  @Test
  void whatIsPublishedIsShownAndEditedAsItsNextVersion() {
    assertThat(shown()).contains("tea-house · from its file", "Revision 1");

    press("edit", 0);

    assertThat(getCurrentView()).isInstanceOf(WorkbenchView.class);
    assertThat(drafts.all())
        .singleElement()
        .satisfies(card -> assertThat(card.scenario()).isEqualTo("tea-house"));
  }

  @Test
  void anArchivedScenarioStandsApartAndIsBroughtBack() {
    press("archive", 0);
    assertThat(told()).contains("is in the archive");
    assertThat(shown()).contains("Archive", "Bring back");
    assertThat(library.cards()).isEmpty();

    press("bring-back", 0);
    assertThat(shown()).doesNotContain("Bring back");
    assertThat(library.cards()).isNotEmpty();
  }

  @Test
  void aNewerFileWaitsUntilItIsTaken() throws IOException {
    var folder = Files.createDirectories(SCENARIOS.resolve("with-file"));
    var file = folder.resolve("scenario.yaml");
    var text = Template.SINGLE_TALK.text();
    try {
      Files.writeString(file, text);
      library.readAgain();
      var draft = begin(text + "\n# the trainer's\n", "with-file");
      assertThat(publishing.publish(draft, "Mine")).isInstanceOf(Publication.Published.class);
      Files.writeString(file, text + "\n# the file's\n");
      library.readAgain();
      navigate(DraftsView.class);
      assertThat(shown()).contains("Its file has a newer text");

      press("take-file", 0);
      test(find(Button.class).id("note-submit")).click();
      assertThat(find(TextArea.class).id("note").isAttached()).as("it wants a note").isTrue();
      test(find(TextArea.class).id("note")).setValue("The file is right");
      test(find(Button.class).id("note-submit")).click();

      assertThat(shown()).doesNotContain("Its file has a newer text");
      var current = publishing.revisions("with-file").getFirst();
      assertThat(publishing.texts(current.id()).source()).endsWith("# the file's\n");
    } finally {
      Files.delete(file);
      Files.delete(folder);
      library.readAgain();
      publishing.archive("with-file");
    }
  }

  private Draft begin(String text, String scenario) {
    var created = drafts.create(new Beginning.FromText(text), scenario, Naming.NEXT_VERSION);
    return ((Created.Begun) created).draft();
  }

  private TextField id() {
    return find(TextField.class).id("draft-id");
  }

  private void name(String id) {
    test(id()).setValue(id);
    test(find(Button.class).id("draft-create")).click();
  }

  private void press(String kind, int which) {
    test(findInView(NativeButton.class).withClassName(kind).all().get(which)).click();
  }
}
