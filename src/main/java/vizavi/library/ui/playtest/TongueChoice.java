package vizavi.library.ui.playtest;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vizavi.library.ui.desk.Tongues;
import vizavi.scenario.Scenario;

/** Asks in which language a draft is to be played, where it has more than one. */
class TongueChoice extends Div {
  private final transient Tongues tongues;
  private final Select<String> languages = new Select<>();
  private final Paragraph told = new Paragraph();
  private final NativeButton instead;

  private transient List<String> offered = List.of();

  /** The language of a translation; empty for the source. */
  private Optional<String> wanted = Optional.empty();

  /**
   * @param chosen is called when another language was chosen
   */
  TongueChoice(Tongues tongues, Runnable chosen) {
    this.tongues = tongues;
    addClassName("playtest-tongue");
    languages.setId("playtest-language");
    languages.setLabel(getTranslation("playtest.language"));
    languages.setItemLabelGenerator(
        one ->
            one.equals(offered.getFirst())
                ? getTranslation("playtest.language.source", name(one))
                : name(one));
    languages.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            wanted = Optional.of(change.getValue()).filter(tongues.languages()::contains);
            chosen.run();
          }
        });
    told.getElement().setAttribute("role", "status");
    told.addClassName("playtest-stop");
    instead = instead(chosen);
    add(languages, told, instead);
    tell("");
  }

  private NativeButton instead(Runnable chosen) {
    var instead =
        new NativeButton(
            getTranslation("playtest.language.instead"),
            click -> {
              wanted = Optional.empty();
              chosen.run();
              languages.focus(); // the button is gone
            });
    instead.setId("playtest-source");
    instead.addClassName("plain");
    return instead;
  }

  /**
   * The source in the language that was chosen; empty where its translation has mistakes, which is
   * said, and the source is offered.
   */
  Optional<Scenario> of(Scenario source) {
    wanted = wanted.filter(others(source)::contains);
    offer(source);
    if (wanted.isEmpty()) {
      tell("");
      return Optional.of(source);
    }
    var translated = tongues.playable(source, wanted.get());
    tell(
        translated.isPresent()
            ? ""
            : getTranslation("playtest.language.broken", name(wanted.get())));
    return translated;
  }

  private void offer(Scenario source) {
    var all = Stream.concat(Stream.of(source.language()), others(source).stream()).toList();
    if (!all.equals(offered)) { // a list that is open would close with every word written
      offered = all;
      languages.setItems(all);
    }
    languages.setValue(wanted.orElse(source.language()));
    setVisible(!others(source).isEmpty());
  }

  private List<String> others(Scenario source) {
    return tongues.languages().stream().filter(one -> !one.equals(source.language())).toList();
  }

  private String name(String language) {
    return Locale.of(language).getDisplayLanguage(getLocale());
  }

  private void tell(String words) {
    told.setText(words);
    instead.setVisible(!words.isEmpty());
  }
}
