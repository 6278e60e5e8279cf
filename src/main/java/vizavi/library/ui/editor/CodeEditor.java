package vizavi.library.ui.editor;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;
import vizavi.library.ui.problem.ProblemWords;
import vizavi.scenario.assist.Assistant;
import vizavi.scenario.assist.Spot;
import vizavi.text.Diagnostic;
import vizavi.text.Severity;

/**
 * A scenario's text in Ace, with YAML colours. What is typed comes a moment after the fingers rest;
 * completion and explanations are asked for here. Columns are counted in code points.
 */
@Tag("vizavi-editor")
public class CodeEditor extends Component {
  static final String ACE = "webjars/ace-builds/1.41.0/src-min-noconflict";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final List<Consumer<String>> changes = new CopyOnWriteArrayList<>();
  private final List<Consumer<Spot>> cursors = new CopyOnWriteArrayList<>();
  private final List<Runnable> rests = new CopyOnWriteArrayList<>();
  private String text = "";
  private transient Assistant assistant = Assistant.ofSources();
  private int generation;
  private int goings;

  /** An empty editor; {@code label} names it for those who do not see it. */
  public CodeEditor(String label) {
    getElement().setAttribute("library", ACE).setAttribute("label", label);
    getElement().setProperty("words", words());
  }

  private String words() {
    return JSON.writeValueAsString(
        Map.of(
            "error", getTranslation("editor.error"),
            "warning", getTranslation("editor.warning"),
            "nothing", getTranslation("editor.nothing")));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    event.getUI().getPage().addJavaScript("context://vizavi-editor.js");
  }

  public String getText() {
    return text;
  }

  /** Shows another text; what is typed into the old one until then is dropped. */
  public void setText(String words) {
    text = words;
    generation++;
    getElement().setProperty("document", json("generation", generation, "text", words));
  }

  /** Marks what is wrong: in the gutter by an icon, under the words, and in words. */
  public void setDiagnostics(List<Diagnostic> diagnostics) {
    getElement()
        .setProperty(
            "marks", JSON.writeValueAsString(diagnostics.stream().map(this::mark).toList()));
  }

  private Map<String, Object> mark(Diagnostic one) {
    return Map.of(
        "line", one.place().line(),
        "column", one.place().column(),
        "length", one.place().length(),
        "error", one.severity() == Severity.ERROR,
        "text", ProblemWords.plain(one, getLocale()),
        "rule", one.rule());
  }

  /** Shows a point and puts the cursor there. */
  public void goTo(Spot spot) {
    getElement()
        .setProperty(
            "going", json("line", spot.line(), "column", spot.column(), "number", ++goings));
  }

  /** Who helps with what is written; without this it is taken for a source. */
  public void setAssistant(Assistant assistant) {
    this.assistant = assistant;
  }

  /** Breaks long lines at the edge, or lets them run on. */
  public void setWrapping(boolean wrapping) {
    getElement().setProperty("wrapping", wrapping);
  }

  /** Opens the search box. */
  public void search() {
    getElement().callJsFunction("search");
  }

  /** Hears of the whole text after each edit by the person. */
  public Registration addChangeListener(Consumer<String> listener) {
    return Registration.addAndRemove(changes, listener);
  }

  /** Hears where the cursor has come to. */
  public Registration addCursorListener(Consumer<Spot> listener) {
    return Registration.addAndRemove(cursors, listener);
  }

  /** Hears when nothing was typed for a second, or the editor was left. */
  public Registration addRestListener(Runnable listener) {
    return Registration.addAndRemove(rests, listener);
  }

  /**
   * An edit in the browser: from {@code at} on, so many characters were cut and others put.
   *
   * @param of the text it was made in
   * @param length of the text after it
   */
  @ClientCallable
  void edited(int of, int at, int cut, String put, int length) {
    if (of != generation) {
      return; // the text it was made in is no longer shown
    }
    boolean fits = at >= 0 && cut >= 0 && at + cut <= text.length();
    if (!fits || text.length() - cut + put.length() != length) {
      getElement().callJsFunction("tellAll");
      return;
    }
    change(text.substring(0, at) + put + text.substring(at + cut));
  }

  /** The whole text, where an edit did not fit. */
  @ClientCallable
  void wrote(int of, String whole) {
    if (of == generation) {
      change(whole);
    }
  }

  private void change(String now) {
    text = now;
    changes.forEach(listener -> listener.accept(now));
  }

  @ClientCallable
  void moved(int line, int column) {
    cursors.forEach(listener -> listener.accept(new Spot(line, column)));
  }

  @ClientCallable
  void rested() {
    rests.forEach(Runnable::run);
  }

  /** What could be written at a point, as JSON. */
  @ClientCallable
  String complete(int line, int column) {
    return JSON.writeValueAsString(
        Help.of(assistant.complete(text, new Spot(line, column)), getLocale()));
  }

  /** What the word at a point means, as JSON; empty where there is nothing to say. */
  @ClientCallable
  String explain(int line, int column) {
    return assistant
        .hover(text, new Spot(line, column))
        .map(hover -> JSON.writeValueAsString(Help.of(hover, getLocale())))
        .orElse("");
  }

  /** Goes to where the thing stands that the word at a point refers to. */
  @ClientCallable
  void define(int line, int column) {
    assistant.definition(text, new Spot(line, column)).ifPresent(this::goTo);
  }

  private static String json(Object... keysAndValues) {
    Map<String, Object> map = new java.util.LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put(keysAndValues[i].toString(), keysAndValues[i + 1]);
    }
    return JSON.writeValueAsString(map);
  }
}
