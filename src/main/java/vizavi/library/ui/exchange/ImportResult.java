package vizavi.library.ui.exchange;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vizavi.library.Draft;
import vizavi.library.exchange.Arrival;
import vizavi.library.exchange.Imported;
import vizavi.library.exchange.Refusal;
import vizavi.scenario.twee.LeftBehind;
import vizavi.shell.Badge;
import vizavi.shell.Glyph;

/** What came of one file: the drafts it became, and what was not taken. */
class ImportResult extends Div {
  ImportResult(Imported imported) {
    addClassName("import-result");
    imported.arrivals().forEach(arrival -> add(arrived(arrival)));
    imported.refused().forEach(refusal -> add(refused(refusal)));
  }

  /** A file the browser did not send. */
  ImportResult(String file, String why) {
    addClassName("import-result");
    add(refused(file, why));
  }

  private Component arrived(Arrival arrival) {
    Draft draft = arrival.draft();
    String title = draft.title().isBlank() ? draft.scenario() : draft.title();
    Anchor link = new Anchor("workbench/" + draft.id(), title);
    Div one =
        new Div(
            head(
                new Badge(Glyph.CHECK, getTranslation("exchange.arrived"), "good"), arrival.file()),
            link);
    one.addClassName("arrival");
    if (arrival.known()) {
      one.add(small(getTranslation("exchange.known", draft.scenario())));
    }
    if (!arrival.languages().isEmpty()) {
      one.add(small(getTranslation("exchange.languages", names(arrival.languages()))));
    }
    if (!arrival.left().isEmpty()) {
      one.add(left(arrival));
    }
    return one;
  }

  private String names(List<String> languages) {
    return languages.stream()
        .map(one -> Locale.of(one).getDisplayLanguage(getLocale()))
        .collect(Collectors.joining(", "));
  }

  private Component refused(Refusal refusal) {
    return refused(
        refusal.file(), getTranslation(refusal.why().key(), refusal.arguments().toArray()));
  }

  private Component refused(String file, String why) {
    Badge badge = new Badge(Glyph.WARNING, getTranslation("exchange.refused"), "bad");
    Div one = new Div(head(badge, file), new Paragraph(why));
    one.addClassName("refused");
    return one;
  }

  private static Component head(Badge badge, String file) {
    Div head = new Div(badge, new Code(file));
    head.addClassName("import-head");
    return head;
  }

  private Component left(Arrival arrival) {
    OrderedList list = new OrderedList();
    list.addClassName("diagnostics");
    arrival.left().forEach(one -> list.add(left(one)));
    Div all = new Div(list);
    if (arrival.more() > 0) {
      all.add(small(getTranslation("exchange.left.more", arrival.more())));
    }
    int count = arrival.left().size() + arrival.more();
    return new Details(getTranslation("exchange.left", count), all);
  }

  private ListItem left(LeftBehind one) {
    Code place = new Code(getTranslation("exchange.left.line", one.line()));
    place.addClassName("place");
    Div words = new Div(new Span(getTranslation(LeftWords.key(one.what()))));
    if (!one.text().isBlank()) {
      words.add(new Code(one.text()));
    }
    return new ListItem(place, words);
  }

  private static Component small(String words) {
    Paragraph small = new Paragraph(words);
    small.addClassName("small");
    return small;
  }
}
