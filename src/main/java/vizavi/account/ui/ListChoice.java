package vizavi.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import vizavi.account.sheet.Sheet;
import vizavi.shell.Csv;
import vizavi.shell.FieldWords;

/** Asks for a list of people: a file, or cells pasted from a spreadsheet. */
class ListChoice extends Div {
  private final transient Consumer<byte[]> chosen;
  private final Paragraph refusal = new Paragraph();

  ListChoice(Consumer<byte[]> chosen) {
    this.chosen = chosen;
    addClassName("list-choice");
    refusal.addClassNames("card", "refusal");
    refusal.getElement().setAttribute("role", "alert");
    refusal.setVisible(false);
    add(refusal, file(), paste());
  }

  /** Says why the last list could not be read. */
  void refuse(String words) {
    refusal.setText(words);
    refusal.setVisible(true);
  }

  private Component file() {
    Upload upload = new Upload();
    upload.setUploadHandler(this::receive);
    upload.setAcceptedFileExtensions(".csv", ".txt", ".tsv");
    upload.setMaxFileSize(Sheet.MOST_BYTES);
    upload.setMaxFiles(1);
    Button choose = new Button(getTranslation("import.choose"));
    choose.setId("choose-file");
    upload.setUploadButton(choose);
    upload.setI18n(words());
    upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
    Section file =
        new Section(
            new H2(getTranslation("import.file")),
            new Paragraph(
                getTranslation("import.file.words", Sheet.MOST_LINES, Sheet.MOST_BYTES / 1_000)),
            upload,
            pattern());
    file.addClassName("card");
    return file;
  }

  private Component pattern() {
    var headings = headings(); // here, and not while it is saved: then nobody's language is known
    Anchor pattern =
        new Anchor(
            Downloads.csv("people.csv", () -> example(headings)), getTranslation("import.pattern"));
    pattern.addClassName("export");
    return pattern;
  }

  /** In the language of the page; the reader knows them in all. */
  private List<String> headings() {
    return List.of(
        getTranslation("people.field.name"),
        getTranslation("people.field.sign-in"),
        getTranslation("people.field.email"));
  }

  private static Csv example(List<String> headings) {
    return new Csv(headings)
        .row("Ann Smith", "ann.smith", "ann.smith@example.com")
        .row("Bob Hart", "bob.hart", "");
  }

  private Component paste() {
    TextArea area = new TextArea(getTranslation("import.paste.label"));
    area.setId("paste");
    area.setPlaceholder(
        String.join("\t", headings()) + "\nAnn Smith\tann.smith\tann.smith@example.com");
    area.setMaxLength(Sheet.MOST_BYTES);
    area.setMinRows(5);
    area.setMaxRows(12);
    area.setWidthFull();
    NativeButton look =
        new NativeButton(
            getTranslation("import.look"),
            click -> chosen.accept(area.getValue().getBytes(StandardCharsets.UTF_8)));
    look.setId("look");
    look.addClassName("plain");
    Div actions = new Div(look);
    actions.addClassName("actions");
    Section paste = new Section(new H2(getTranslation("import.paste")), area, actions);
    paste.addClassName("card");
    return paste;
  }

  /** Reads no more than is allowed, whatever the browser announced. */
  private void receive(UploadEvent event) throws IOException {
    byte[] bytes;
    try (var stream = event.getInputStream()) {
      bytes = stream.readNBytes(Sheet.MOST_BYTES + 1);
    }
    event.getUI().access(() -> chosen.accept(bytes));
  }

  private UploadI18N words() {
    return FieldWords.underWay(new UploadI18N())
        .setDropFiles(
            new UploadI18N.DropFiles()
                .setOne(getTranslation("import.drop"))
                .setMany(getTranslation("import.drop")))
        .setError(
            new UploadI18N.Error()
                .setFileIsTooBig(getTranslation("cohorts.file.too-large", Sheet.MOST_BYTES / 1_000))
                .setIncorrectFileType(getTranslation("import.wrong-kind"))
                .setTooManyFiles(getTranslation("import.one-file")));
  }
}
