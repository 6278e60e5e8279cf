package vizavi.library.ui.translate;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import vizavi.library.SavedTranslation;
import vizavi.library.ui.Unkeeping;
import vizavi.library.ui.editor.CodeEditor;
import vizavi.library.ui.editor.ProblemList;
import vizavi.scenario.Scenario;
import vizavi.scenario.assist.Assistant;
import vizavi.scenario.assist.Spot;

/**
 * The translation's file as it is kept, to be looked at, pasted in, or mended where it is broken:
 * what is wrong stands at its line.
 */
class WholeFile extends Details {
  private final transient Translating translating;
  private final transient KeptFile file;
  private final CodeEditor editor;
  private final ProblemList problems;
  private final Paragraph told = new Paragraph();
  private transient Scenario source;
  private String shown = "";
  private int version;

  /**
   * @param replaced is called after another file was kept
   */
  WholeFile(Translating translating, Scenario source, Runnable replaced) {
    super();
    this.translating = translating;
    this.file = translating.file();
    this.source = source;
    this.editor = new CodeEditor(getTranslation("translate.file", file.language()));
    this.problems = new ProblemList(editor::goTo);
    setSummaryText(getTranslation("translate.file", file.language()));
    setId("translation-file");
    editor.setId("translation-text");
    editor.setText(shown);
    editor.addChangeListener(this::look);
    told.addClassName("refused");
    told.getElement().setAttribute("role", "alert");
    var keep = new NativeButton(getTranslation("translate.file.keep"), click -> keep(replaced));
    keep.setId("translation-keep");
    keep.addClassNames("plain", "compact");
    var all =
        new Div(
            new Paragraph(getTranslation("translate.file.words")), editor, problems, told, keep);
    all.addClassName("translated-file");
    add(all);
  }

  /** Shows the file beside a source; what is being written in it stays until it is kept anew. */
  void show(Scenario newer) {
    source = newer;
    editor.setAssistant(Assistant.ofTranslations(newer));
    if (version != file.version()) {
      version = file.version();
      if (!shown.equals(file.text())) {
        shown = file.text();
        editor.setText(shown);
      }
    }
    look(editor.getText());
  }

  /** Brings a line to the front. */
  void goTo(int line) {
    setOpened(true);
    editor.goTo(new Spot(line, 1));
  }

  private void look(String text) {
    var found = translating.looked(source, text).diagnostics();
    editor.setDiagnostics(found);
    problems.show(found, false);
    problems.setVisible(!text.isBlank());
  }

  private void keep(Runnable replaced) {
    told.setText("");
    switch (file.save(version, editor.getText())) {
      case SavedTranslation.Kept kept -> {
        version = file.version();
        shown = file.text();
        replaced.run();
      }
      case SavedTranslation.ChangedMeanwhile now -> {
        told.setText(getTranslation("translate.file.changed", now.theirs().changedBy()));
        version = file.version();
      }
      case SavedTranslation.Gone gone -> told.setText(getTranslation("keeping.deleted"));
      case SavedTranslation.Refused no -> told.setText(Unkeeping.words(this, no.why()));
    }
  }
}
