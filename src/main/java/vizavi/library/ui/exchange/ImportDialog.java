package vizavi.library.ui.exchange;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import vizavi.library.exchange.Exchange;
import vizavi.library.exchange.Imported;
import vizavi.shell.FieldWords;

/**
 * Takes files in: by a button or dropped. Below it each file's drafts are linked, and what could
 * not be taken or carried over is said. Stays open until it is closed, for the next file.
 */
public class ImportDialog extends Dialog {
  private final transient Exchange exchange;
  private final transient Runnable arrived;
  private final Upload upload = new Upload();
  private final Div results = new Div();

  /**
   * @param arrived told each time drafts have come
   */
  public ImportDialog(Exchange exchange, Runnable arrived) {
    this.exchange = exchange;
    this.arrived = arrived;
    setHeaderTitle(getTranslation("exchange.import.title"));
    addClassName("import-dialog");
    setWidth("min(720px, 100%)");
    upload.setUploadHandler(this::receive);
    upload.setAcceptedFileExtensions(Exchange.ENDINGS.toArray(String[]::new));
    upload.setMaxFileSize(Exchange.LARGEST);
    Button choose = new Button(getTranslation("exchange.import.choose"));
    choose.setId("choose-file");
    upload.setUploadButton(choose);
    upload.setI18n(words());
    upload.addFileRejectedListener(
        rejected ->
            results.addComponentAsFirst(
                new ImportResult(rejected.getFileName(), rejected.getErrorMessage())));
    results.addClassName("import-results");
    results.getElement().setAttribute("role", "status");
    add(new Paragraph(getTranslation("exchange.import.words", megabytes())), upload, results);
    getFooter().add(new Button(getTranslation("exchange.import.close"), click -> close()));
  }

  /** Whoever follows a link to a draft wants to see the draft. */
  @Override
  protected void onAttach(AttachEvent attach) {
    super.onAttach(attach);
    var leaving = attach.getUI().addAfterNavigationListener(arrived -> close());
    addDetachListener(
        detach -> {
          detach.unregisterListener();
          leaving.remove();
        });
  }

  /** Reads no more than is allowed, whatever the browser announced. */
  private void receive(UploadEvent event) throws IOException {
    byte[] bytes;
    try (var stream = event.getInputStream()) {
      bytes = stream.readNBytes(Exchange.LARGEST + 1);
    }
    event.getUI().access(() -> take(event.getFileName(), bytes));
  }

  private void take(String name, byte[] bytes) {
    Imported imported = exchange.take(name, bytes);
    results.addComponentAsFirst(new ImportResult(imported));
    upload.clearFileList();
    if (!imported.arrivals().isEmpty()) {
      arrived.run();
    }
  }

  private UploadI18N words() {
    String tooLarge = getTranslation("exchange.refused.too-large", Exchange.LARGEST);
    String wrongKind =
        getTranslation("exchange.refused.wrong-kind", String.join(", ", Exchange.ENDINGS));
    return FieldWords.underWay(new UploadI18N())
        .setDropFiles(
            new UploadI18N.DropFiles()
                .setOne(getTranslation("exchange.import.drop"))
                .setMany(getTranslation("exchange.import.drop")))
        .setError(
            new UploadI18N.Error()
                .setFileIsTooBig(tooLarge)
                .setIncorrectFileType(wrongKind)
                .setTooManyFiles(tooLarge));
  }

  private static int megabytes() {
    return Exchange.LARGEST / 1_000_000;
  }
}
