package vizavi.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vizavi.account.Arrivals;
import vizavi.account.Cohort;
import vizavi.account.Newcomer;
import vizavi.shell.Csv;
import vizavi.shell.Figures;
import vizavi.shell.Places;

/** What taking a list in did; the passwords to hand out, which are shown here and nowhere else. */
class Handout extends Div {
  private boolean kept;

  Handout(Cohort cohort, Arrivals arrivals) {
    addClassName("handout");
    kept = arrivals.newcomers().isEmpty();
    add(summary(arrivals));
    if (!arrivals.newcomers().isEmpty()) {
      add(passwords(arrivals.newcomers()));
    }
    Anchor back = new Anchor(Places.cohort(cohort.id()), getTranslation("import.back"));
    back.addClassName("plain");
    Div actions = new Div(back);
    actions.addClassName("actions");
    add(actions);
  }

  /** Whether nothing would be lost: the passwords were saved or printed, or there are none. */
  boolean kept() {
    return kept;
  }

  private void print() {
    kept = true;
    UI.getCurrent().getPage().executeJs("window.print()");
  }

  private Component summary(Arrivals arrivals) {
    Div lines = new Div(new H2(getTranslation("import.done")));
    lines.addClassName("card");
    lines.add(
        new Paragraph(
            getTranslation(
                "import.done.words", arrivals.newcomers().size(), arrivals.invited().size())));
    if (!arrivals.faulty().isEmpty()) {
      lines.add(new Paragraph(getTranslation("import.done.faulty", arrivals.faulty().size())));
    }
    return lines;
  }

  private Component passwords(List<Newcomer> newcomers) {
    Figures table = new Figures(headings()).caption(getTranslation("import.passwords"));
    newcomers.forEach(
        one ->
            table.row(
                new Span(one.name()), List.of(new Code(one.signIn()), new Code(one.password()))));
    Paragraph words = new Paragraph(getTranslation("import.passwords.words"));
    words.addClassName("once");
    Section section =
        new Section(new H2(getTranslation("import.passwords")), words, take(newcomers), table);
    section.setId("passwords");
    return section;
  }

  private List<String> headings() {
    return List.of(
        getTranslation("people.field.name"),
        getTranslation("people.field.sign-in"),
        getTranslation("import.password"));
  }

  private Component take(List<Newcomer> newcomers) {
    var headings = headings();
    Anchor file =
        new Anchor(
            Downloads.csv("vizavi-passwords.csv", () -> csv(headings, newcomers)),
            getTranslation("import.save"));
    file.addClassName("button");
    file.setId("save");
    file.getElement().addEventListener("click", click -> kept = true);
    NativeButton print = new NativeButton(getTranslation("import.print"), click -> print());
    print.setId("print");
    print.addClassName("plain");
    Div actions = new Div(file, print);
    actions.addClassName("actions");
    return actions;
  }

  private static Csv csv(List<String> headings, List<Newcomer> newcomers) {
    Csv csv = new Csv(headings);
    newcomers.forEach(one -> csv.row(one.name(), one.signIn(), one.password()));
    return csv;
  }
}
