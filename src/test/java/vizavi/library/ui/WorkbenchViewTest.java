package vizavi.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vizavi.library.Beginning;
import vizavi.library.Created;
import vizavi.library.Draft;
import vizavi.library.Drafts;
import vizavi.library.Naming;
import vizavi.library.ui.editor.CodeEditor;
import vizavi.library.ui.editor.OutlinePane;
import vizavi.library.ui.editor.ProblemList;
import vizavi.library.ui.editor.Typist;
import vizavi.shell.Places;
import vizavi.shell.ViewTest;

class WorkbenchViewTest extends ViewTest {
  private static final String BROKEN =
      """
      vizavi: 1
      titel: A bad start
      scenes:
        the-call:
          says: Hello?
          replies:
            greet:
              words: Good morning.
        later:
          says: Well?
      """;

  @Autowired private Drafts drafts;
  private Draft draft;
  private Typist typist;

  @BeforeEach
  void open() {
    signIn("theo", "TRAINER");
    var created =
        drafts.create(new Beginning.FromText(BROKEN), "workbench-test", Naming.NEXT_VERSION);
    draft = ((Created.Begun) created).draft();
    open("workbench/" + draft.id());
    typist = new Typist(editor());
  }

  @Test
  void theTextIsInTheEditorWithItsMistakesBelow() {
    assertThat(editor().getText()).isEqualTo(BROKEN);
    assertThat(editor().getElement().getProperty("marks")).contains("unknown-key");
    assertThat(problems()).contains("titel", "title", "unknown-key", "Line 2");
  }

  @Test
  void whatIsMendedIsNoLongerAProblemAndIsKeptWhenTheHandsRest() {
    typist.replace("titel", "title");
    assertThat(problems()).doesNotContain("titel");
    assertThat(state()).contains("Saving");
    assertThat(drafts.open(draft.id()).text()).contains("titel");

    typist.rest();
    assertThat(state()).contains("Saved");
    assertThat(drafts.open(draft.id()).text()).contains("title").doesNotContain("titel");
  }

  @Test
  void aTranslationThatIsPastedHereIsToldItsPlace() {
    typist.replace(
        BROKEN, "vizavi: 1\nlanguage: uk\ntitle: Стіл\nendings:\n  done:\n    says: Так.\n");

    assertThat(problems())
        .contains("this is a translation", "scenario.uk.yaml", "under Translations")
        .doesNotContain("missing-key");
  }

  @Test
  void theOutlineFollowsTheTextAndTheCursor() {
    assertThat(outline()).contains("2 scenes", "the-call", "greet", "later");
    typist.replace("  later:", "  much-later:");
    assertThat(outline()).contains("much-later");
    typist.goTo(8);
    assertThat(marked()).isEqualTo("greet");
    typist.goTo(10);
    assertThat(marked()).isEqualTo("much-later");

    test(findInView(TextField.class).id("outline-search")).setValue("gree");
    assertThat(outline()).contains("the-call", "greet").doesNotContain("much-later");
  }

  @Test
  void aProblemLeadsToItsPlace() {
    NativeButton problem =
        findInView(NativeButton.class).withClassName("problem").all().stream()
            .filter(one -> one.getElement().getTextRecursively().contains("titel"))
            .findFirst()
            .orElseThrow();
    test(problem).click();
    assertThat(editor().getElement().getProperty("going")).contains("\"line\":2");
  }

  @Test
  void anAddressLeadsToAReplyOrWhereItIsGoneToItsScene() {
    open(Places.draft(draft.id(), "the-call.greet"));
    assertThat(editor().getElement().getProperty("going")).contains("\"line\":7,");
    open(Places.draft(draft.id(), "later.greet"));
    assertThat(editor().getElement().getProperty("going")).contains("\"line\":9,");
    assertThat(told()).isEqualTo("“later.greet” is not in this draft any more.");
    open(Places.draft(draft.id(), "the-lift.greet"));
    assertThat(told()).isEqualTo("“the-lift.greet” is not in this draft any more.");
    assertThat(editor().getText()).isEqualTo(BROKEN);
    open(Places.draft(draft.id(), "."));
    assertThat(editor().getText()).isEqualTo(BROKEN);
  }

  @Test
  void twoTrainersNeverOverwriteEachOtherSilently() {
    drafts.save(draft.id(), draft.version(), BROKEN.replace("Hello?", "Who is there?"));
    typist.replace("Hello?", "Good evening?");
    typist.rest();
    assertThat(state()).contains("Changed by");
    assertThat(drafts.open(draft.id()).text()).contains("Who is there?");

    click("keeping-look");
    assertThat(find(Pre.class).all().stream().map(one -> one.getElement().getTextRecursively()))
        .anySatisfy(text -> assertThat(text).contains("Good evening?"))
        .anySatisfy(text -> assertThat(text).contains("Who is there?"));
    click("keeping-take-theirs");
    assertThat(editor().getText()).contains("Who is there?");
    assertThat(state()).contains("Saved");

    typist.typeLate("lost");
    assertThat(editor().getText()).doesNotContain("lost");
  }

  @Test
  void onesOwnTextCanBeKeptAsACopy() {
    drafts.save(draft.id(), draft.version(), BROKEN.replace("Hello?", "Who is there?"));
    typist.replace("Hello?", "Good evening?");
    typist.rest();
    click("keeping-copy-mine");

    assertThat(drafts.open(draft.id()).text()).contains("Who is there?");
    assertThat(editor().getText()).contains("Good evening?");
    assertThat(drafts.all()).anyMatch(card -> !card.id().equals(draft.id()));
  }

  private CodeEditor editor() {
    return findInView(CodeEditor.class).single();
  }

  private String problems() {
    return findInView(ProblemList.class).single().getElement().getTextRecursively();
  }

  private String outline() {
    return findInView(OutlinePane.class).single().getElement().getTextRecursively();
  }

  private String marked() {
    return findInView(NativeButton.class).withClassName("outline-part").all().stream()
        .filter(one -> one.getElement().hasAttribute("aria-current"))
        .map(NativeButton::getText)
        .findFirst()
        .orElse("");
  }

  private String state() {
    return findInView(Div.class)
        .withClassName("keeping")
        .single()
        .getElement()
        .getTextRecursively();
  }
}
