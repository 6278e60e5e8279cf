package vizavi.library.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vizavi.library.DraftCard;
import vizavi.library.Drafts;
import vizavi.library.Template;
import vizavi.library.exchange.Exchange;
import vizavi.library.exchange.Why;
import vizavi.library.ui.FilesView;
import vizavi.scenario.twee.What;
import vizavi.shell.ViewTest;

class ImportDialogTest extends ViewTest {
  @Autowired Exchange exchange;
  @Autowired Drafts drafts;
  private final AtomicInteger arrived = new AtomicInteger();

  @BeforeEach
  void open() {
    signIn("theo", "TRAINER");
    navigate(FilesView.class);
    new ImportDialog(exchange, arrived::incrementAndGet).open();
  }

  @Test
  void aFileBecomesADraftThatIsLinked() {
    upload("spare-key.yaml", Template.SINGLE_TALK.text());

    DraftCard draft =
        drafts.all().stream()
            .filter(one -> one.scenario().equals("spare-key"))
            .findFirst()
            .orElseThrow();
    assertThat(
            find(Anchor.class)
                .withCondition(link -> link.getHref().endsWith("" + draft.id()))
                .single()
                .getText())
        .isEqualTo(draft.title());
    assertThat(arrived).hasValue(1);
    drafts.delete(draft.id());
  }

  @Test
  void whoFollowsTheLinkToADraftLeavesTheDialogBehind() {
    upload("spare-key.yaml", Template.SINGLE_TALK.text());
    var draft = drafts.all().getFirst();

    open("workbench/" + draft.id());
    assertThat(find(ImportDialog.class).all()).isEmpty();
    drafts.delete(draft.id());
  }

  @Test
  void aStorySaysWhatStayedBehindWithItsLine() {
    upload("fee.twee", ":: Start\n<<set $x to 1>>\n[[Pay->End]]\n:: End\nBye.\n");

    assertThat(results())
        .contains("Draft made", "fee.twee", "1 thing could not be carried over")
        .contains("line 2", "<<set $x to 1>>", "can be written with facts");
    drafts.all().forEach(one -> drafts.delete(one.id()));
  }

  @Test
  void whatIsRefusedIsSaidInOneSentenceAndTheNextFileIsTaken() {
    upload("blank.yaml", " \n");
    upload("broken.zip", "no zip");

    assertThat(results())
        .contains("blank.yaml", "nothing in this file")
        .contains("broken.zip", "can’t be read");
    assertThat(arrived).hasValue(0);
  }

  @Test
  void whatTheBrowserHoldsBackIsSaidToo() {
    Upload upload = find(Upload.class).single();
    String words = upload.getI18n().getError().getIncorrectFileType();
    ComponentUtil.fireEvent(upload, new FileRejectedEvent(upload, words, "notes.docx"));

    assertThat(results()).contains("Files that can be taken end in .yaml");
  }

  @Test
  void theBrowserIsToldWhatCanBeTaken() {
    Upload upload = find(Upload.class).single();

    assertThat(upload.getAcceptedFileExtensions()).isEqualTo(Exchange.ENDINGS);
    assertThat(upload.getMaxFileSize()).isEqualTo(Exchange.LARGEST);
  }

  @Test
  void everyReasonHasItsSentence() {
    Div div = new Div();
    for (Why why : Why.values()) {
      assertThat(div.getTranslation(why.key(), "one"))
          .isNotBlank()
          .doesNotContain("!", "exchange.");
    }
    for (What what : What.values()) {
      assertThat(div.getTranslation(LeftWords.key(what))).endsWith(".").doesNotContain("exchange.");
    }
  }

  private void upload(String name, String text) {
    test(find(Upload.class).single())
        .upload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }

  private String results() {
    List<Div> results = find(Div.class).withClassName("import-results").all();
    return results.getFirst().getElement().getTextRecursively();
  }
}
