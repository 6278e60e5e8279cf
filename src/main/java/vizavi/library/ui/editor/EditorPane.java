package vizavi.library.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import vizavi.library.ui.desk.Desk;

/** The editor over a desk's text, its few buttons, and the problems below. */
public class EditorPane extends Div {
  private final Desk desk;
  private final CodeEditor editor = new CodeEditor(getTranslation("editor.label"));
  private final ProblemList problems;

  public EditorPane(Desk desk) {
    this.desk = desk;
    this.problems = new ProblemList(desk::goTo);
    addClassName("editor-pane");
    editor.setText(desk.edition().text());
    editor.addChangeListener(desk::write);
    editor.addCursorListener(desk::at);
    desk.onReplace(edition -> editor.setText(edition.text()));
    desk.onEdit(edition -> refresh());
    desk.onCheck(checked -> refresh());
    desk.onGoTo(editor::goTo);
    add(tools(), editor, problems);
    refresh();
  }

  /** The editor itself. */
  public CodeEditor editor() {
    return editor;
  }

  private void refresh() {
    editor.setDiagnostics(desk.problems());
    problems.show(desk.problems(), !desk.upToDate());
  }

  private Component tools() {
    NativeButton find = new NativeButton(getTranslation("editor.find"), click -> editor.search());
    NativeButton wrap = new NativeButton(getTranslation("editor.wrap"));
    wrap.getElement().setAttribute("aria-pressed", "true");
    wrap.addClickListener(
        click -> {
          boolean wrapping = wrap.getElement().getAttribute("aria-pressed").equals("false");
          wrap.getElement().setAttribute("aria-pressed", Boolean.toString(wrapping));
          editor.setWrapping(wrapping);
        });
    Stream.of(find, wrap).forEach(button -> button.addClassNames("plain", "compact"));
    UnorderedList keys = new UnorderedList();
    Stream.of(
            getTranslation("editor.keys.enter"),
            getTranslation("editor.keys.leave"),
            getTranslation("editor.keys.complete"),
            getTranslation("editor.keys.explain"),
            getTranslation("editor.keys.define"),
            getTranslation("editor.keys.problems"),
            getTranslation("editor.keys.find"))
        .forEach(words -> keys.add(new ListItem(new Span(words))));
    NativeDetails help = new NativeDetails(getTranslation("editor.keys"), keys);
    help.addClassNames("quiet", "editor-keys");
    Div tools = new Div(find, wrap, help);
    tools.addClassName("editor-tools");
    return tools;
  }
}
