package vizavi.book.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vizavi.book.Book;
import vizavi.book.Entry;
import vizavi.shell.Toast;

/** Entries below each other; a mentor pins them here. */
class EntryList extends UnorderedList {
  private final transient Book book;
  private final transient Function<Entry, EntryCard> card;
  private final transient Runnable changed;

  /**
   * @param changed is called after something was pinned or taken off, to show all anew
   */
  EntryList(Book book, Function<Entry, EntryCard> card, Runnable changed) {
    this.book = book;
    this.card = card;
    this.changed = changed;
    addClassName("entries");
  }

  void show(List<Entry> entries, boolean mayPin) {
    removeAll();
    for (Entry entry : entries) {
      EntryCard shown = card.apply(entry);
      if (mayPin) {
        pinning(entry).forEach(shown::offer);
      }
      add(shown);
    }
  }

  private Stream<NativeButton> pinning(Entry entry) {
    if (entry.pin().isEmpty()) {
      return Stream.of(
          button(
              getTranslation("book.pin"),
              getTranslation("book.pin.of", entry.words()),
              "pin",
              () -> ask(entry)));
    }
    return Stream.of(
        button(
            getTranslation("book.pin.change"),
            getTranslation("book.pin.change.of", entry.words()),
            "pin",
            () -> ask(entry)),
        button(
            getTranslation("book.unpin"),
            getTranslation("book.unpin.of", entry.words()),
            "unpin",
            () -> unpin(entry)));
  }

  private static NativeButton button(String words, String name, String kind, Runnable click) {
    NativeButton button = new NativeButton(words, e -> click.run());
    button.setAriaLabel(name);
    button.addClassNames("plain", kind);
    return button;
  }

  private void ask(Entry entry) {
    new PinDialog(
            entry,
            note -> {
              book.pin(entry.key(), note);
              show(entry, getTranslation("book.pin.done"));
            })
        .open();
  }

  private void unpin(Entry entry) {
    book.unpin(entry.key());
    show(entry, getTranslation("book.unpin.done"));
  }

  /** All are made anew, so the keyboard is put back where it was. */
  private void show(Entry entry, String done) {
    changed.run();
    Toast.tell(done);
    getChildren()
        .map(EntryCard.class::cast)
        .filter(one -> one.isOf(entry.key()))
        .findFirst()
        .ifPresent(EntryCard::focusPinning);
  }
}
