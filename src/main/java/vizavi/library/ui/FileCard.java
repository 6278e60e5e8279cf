package vizavi.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import vizavi.library.ReadTranslation;
import vizavi.library.ScenarioFile;
import vizavi.library.ui.problem.ProblemWords;
import vizavi.shell.Badge;
import vizavi.shell.Glyph;
import vizavi.shell.Moment;
import vizavi.text.Diagnostic;
import vizavi.text.Severity;

/** One scenario file: whether it plays, and each mistake with its place. */
class FileCard extends ListItem {
  FileCard(ScenarioFile file) {
    addClassNames("card", "file");
    boolean broken = file.diagnostics().stream().anyMatch(one -> one.severity() == Severity.ERROR);
    Span path = new Span(file.file());
    path.addClassName("small");
    // Where the folder of all scenarios is missing there is no scenario to name.
    H2 title = new H2(file.scenario().isEmpty() ? getTranslation("files.title") : file.scenario());
    Div head = new Div(new Div(title, path), badge(file.diagnostics(), broken));
    head.addClassName("file-head");
    add(head);
    if (broken) {
      add(new Paragraph(fate(file)));
    }
    if (!file.diagnostics().isEmpty()) {
      add(diagnostics(file.diagnostics()));
    }
    file.translations().forEach(one -> add(translation(one)));
    file.strays().forEach(one -> add(stray(one)));
  }

  /** A file beside the scenario that nothing reads. */
  private Component stray(Diagnostic one) {
    var file = one.place().file();
    var path = new Span(file);
    path.addClassName("small");
    var name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    var badge = new Badge(Glyph.WARNING, getTranslation("files.not-read"), "bad");
    var head = new Div(new Div(new H3(name), path), badge);
    head.addClassName("file-head");
    var stray = new Div(head, diagnostics(List.of(one)));
    stray.addClassName("file-translation");
    return stray;
  }

  /** A translation beside the scenario: whether it is played, and what is wrong with it. */
  private Component translation(ReadTranslation one) {
    var path = new Span(one.file());
    path.addClassName("small");
    var language = Locale.of(one.language()).getDisplayLanguage(getLocale());
    var head = new Div(new Div(new H3(language), path), badge(one.diagnostics(), !one.taken()));
    head.addClassName("file-head");
    var translation = new Div(head);
    translation.addClassName("file-translation");
    if (!one.taken()) {
      translation.add(new Paragraph(getTranslation("files.translation-left", language)));
    }
    if (!one.diagnostics().isEmpty()) {
      translation.add(diagnostics(one.diagnostics()));
    }
    if (one.diagnostics().stream().anyMatch(found -> found.rule().equals("stale-translation"))) {
      var command = new Code("./vizavi translate-status --confirm " + one.file());
      translation.add(new Paragraph(new Text(getTranslation("files.confirm") + " "), command));
    }
    return translation;
  }

  private Badge badge(List<Diagnostic> diagnostics, boolean broken) {
    if (broken) {
      return new Badge(
          Glyph.WARNING,
          getTranslation(
              "files.mistakes",
              diagnostics.stream().filter(one -> one.severity() == Severity.ERROR).count()),
          "bad");
    }
    return diagnostics.isEmpty()
        ? new Badge(Glyph.CHECK, getTranslation("files.plays"), "good")
        : new Badge(
            Glyph.CHECK, getTranslation("files.plays-with-warnings", diagnostics.size()), "good");
  }

  private String fate(ScenarioFile file) {
    if (!file.playable()) {
      return getTranslation("files.unplayable");
    }
    return file.lastGood()
        .map(at -> getTranslation("files.last-good-plays", Moment.of(at)))
        .orElseGet(() -> getTranslation("files.earlier-plays"));
  }

  private Component diagnostics(List<Diagnostic> all) {
    OrderedList list = new OrderedList();
    list.addClassName("diagnostics");
    all.forEach(one -> list.add(new ListItem(place(one), message(one))));
    return list;
  }

  private Component place(Diagnostic one) {
    Code place = new Code(one.place().line() + ":" + one.place().column());
    place.addClassName("place");
    place
        .getElement()
        .setAttribute(
            "title", getTranslation("files.place", one.place().line(), one.place().column()));
    return place;
  }

  private Component message(Diagnostic one) {
    Span words = new Span();
    words.add(ProblemWords.of(one, getLocale()));
    Code rule = new Code(one.rule());
    Span kind =
        new Span(
            one.severity() == Severity.ERROR
                ? getTranslation("files.error")
                : getTranslation("files.warning"));
    kind.addClassNames("kind", one.severity() == Severity.ERROR ? "bad" : "even");
    Span page = new Span(kind, new Span(getTranslation("files.rule")), rule);
    page.addClassNames("small", "rule");
    return new Div(words, page);
  }
}
