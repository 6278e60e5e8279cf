package vizavi.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vizavi.account.Entry;
import vizavi.account.Entry.Outcome;
import vizavi.account.sheet.Sheet;
import vizavi.shell.Badge;
import vizavi.shell.Figures;

/** What taking a list in would do, line by line, before it is done. */
class Preview extends Div {
  /** More lines than these are counted, not shown. */
  private static final int MOST_SHOWN = 200;

  Preview(List<Entry> entries, Sheet sheet, ImportView view) {
    addClassName("preview");
    List<Entry> faulty = of(entries, Outcome.FAULTY);
    List<Entry> sound = entries.stream().filter(one -> !faulty.contains(one)).toList();
    long taken = sound.stream().filter(one -> one.outcome() != Outcome.HERE).count();
    add(summary(entries), actions(taken, faulty.size(), sheet, view));
    if (!sheet.unused().isEmpty()) {
      add(new Paragraph(getTranslation("import.unused", String.join(", ", sheet.unused()))));
    }
    if (!faulty.isEmpty()) {
      add(
          section(
              getTranslation("import.faulty"),
              getTranslation("import.column.mistakes"),
              faulty,
              "faulty"));
    }
    if (!sound.isEmpty()) {
      add(
          section(
              getTranslation("import.sound"),
              getTranslation("import.column.outcome"),
              sound,
              "sound"));
    }
  }

  private static List<Entry> of(List<Entry> entries, Outcome outcome) {
    return entries.stream().filter(one -> one.outcome() == outcome).toList();
  }

  private Component summary(List<Entry> entries) {
    Div badges = new Div();
    badges.addClassName("badges");
    for (Outcome outcome : Outcome.values()) {
      int count = of(entries, outcome).size();
      if (count > 0) {
        badges.add(new Badge(Outcomes.counted(outcome, count), Outcomes.tone(outcome)));
      }
    }
    return badges;
  }

  private Component actions(long taken, int faulty, Sheet sheet, ImportView view) {
    Div actions = new Div();
    actions.addClassName("actions");
    if (taken > 0) {
      NativeButton take =
          new NativeButton(getTranslation("import.take", taken), click -> view.take(sheet));
      take.setId("take");
      take.addClassName("button");
      actions.add(take);
    }
    NativeButton other = new NativeButton(getTranslation("import.other"), click -> view.choose());
    other.setId("other");
    other.addClassName("plain");
    actions.add(other);
    Paragraph words =
        new Paragraph(
            taken == 0
                ? getTranslation("import.nothing")
                : faulty > 0
                    ? getTranslation("import.mistakes-stay", faulty)
                    : getTranslation("import.all-sound"));
    words.addClassName("small");
    return new Div(words, actions);
  }

  private Component section(String title, String last, List<Entry> entries, String id) {
    Figures table =
        new Figures(
                List.of(
                    getTranslation("import.column.line"),
                    getTranslation("people.field.name"),
                    getTranslation("people.field.sign-in"),
                    last))
            .caption(title);
    entries.stream()
        .limit(MOST_SHOWN)
        .forEach(
            one ->
                table.row(
                    new Span(String.valueOf(one.line().number())),
                    List.of(
                        new Span(Outcomes.cut(one.line().name())),
                        new Span(Outcomes.cut(one.signIn())),
                        what(one))));
    Section section = new Section(new H2(title), table);
    section.setId(id);
    if (entries.size() > MOST_SHOWN) {
      section.add(new Paragraph(getTranslation("import.more", entries.size() - MOST_SHOWN)));
    }
    return section;
  }

  private Component what(Entry entry) {
    UnorderedList list = new UnorderedList();
    list.addClassName("what");
    entry
        .mistakes()
        .forEach(
            one ->
                list.add(
                    new ListItem(getTranslation(one.fault().key(), Outcomes.cut(one.detail())))));
    if (entry.mistakes().isEmpty()) {
      list.add(
          new ListItem(new Badge(Outcomes.name(entry.outcome()), Outcomes.tone(entry.outcome()))));
    }
    entry
        .known()
        .ifPresent(name -> list.add(new ListItem(getTranslation("import.known-as", name))));
    return list;
  }
}
