package vizavi.library.ui.editor;

import java.util.regex.Pattern;

/** Types into an editor as its browser half does. */
public final class Typist {
  private static final Pattern GENERATION = Pattern.compile("\"generation\":(\\d+)");

  private final CodeEditor editor;

  public Typist(CodeEditor editor) {
    this.editor = editor;
  }

  /** Puts these words in the place of the first {@code old}. */
  public void replace(String old, String put) {
    edit(generation(), editor.getText().indexOf(old), old.length(), put);
  }

  /** An edit of the text that was shown before the one that is shown now. */
  public void typeLate(String put) {
    edit(generation() - 1, 0, 0, put);
  }

  /** Takes the hands off. */
  public void rest() {
    editor.rested();
  }

  /** Puts the cursor into a line. */
  public void goTo(int line) {
    editor.moved(line, 1);
  }

  /** What could be written at a point, as the browser is told. */
  public String offered(int line, int column) {
    return editor.complete(line, column);
  }

  /** What the word at a point means, as the browser is told. */
  public String explained(int line, int column) {
    return editor.explain(line, column);
  }

  private void edit(int generation, int at, int cut, String put) {
    editor.edited(generation, at, cut, put, editor.getText().length() - cut + put.length());
  }

  private int generation() {
    var shown = GENERATION.matcher(editor.getElement().getProperty("document"));
    if (!shown.find()) {
      throw new IllegalStateException("the editor shows nothing");
    }
    return Integer.parseInt(shown.group(1));
  }
}
