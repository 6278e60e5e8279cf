package vizavi.attempt.ui.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.BiConsumer;
import vizavi.attempt.review.Comment;
import vizavi.attempt.review.ForBook;

/** Words to the trainee, and whether the reply goes into the team's book. */
class CommentDialog extends Dialog {
  private enum Book {
    NO,
    AVOID,
    USE
  }

  private final TextArea words = new TextArea(getTranslation("review.comment.words"));
  private final RadioButtonGroup<Book> book = new RadioButtonGroup<>();

  /**
   * @param ofTurn whether it is about one reply, which can go into the book
   * @param say is handed what was said; the dialog is closed then
   */
  CommentDialog(String title, boolean ofTurn, BiConsumer<String, Optional<ForBook>> say) {
    setHeaderTitle(title);
    addClassName("comment-dialog");
    setCloseOnOutsideClick(false); // what was typed is not lost by a slip
    words.setId("comment-words");
    words.setWidthFull();
    words.setMaxLength(Comment.LONGEST);
    words.setHelperText(getTranslation("review.comment.help"));
    add(words);
    if (ofTurn) {
      add(book());
    }
    Button ok = new Button(getTranslation("review.comment.save"), click -> save(say));
    ok.setId("comment-save");
    ok.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("review.cancel"), click -> close()), ok);
    addOpenedChangeListener(
        change -> {
          if (change.isOpened()) {
            words.focus();
          }
        });
  }

  /** Fills it with a comment that is to be changed. */
  void show(Comment comment) {
    words.setValue(comment.words());
    book.setValue(comment.book().map(CommentDialog::of).orElse(Book.NO));
  }

  private RadioButtonGroup<Book> book() {
    book.setId("comment-book");
    book.setLabel(getTranslation("review.book"));
    book.setHelperText(getTranslation("review.book.help"));
    book.setItems(Book.values());
    book.setValue(Book.NO);
    book.setItemLabelGenerator(
        one ->
            switch (one) {
              case NO -> getTranslation("review.book.no");
              case AVOID -> getTranslation("review.book.avoid");
              case USE -> getTranslation("review.book.use");
            });
    return book;
  }

  private void save(BiConsumer<String, Optional<ForBook>> say) {
    if (words.getValue().isBlank()) {
      words.setErrorMessage(getTranslation("review.comment.empty"));
      words.setInvalid(true);
      words.focus();
      return;
    }
    close();
    say.accept(words.getValue(), forBook());
  }

  private Optional<ForBook> forBook() {
    return switch (book.getOptionalValue().orElse(Book.NO)) {
      case NO -> Optional.empty();
      case AVOID -> Optional.of(ForBook.AVOID);
      case USE -> Optional.of(ForBook.USE);
    };
  }

  private static Book of(ForBook kind) {
    return kind == ForBook.AVOID ? Book.AVOID : Book.USE;
  }
}
