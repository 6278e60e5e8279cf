package vizavi.book.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vizavi.book.Book;
import vizavi.book.Entry;
import vizavi.book.Found;
import vizavi.book.Query;
import vizavi.shell.Address;
import vizavi.shell.Places;

/** The team's book: looked through by words, by what a wording does, and by move. */
@Route(Places.BOOK)
@Menu(title = "menu.book", order = 2.5)
@PermitAll
public class BookView extends Div implements HasDynamicTitle, BeforeEnterObserver {
  private static final int AT_ONCE = 20;

  private final transient Book book;
  private final SearchBar search = new SearchBar(this::search);
  private final Paragraph count = new Paragraph();
  private final EntryList list;
  private final NativeButton more = new NativeButton(getTranslation("book.more"), click -> more());
  private final Div nothing = new Div();
  private int shown = AT_ONCE;

  BookView(Book book) {
    this.book = book;
    this.list = new EntryList(book, BookView::card, this::refresh);
    addClassNames("page", "book");
    Paragraph lead = new Paragraph(getTranslation("book.words"));
    lead.addClassName("lead");
    Div opening = new Div(new H1(getTranslation("book.title")), lead);
    opening.addClassName("opening");
    count.setId("book-count");
    count.addClassName("small");
    count.getElement().setAttribute("role", "status");
    more.setId("book-more");
    more.addClassNames("plain", "book-more");
    nothing.addClassNames("card", "empty");
    add(opening, search, count, list, nothing, more);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    search.show(book.find(Query.ALL), event.getLocation().getQueryParameters());
    refresh();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("book.title");
  }

  private void search() {
    shown = AT_ONCE;
    refresh();
    Address.keep(Places.BOOK, search.parameters());
  }

  private void refresh() {
    Found found = book.find(search.query());
    list.show(found.entries().stream().limit(shown).toList(), found.mayPin());
    count.setText(getTranslation("book.count", found.entries().size()));
    more.setVisible(found.entries().size() > shown);
    nothing.setVisible(found.entries().isEmpty());
    nothing.removeAll();
    nothing.add(
        new H2(getTranslation("book.nothing.title")),
        new Paragraph(
            found.languages().isEmpty()
                ? getTranslation("book.empty.words")
                : getTranslation("book.nothing.words")));
  }

  private void more() {
    int before = shown;
    shown += AT_ONCE;
    refresh();
    // The button may be gone; whoever reads on by keyboard goes on with the first one added.
    list.getComponentAt(before).getElement().executeJs("this.querySelector('a').focus()");
  }

  private static EntryCard card(Entry entry) {
    return new EntryCard(entry, entry.sources(), true);
  }
}
