package vizavi.library.ui.translate;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vizavi.library.Beginning;
import vizavi.library.Created;
import vizavi.library.Draft;
import vizavi.library.DraftTranslation;
import vizavi.library.DraftTranslations;
import vizavi.library.Drafts;
import vizavi.library.Naming;
import vizavi.library.Template;
import vizavi.library.Texts;
import vizavi.library.Ukrainian;
import vizavi.library.ui.editor.CodeEditor;
import vizavi.library.ui.editor.Typist;
import vizavi.library.ui.publish.PublishDialog;
import vizavi.shell.ViewTest;

class TranslationsPaneTest extends ViewTest {
  private static final String SOURCE = Template.SINGLE_TALK.text();
  private static final String WORRY = "scenes/the-doubt/replies/worry/";

  @Autowired private Drafts drafts;
  @Autowired private DraftTranslations translations;
  private Draft draft;

  @BeforeEach
  void open() {
    signIn("theo", "TRAINER");
    begin(SOURCE, Ukrainian.of(SOURCE));
  }

  private void begin(String source, String uk) {
    var texts = new Texts(source, new TreeMap<>(Map.of("uk", uk)));
    var created =
        drafts.create(new Beginning.FromTexts(texts), "translate-test", Naming.NEXT_VERSION);
    draft = ((Created.Begun) created).draft();
    open("workbench/" + draft.id());
  }

  @AfterEach
  void away() {
    drafts.all().forEach(one -> drafts.delete(one.id()));
  }

  @Test
  void theTableSaysHowFarEachLanguageHasCome() {
    assertThat(row("Ukrainian")).containsExactly("Ukrainian", "21", "0", "0", "0", "Edit");
    assertThat(row("Hungarian")).containsExactly("Hungarian", "0", "0", "21", "0", "Begin");
    assertThat(row("English")).isEmpty();
  }

  @Test
  void whatIsWrittenIsKeptAndTheFirstWordBeginsTheFile() {
    click("translate-hu");
    assertThat(kept("hu")).isEmpty();
    write("title", "A megkarcolt asztal");
    assertThat(kept("hu").orElseThrow().text())
        .contains("language: hu\ntitle: A megkarcolt asztal\n")
        .doesNotContain("translated-from");
    assertThat(state()).contains("Saved");

    write("role", "Ön veszi fel a telefont egy bútorboltban.");
    write("briefing", "Ma reggel a sofőr kiszállított egy tölgyfa asztalt.");
    write("client/name", "Adler asszony");
    write("client/about", "Családi vacsorára vette az asztalt.");
    assertThat(row("Hungarian")).containsExactly("Hungarian", "1", "0", "20", "0", "Edit");
    assertThat(kept("hu").orElseThrow().text()).containsPattern("translated-from:\n  head: \\w{8}");
  }

  @Test
  void aStaleBlockShowsWhatToReadAndIsConfirmed() {
    new Typist(findInView(CodeEditor.class).single())
        .replace("You worry too much.", "You do worry.");
    assertThat(row("Ukrainian")).containsExactly("Ukrainian", "20", "1", "0", "0", "Edit");
    click("translate-uk");
    assertThat(block("the-doubt.worry").getElement().getTextRecursively())
        .contains("The source has changed since", "You do worry.");
    assertThat(block("the-doubt.ring").getElement().getTextRecursively()).contains("Translated");
    test(findInView(Checkbox.class).id("translation-to-do")).click();
    assertThat(blocks()).containsExactly("the-doubt.worry");

    test(find(NativeButton.class, block("the-doubt.worry")).withClassName("confirm").single())
        .click();
    assertThat(row("Ukrainian")).containsExactly("Ukrainian", "21", "0", "0", "0", "Edit");
    assertThat(kept("uk").orElseThrow().version()).isEqualTo(2);
  }

  @Test
  void whatAnotherTrainerWroteElsewhereIsTakenIn() {
    click("translate-uk");
    theirs("Стіл уже тут", "Стіл приїхав");
    write("title", "Стіл");
    var text = kept("uk").orElseThrow().text();
    assertThat(text).contains("title: Стіл\n").contains("Стіл приїхав");
    assertThat(state()).contains("somebody else");
  }

