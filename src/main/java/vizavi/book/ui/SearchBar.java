package vizavi.book.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vizavi.book.Advice;
import vizavi.book.Found;
import vizavi.book.Query;
import vizavi.scoring.Rubric;
import vizavi.shell.Terms;

/** What is looked for in the book; kept in the address, so that the way back finds it again. */
class SearchBar extends Div {
  private static final int PAUSE = 300;

  /** In the address; no language is called so. */
  private static final String ALL = "all";

  private final TextField words = new TextField(getTranslation("book.search"));
  private final Select<String> advice = new Select<>();
  private final Select<String> move = new Select<>();
  private final Select<String> language = new Select<>();

  SearchBar(Runnable search) {
    addClassName("book-search");
    getElement().setAttribute("role", "search");
    words.setId("book-words");
    words.setClearButtonVisible(true);
    words.setValueChangeMode(ValueChangeMode.LAZY);
    words.setValueChangeTimeout(PAUSE);
    words.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            search.run();
          }
        });
    choice(advice, "book-advice", getTranslation("book.advice"), this::advice, search);
    choice(move, "book-move", getTranslation("book.move"), this::move, search);
    choice(language, "book-language", getTranslation("book.language"), this::language, search);
    advice.setItems(all(names()));
    add(words, advice, move, language);
  }

  /** Offers what the book has, and shows what was looked for. */
  void show(Found all, QueryParameters parameters) {
    move.setItems(all(all.moves()));
    language.setItems(all(all.languages()));
    language.setVisible(all.languages().size() > 1);
    words.setValue(parameters.getSingleParameter("words").orElse(""));
    choose(advice, parameters.getSingleParameter("what"), names());
    choose(move, parameters.getSingleParameter("move"), all.moves());
    choose(language, language(all, parameters), all.languages());
  }

  /** One's own language, unless something else was chosen: a book of several is read in one. */
  private Optional<String> language(Found all, QueryParameters parameters) {
    return all.languages().size() > 1
        ? parameters.getSingleParameter("language").or(() -> Optional.of(getLocale().getLanguage()))
        : Optional.empty();
  }

  /** What is looked for now. */
  Query query() {
    return new Query(
        words.getValue(), chosen(advice).map(Advice::valueOf), chosen(move), chosen(language));
  }

  /** The same for the address. */
  QueryParameters parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (!words.getValue().isBlank()) {
      parameters.put("words", words.getValue());
    }
    chosen(advice).ifPresent(one -> parameters.put("what", one));
    chosen(move).ifPresent(one -> parameters.put("move", one));
    if (language.isVisible()) {
      parameters.put("language", chosen(language).orElse(ALL));
    }
    return QueryParameters.simple(parameters);
  }

  private static void choice(
      Select<String> select,
      String id,
      String label,
      Function<String, String> words,
      Runnable search) {
    select.setId(id);
    select.setLabel(label);
    select.setItemLabelGenerator(words::apply);
    select.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            search.run();
          }
        });
  }

  /** The empty name stands for whatever there is. */
  private static List<String> all(List<String> names) {
    List<String> all = new ArrayList<>(List.of(""));
    all.addAll(names);
    return all;
  }

  private static List<String> names() {
    return List.of(Advice.AVOID.name(), Advice.USE.name());
  }

  private static void choose(Select<String> select, Optional<String> name, List<String> known) {
    select.setValue(name.filter(known::contains).orElse(""));
  }

  private static Optional<String> chosen(Select<String> select) {
    return Optional.ofNullable(select.getValue()).filter(one -> !one.isEmpty());
  }

  private String advice(@Nullable String name) {
    return switch (name) {
      case "AVOID" -> getTranslation("book.advice.avoid");
      case "USE" -> getTranslation("book.advice.use");
      case null, default -> getTranslation("book.advice.all");
    };
  }

  private String move(@Nullable String id) {
    return Optional.ofNullable(id)
        .map(Rubric.shipped().moves()::get)
        .map(Terms::move)
        .orElseGet(() -> getTranslation("book.move.all"));
  }

  private String language(@Nullable String code) {
    return code == null || code.isEmpty()
        ? getTranslation("book.language.all")
        : Locale.of(code).getDisplayLanguage(getLocale());
  }
}
