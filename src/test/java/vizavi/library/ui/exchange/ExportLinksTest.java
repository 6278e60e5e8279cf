package vizavi.library.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vizavi.library.Beginning;
import vizavi.library.Created;
import vizavi.library.Draft;
import vizavi.library.Drafts;
import vizavi.library.Library;
import vizavi.library.Naming;
import vizavi.library.Template;
import vizavi.library.exchange.Exports;
import vizavi.library.ui.FilesView;
import vizavi.shell.ViewTest;

class ExportLinksTest extends ViewTest {
  @Autowired Exports exports;
  @Autowired Drafts drafts;
  @Autowired Library library;

  @BeforeEach
  void open() {
    signIn("theo", "TRAINER");
    navigate(FilesView.class);
  }

  @Test
  void aDraftGoesOutAsAFileOrAZip() {
    String text = Template.QUEUE.text();
    Draft draft =
        switch (drafts.create(new Beginning.FromText(text), "going-out", Naming.NEXT_VERSION)) {
          case Created.Begun begun -> begun.draft();
          default -> throw new AssertionError();
        };
    List<Anchor> links = shown(ExportLinks.ofDraft(exports, draft.id()));

    assertThat(links).extracting(Anchor::getText).containsExactly("Save as file", "Save as zip");
    assertThat(downloaded(links.getFirst())).isEqualTo(text);
    assertThat(downloaded(links.getLast())).startsWith("PK").contains("going-out/scenario.yaml");
    drafts.delete(draft.id());
  }

  @Test
  void aRevisionAndEverythingGoOut() {
    var revision = library.card("tea-house").revision();

    assertThat(downloaded(shown(ExportLinks.ofRevision(exports, "tea-house", revision)).getFirst()))
        .contains("title: The tea house");
    assertThat(downloaded(shown(ExportLinks.ofEverything(exports)).getFirst()))
        .contains("vizavi.json", "tea-house/scenario.yaml");
  }

  private List<Anchor> shown(ExportLinks links) {
    getCurrentView().getElement().appendChild(links.getElement());
    return links.getChildren().map(Anchor.class::cast).toList();
  }

  private String downloaded(Anchor link) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    test(link).download(bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
