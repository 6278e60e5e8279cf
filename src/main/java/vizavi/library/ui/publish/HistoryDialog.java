package vizavi.library.ui.publish;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import vizavi.library.Publishing;
import vizavi.library.RevisionCard;

/** The revisions of a scenario, newest first: what changed in each, and a way back. */
public class HistoryDialog extends Dialog {
  private final transient Publishing publishing;
  private final String scenario;
  private final Runnable changed;
  private final Div body = new Div();

  /**
   * @param changed is called when another revision became the current one
   */
  public HistoryDialog(Publishing publishing, String scenario, Runnable changed) {
    this.publishing = publishing;
    this.scenario = scenario;
    this.changed = changed;
    addClassName("history-dialog");
    setWidth("min(720px, 100%)");
    add(body);
    getFooter().add(new Button(getTranslation("publish.cancel"), click -> close()));
    show();
  }

  private void show() {
    body.removeAll();
    var revisions = publishing.revisions(scenario);
    var title = revisions.isEmpty() ? scenario : revisions.getFirst().title();
    setHeaderTitle(getTranslation("history.title", title));
    if (revisions.isEmpty()) {
      body.add(new Paragraph(getTranslation("history.none")));
    }
    var list = new OrderedList();
    list.addClassName("revisions");
    revisions.forEach(one -> list.add(new RevisionRow(one, this)));
    body.add(list);
  }

  /** Shows what changed in a revision since the one before it. */
  void compare(RevisionCard revision, Div where) {
    where.removeAll();
    publishing.revisions(scenario).stream()
        .filter(one -> one.number() < revision.number())
        .findFirst()
        .ifPresent(
            before ->
                where.add(
                    new Differences(
                        scenario, publishing.texts(before.id()), publishing.texts(revision.id()))));
  }

  /** Asks for a note and publishes an older revision anew. */
  void rollBack(RevisionCard revision) {
    new NoteDialog(
            getTranslation("history.roll-back.title", revision.number()),
            getTranslation("history.roll-back.words", revision.number()),
            getTranslation("history.roll-back"),
            note -> publishing.rollBack(revision.id(), note),
            () -> {
              show();
              changed.run();
            })
        .open();
  }
}
