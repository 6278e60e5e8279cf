package vizavi.library.ui.publish;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Function;
import vizavi.library.Publication;
import vizavi.library.Publishing;
import vizavi.shell.Toast;

/** Asks for a note and publishes; what is refused is said, and the dialog stays. */
public class NoteDialog extends Dialog {
  private final TextArea note = new TextArea(getTranslation("publish.note"));
  private final Paragraph refused = new Paragraph();

  /**
   * @param words what is about to happen
   * @param publishes with the note
   * @param done is called once something was published
   */
  public NoteDialog(
      String title,
      String words,
      String submit,
      Function<String, Publication> publishes,
      Runnable done) {
    setHeaderTitle(title);
    addClassName("publish-dialog");
    note.setId("note");
    note.setMaxLength(Publishing.LONGEST_NOTE);
    note.setWidthFull();
    note.setHelperText(getTranslation("publish.note.help"));
    refused.addClassName("refused");
    refused.getElement().setAttribute("role", "alert");
    add(new Paragraph(words), note, refused);
    var ok = new Button(submit, click -> publish(publishes, done));
    ok.setId("note-submit");
    ok.addThemeVariants(ButtonVariant.PRIMARY);
    setCloseOnOutsideClick(false); // what was typed is not lost by a slip
    getFooter().add(new Button(getTranslation("publish.cancel"), click -> close()), ok);
    addOpenedChangeListener(
        change -> {
          if (change.isOpened()) {
            note.focus();
          }
        });
  }

  private void publish(Function<String, Publication> publishes, Runnable done) {
    var publication = publishes.apply(note.getValue());
    if (publication instanceof Publication.Published) {
      close();
      Toast.tell(Refusing.words(publication));
      done.run();
    } else {
      refused.setText(Refusing.words(publication));
    }
  }
}