  @Test
  void theSameTextIsNeverOverwrittenUnasked() {
    click("translate-uk");
    theirs("title: Подряпаний стіл", "title: Їхній стіл");
    write("title", "Мій стіл");
    assertThat(kept("uk").orElseThrow().text()).contains("title: Їхній стіл");
    assertThat(block("head").getElement().getTextRecursively())
        .contains("Їхній стіл", "Nothing is lost");
    assertThat(box("title").getValue()).isEqualTo("Мій стіл");

    test(find(NativeButton.class, block("head")).withClassName("keep-mine").single()).click();
    assertThat(kept("uk").orElseThrow().text()).contains("title: Мій стіл");

    theirs("title: Мій стіл", "title: Знов їхній");
    write("title", "Знов мій");
    test(find(NativeButton.class, block("head")).withClassName("take-theirs").single()).click();
    assertThat(box("title").getValue()).isEqualTo("Знов їхній");
    assertThat(kept("uk").orElseThrow().text()).contains("title: Знов їхній");
  }

  @Test
  void aWarningStandsAtItsBlock() {
    click("translate-uk");
    assertThat(row("Ukrainian")).contains("0");
    goTo("the-doubt");
    write(WORRY + "words", "You worry too much.");
    assertThat(block("the-doubt.worry").getElement().getTextRecursively())
        .contains("still the text of the source");
    assertThat(Integer.parseInt(row("Ukrainian").get(4))).isPositive();
  }

  @Test
  void aFileThatCantBeReadIsMendedAsAFile() {
    begin(SOURCE, "vizavi: 1\ntitle: [");
    click("translate-uk");
    assertThat(shown()).contains("This file can’t be read");
    var file = findInView(WholeFile.class).single();
    assertThat(file.isOpened()).isTrue();
    assertThat(problems()).singleElement().asString().contains("Mistake", "Line 2", "syntax");

    typist().replace("vizavi: 1\ntitle: [", Ukrainian.of(SOURCE));
    assertThat(problems()).isEmpty();
    click("translation-keep");
    assertThat(row("Ukrainian")).containsExactly("Ukrainian", "21", "0", "0", "0", "Edit");
    assertThat(box("title").getValue()).isEqualTo("Подряпаний стіл");
  }

  @Test
  void aTranslationIsDeletedByWhoHasReadWhatIsLost() {
    click("translate-uk");
    click("translation-delete");
    var dialog = find(DeleteDialog.class).single();
    assertThat(dialog.getElement().getTextRecursively())
        .contains("The words of 21 blocks are gone", "What is published stays");
    assertThat(kept("uk")).as("it only asked").isPresent();

    test(find(Button.class).id("delete-sure")).click();
    assertThat(kept("uk")).isEmpty();
    assertThat(row("Ukrainian")).containsExactly("Ukrainian", "0", "0", "21", "0", "Begin");
    assertThat(findInView(Field.class).all()).isEmpty();

    click("translate-uk");
    assertThat(findInView(NativeButton.class).withId("translation-delete").all()).isEmpty();
    write("title", "Стіл");
    assertThat(kept("uk").orElseThrow().text()).contains("title: Стіл\n");
  }

  @Test
  void whatAnotherTrainerWroteMeanwhileIsNotDeleted() {
    click("translate-uk");
    theirs("title: Подряпаний стіл", "title: Їхній стіл");
    click("translation-delete");
    test(find(Button.class).id("delete-sure")).click();

    assertThat(kept("uk").orElseThrow().text()).contains("title: Їхній стіл");
    assertThat(state()).contains("Not deleted: ");
    assertThat(box("title").getValue()).isEqualTo("Їхній стіл");
  }

  @Test
  void whatIsTranslatedCanBePlayedAtOnceAndNoLongerOnceItIsDeleted() {
    Select<?> played = findInView(Select.class).id("playtest-language");
    assertThat(played.getListDataView().getItems())
        .extracting(Object::toString)
        .containsExactly("en", "uk");
    click("translate-hu");
    write("title", "A megkarcolt asztal");
    assertThat(played.getListDataView().getItems())
        .extracting(Object::toString)
        .containsExactly("en", "hu", "uk");

    click("translation-delete");
    test(find(Button.class).id("delete-sure")).click();
    assertThat(played.getListDataView().getItems())
        .extracting(Object::toString)
        .containsExactly("en", "uk");
  }

