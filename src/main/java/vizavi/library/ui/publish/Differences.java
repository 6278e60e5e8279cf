package vizavi.library.ui.publish;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vizavi.analysis.compare.Change;
import vizavi.analysis.compare.Comparison;
import vizavi.analysis.compare.Edit;
import vizavi.analysis.compare.Place;
import vizavi.analysis.compare.Rewording;
import vizavi.analysis.compare.TextComparison;
import vizavi.library.Texts;
import vizavi.scenario.Scenario;
import vizavi.scenario.ScenarioReader;
import vizavi.scenario.translation.TranslationName;
import vizavi.scenario.translation.TranslationReader;

/** What changed from one text of a scenario to another: its words, its structure, or its lines. */
class Differences extends Div {
  Differences(String scenario, Texts before, Texts after) {
    addClassName("differences");
    Optional<Scenario> old = read(scenario, before.source());
    Optional<Scenario> now = read(scenario, after.source());
    if (old.isPresent() && now.isPresent()) {
      var comparison = Comparison.of(old.get(), now.get());
      group(getTranslation("history.words"), comparison.words());
      group(getTranslation("history.structure"), comparison.structure());
      languages(before, after)
          .forEach(language -> translation(language, old.get(), before, now.get(), after));
      if (comparison.changes().isEmpty() && before.translations().equals(after.translations())) {
        add(new Paragraph(getTranslation("history.same")));
      }
    } else {
      add(lines(before.source(), after.source()));
    }
  }

  /** Those that are not in both as they were. */
  private static Set<String> languages(Texts before, Texts after) {
    var all = new TreeSet<>(before.translations().keySet());
    all.addAll(after.translations().keySet());
    all.removeIf(
        one -> Objects.equals(before.translations().get(one), after.translations().get(one)));
    return all;
  }

  private void translation(String language, Scenario old, Texts before, Scenario now, Texts after) {
    var name = Locale.of(language).getDisplayLanguage(getLocale());
    var was = before.translations().get(language);
    var is = after.translations().get(language);
    if (was == null || is == null) {
      add(
          new H3(name),
          new Paragraph(
              was == null
                  ? getTranslation("history.language.new")
                  : getTranslation("history.language.gone")));
      return;
    }
    var then = translated(old, language, was);
    var there = translated(now, language, is);
    if (then.isPresent() && there.isPresent()) {
      group(name, Comparison.of(then.get(), there.get()).words());
    } else {
      add(new H3(name), lines(was, is));
    }
  }

  private static Optional<Scenario> translated(Scenario source, String language, String text) {
    return TranslationReader.read(
            source, TranslationName.of(language), text.getBytes(StandardCharsets.UTF_8))
        .scenario();
  }

  private static Optional<Scenario> read(String id, String text) {
    return ScenarioReader.read(id, "scenario.yaml", text).scenario();
  }

  private void group(String title, List<Change> changes) {
    if (!changes.isEmpty()) {
      var list = new UnorderedList();
      changes.forEach(one -> list.add(new ListItem(change(one))));
      add(new H3(title), list);
    }
  }

  private Component change(Change change) {
    return switch (change) {
      case Change.Added(var place, var words) ->
          new Div(getTranslation("history.added", name(place), words));
      case Change.Removed(var place, var words) ->
          new Div(getTranslation("history.removed", name(place), words));
      case Change.Renamed(var place, var old) ->
          new Div(getTranslation("history.renamed", name(old), place.id()));
      case Change.Reordered(var place, var kind) ->
          new Div(getTranslation("history.reordered", name(place), word(kind)));
      case Change.Altered(var place, var aspect, var rewording) ->
          new Div(
              new Span(getTranslation("history.altered", name(place), word(aspect))),
              words(rewording));
    };
  }

  private static Component words(Rewording rewording) {
    var words = new Paragraph();
    words.addClassName("reworded");
    for (Edit<String> edit : rewording.pieces()) {
      words.add(
          switch (edit.mark()) {
            case KEPT -> new Span(edit.piece());
            case REMOVED -> marked("del", edit.piece());
            case ADDED -> marked("ins", edit.piece());
          });
    }
    return words;
  }

  private static Component marked(String tag, String words) {
    var marked = new HtmlContainer(tag);
    marked.add(new Span(words));
    return marked;
  }

  private Component lines(String before, String after) {
    var lines = new Pre(TextComparison.of(before, after).unified("before", "after"));
    lines.getElement().setAttribute("tabindex", "0");
    lines.getElement().setAttribute("role", "region");
    lines.getElement().setAttribute("aria-label", getTranslation("history.lines"));
    return lines;
  }

  private static String name(Place place) {
    return (word(place.kind()) + " " + place.id()).strip();
  }

  /** As the scenario language writes it. */
  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
