package vizavi.book.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vizavi.book.Book;
import vizavi.book.Entry;

/** Asks a mentor what they say about an entry they pin. */
class PinDialog extends Dialog {
  private final TextArea note = new TextArea(getTranslation("book.pin.note"));

  PinDialog(Entry entry, Consumer<String> pin) {
    setHeaderTitle(getTranslation("book.pin.title"));
    note.setId("pin-note");
    note.setMaxLength(Book.LONGEST_NOTE);
    note.setWidthFull();
    note.setHelperText(getTranslation("book.pin.help"));
    entry.pin().ifPresent(before -> note.setValue(before.note()));
    add(new Quote(entry.words(), entry.phrases(), entry.language()), note);
    Button ok =
        new Button(
            getTranslation("book.pin.submit"),
            click -> {
              pin.accept(note.getValue());
              close();
            });
    ok.setId("pin-submit");
    ok.addThemeVariants(ButtonVariant.PRIMARY);
    setCloseOnOutsideClick(false); // what was typed is not lost by a slip
    setWidth("min(560px, 92vw)");
    getFooter().add(new Button(getTranslation("book.pin.cancel"), click -> close()), ok);
    addOpenedChangeListener(
        change -> {
          if (change.isOpened()) {
            note.focus();
          }
        });
  }
}
