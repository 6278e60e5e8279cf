package vizavi.book.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import vizavi.book.Book;
import vizavi.book.Entry;
import vizavi.book.Excerpt;
import vizavi.shell.Badge;
import vizavi.shell.Glyph;
import vizavi.shell.Places;

/** A scene the book quotes: what is said there, the wordings in it, and the way to play it. */
@Route(Places.BOOK + "/:scenario/:scene")
@PermitAll
public class SceneView extends Div implements HasDynamicTitle, BeforeEnterObserver {
  private final transient Book book;
  private String title = "";

  SceneView(Book book) {
    this.book = book;
    addClassNames("page", "book");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var parameters = event.getRouteParameters();
    Excerpt excerpt =
        book.scene(
            parameters.get("scenario").orElseThrow(),
            parameters.get("scene").orElseThrow(),
            event
                .getLocation()
                .getQueryParameters()
                .getSingleParameter("language")
                .orElseGet(() -> getLocale().getLanguage()));
    title = excerpt.card().title();
    removeAll();
    add(opening(excerpt), words(excerpt), entries(excerpt));
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  private Div opening(Excerpt excerpt) {
    Anchor back = new Anchor(Places.BOOK);
    back.add(Glyph.BACK.icon(), new Span(getTranslation("book.scene.back")));
    back.addClassName("book-back");
    Anchor practise =
        new Anchor(
            Places.briefing(excerpt.card().scenario()), getTranslation("book.scene.practise"));
    practise.addClassName("button");
    Div actions = new Div(practise);
    actions.addClassName("actions");
    Div opening = new Div(back, heading(excerpt));
    opening.addClassName("opening");
    excerpt.visit().ifPresent(visit -> opening.add(badges(visit)));
    opening.add(actions);
    return opening;
  }

  private H1 heading(Excerpt excerpt) {
    H1 heading = new H1(title);
    heading.getElement().setAttribute("lang", excerpt.language());
    return heading;
  }

  private static Div badges(String visit) {
    Div badges = new Div(new Badge(visit));
    badges.addClassName("badges");
    return badges;
  }

  private Section words(Excerpt excerpt) {
    Section words = new Section(new H2(getTranslation("book.scene.words")));
    words.addClassNames("card", "book-scene");
    words.getElement().setAttribute("lang", excerpt.language());
    excerpt.said().forEach(line -> words.add(line(line)));
    return words;
  }

  private Div line(Excerpt.Said said) {
    Div line = new Div();
    line.addClassNames("said-line", said.client() ? "client" : "beside");
    said.speaker()
        .ifPresent(
            name -> {
              Span speaker = new Span(name);
              speaker.addClassName("said-by");
              line.add(speaker);
            });
    line.add(new Paragraph(said.words()));
    if (!said.always()) {
      Span sometimes = new Span(getTranslation("book.scene.sometimes"));
      sometimes.addClassName("small");
      line.add(sometimes);
    }
    return line;
  }

  private Section entries(Excerpt excerpt) {
    Section entries = new Section(new H2(getTranslation("book.scene.entries")));
    entries.addClassName("book-entries");
    if (excerpt.entries().isEmpty()) {
      entries.add(new Paragraph(getTranslation("book.scene.none")));
    }
    EntryList list = new EntryList(book, entry -> card(entry, excerpt), () -> {});
    list.show(excerpt.entries(), false);
    entries.add(list);
    return entries;
  }

  private static EntryCard card(Entry entry, Excerpt excerpt) {
    String scenario = excerpt.card().scenario();
    return new EntryCard(
        entry,
        entry.sources().stream()
            .filter(
                one ->
                    one.scenario().equals(scenario)
                        && one.scene().equals(Optional.of(excerpt.scene())))
            .toList(),
        false);
  }
}
