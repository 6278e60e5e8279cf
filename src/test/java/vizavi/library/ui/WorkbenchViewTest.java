package vizavi.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vizavi.library.Beginning;
import vizavi.library.Created;
import vizavi.library.Draft;
import vizavi.library.Drafts;
import vizavi.library.Naming;
import vizavi.library.ui.editor.CodeEditor;
import vizavi.library.ui.editor.ProblemList;
import vizavi.shell.ViewTest;

class WorkbenchViewTest extends ViewTest {
  private static final String BROKEN = "vizavi: 1\ntitel: A bad start\n";

  @Autowired private Drafts drafts;
  private Draft draft;

  @BeforeEach
  void open() {
    signIn("theo", "TRAINER");
    draft = begin(BROKEN);
    open("workbench/" + draft.id());
  }

  private Draft begin(String text) {
    var created =
        drafts.create(new Beginning.FromText(text), "workbench-test", Naming.NEXT_VERSION);
    return ((Created.Begun) created).draft();
  }

  @Test
  void theTextIsInTheEditorWithItsMistakesBelow() {
    assertThat(editor().getText()).isEqualTo(BROKEN);
    assertThat(problems()).contains("titel", "title", "unknown-key", "Line 2");
  }

  private CodeEditor editor() {
    return findInView(CodeEditor.class).single();
  }

  private String problems() {
    return findInView(ProblemList.class).single().getElement().getTextRecursively();
  }
}
