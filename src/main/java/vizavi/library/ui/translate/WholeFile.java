package vizavi.library.ui.translate;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import vizavi.library.SavedTranslation;
import vizavi.library.ui.Unkeeping;

/**
 * The translation's file as it is kept, to be looked at, pasted in, or mended where it is broken.
 */
class WholeFile extends Details {
  private final transient Translating translating;
  private final TextArea box = new TextArea();
  private final Paragraph told = new Paragraph();
  private int version;

  /**
   * @param replaced is called after another file was kept
   */
  WholeFile(Translating translating, Runnable replaced) {
    super();
    this.translating = translating;
    setSummaryText(getTranslation("translate.file", translating.language()));
    setId("translation-file");
    box.setId("translation-text");
    box.setAriaLabel(getTranslation("translate.file", translating.language()));
    box.setWidthFull();
    box.setMaxHeight("28rem");
    box.addClassName("translated-file");
    told.addClassName("refused");
    told.getElement().setAttribute("role", "alert");
    var keep = new NativeButton(getTranslation("translate.file.keep"), click -> keep(replaced));
    keep.setId("translation-keep");
    keep.addClassNames("plain", "compact");
    add(new Div(new Paragraph(getTranslation("translate.file.words")), box, told, keep));
  }

  /** Shows the file, unless it is being written in. */
  void show(String text) {
    if (version != translating.version() || version == 0) {
      version = translating.version();
      box.setValue(text);
    }
  }

  private void keep(Runnable replaced) {
    told.setText("");
    switch (translating.replace(version, box.getValue())) {
      case SavedTranslation.Kept kept -> {
        version = translating.version();
        replaced.run();
      }
      case SavedTranslation.ChangedMeanwhile now -> {
        told.setText(getTranslation("translate.file.changed", now.theirs().changedBy()));
        translating.take(now.theirs());
        version = now.theirs().version();
      }
      case SavedTranslation.Gone gone -> told.setText(getTranslation("keeping.deleted"));
      case SavedTranslation.Refused no -> told.setText(Unkeeping.words(this, no.why()));
    }
  }
}