  @Test
  void whatIsInTheWayOfPublishingLeadsToItsBlock() {
    var stale = SOURCE.replace("You worry too much.", "You do worry.");
    begin(stale, Ukrainian.of(SOURCE));
    click("publish");
    var blocker = find(NativeButton.class).withClassName("blocker").single();
    assertThat(blocker.getElement().getTextRecursively()).contains("Ukrainian", "the-doubt.worry");
    assertThat(find(PublishDialog.class).single().getElement().getTextRecursively())
        .contains("press “It still fits” there")
        .doesNotContain("./vizavi");
    test(blocker).click();
    assertThat(blocks()).contains("the-doubt.worry", "the-doubt.ring");
  }

  @Test
  void whatIsWrittenIntoTheFileIsLookedAtLineByLine() {
    click("translate-uk");
    int line = (int) Ukrainian.of(SOURCE).lines().takeWhile(one -> !one.startsWith("role")).count();
    typist().replace("role: ", "rolle: ");

    assertThat(problems())
        .anySatisfy(one -> assertThat(one).contains("Line " + (line + 1), "rolle"));
    assertThat(kept("uk").orElseThrow().text()).as("not kept yet").doesNotContain("rolle");
    assertThat(editor().getElement().getProperty("marks")).contains("unknown-key");
  }

  @Test
  void inTheFileWhatTheSourceHasIsOfferedAndItsWordsAreShownAtAKey() {
    click("translate-uk");
    typist().replace("\nrole: ", "\n\n# role: ");
    var lines = editor().getText().lines().toList();

    assertThat(typist().offered(lines.indexOf("") + 1, 1))
        .contains("\"role\"")
        .doesNotContain("\"title\"", "\"level\"");
    int title = (int) lines.stream().takeWhile(one -> !one.startsWith("title")).count() + 1;
    assertThat(typist().explained(title, 2)).contains("«The scratched table»");
  }

  private CodeEditor editor() {
    return find(CodeEditor.class, findInView(WholeFile.class).single()).single();
  }

  private Typist typist() {
    return new Typist(editor());
  }

  private List<String> problems() {
    return find(NativeButton.class, findInView(WholeFile.class).single())
        .withClassName("problem")
        .all()
        .stream()
        .map(one -> one.getElement().getTextRecursively())
        .toList();
  }

  private void goTo(String section) {
    while (!blocks().contains(section)) {
      click("translation-next");
    }
  }

  /** Another trainer changes the Ukrainian. */
  private void theirs(String before, String after) {
    var now = kept("uk").orElseThrow();
    signIn("ada", "ADMIN");
    translations.save(draft.id(), "uk", now.version(), now.text().replace(before, after));
    signIn("theo", "TRAINER");
  }

  private void write(String way, String words) {
    test(box(way)).setValue(words);
  }

  private TextArea box(String way) {
    var field =
        findInView(Field.class).all().stream()
            .filter(one -> way.equals(one.getElement().getAttribute("data-way")))
            .findFirst()
            .orElseThrow();
    return find(TextArea.class, field).single();
  }

  private Optional<DraftTranslation> kept(String language) {
    return translations.of(draft.id()).stream()
        .filter(one -> one.language().equals(language))
        .findFirst();
  }

  private List<String> blocks() {
    return findInView(BlockRow.class).all().stream()
        .map(one -> one.getElement().getAttribute("data-block"))
        .toList();
  }

  private Component block(String id) {
    return findInView(BlockRow.class).all().stream()
        .filter(one -> id.equals(one.getElement().getAttribute("data-block")))
        .findFirst()
        .orElseThrow();
  }

  private String state() {
    return findInView(Div.class).id("translation-state").getElement().getTextRecursively();
  }

  /** A row of the table, cell by cell; empty where there is none. */
  private List<String> row(String language) {
    return findInView(NativeTableRow.class).all().stream()
        .map(
            one ->
                one.getElement()
                    .getChildren()
                    .map(cell -> cell.getTextRecursively().strip())
                    .toList())
        .filter(cells -> cells.getFirst().equals(language))
        .findFirst()
        .orElse(List.of());
  }
}
