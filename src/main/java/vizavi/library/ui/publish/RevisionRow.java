package vizavi.library.ui.publish;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vizavi.library.RevisionCard;
import vizavi.shell.Badge;
import vizavi.shell.Moment;

/** One revision in the history: its number, who published it, when and why. */
class RevisionRow extends ListItem {
  private final Div more = new Div();

  RevisionRow(RevisionCard revision, HistoryDialog history) {
    addClassName("revision");
    var head = new Div(new H3(getTranslation("history.revision", revision.number())));
    head.addClassName("badges");
    if (revision.current()) {
      head.add(new Badge(getTranslation("history.current"), "good"));
    }
    revision
        .backTo()
        .ifPresent(number -> head.add(new Badge(getTranslation("history.back-to", number))));
    add(head, byWhom(revision));
    if (!revision.note().isEmpty()) {
      add(new Paragraph(revision.note()));
    }
    var actions = new Div();
    actions.addClassName("actions");
    if (revision.number() > 1) {
      actions.add(
          button(
              "compare-" + revision.number(),
              getTranslation("history.compare"),
              () -> history.compare(revision, more)));
    }
    if (!revision.current()) {
      actions.add(
          button(
              "roll-back-" + revision.number(),
              getTranslation("history.roll-back"),
              () -> history.rollBack(revision)));
    }
    add(actions, more);
  }

  private Span byWhom(RevisionCard revision) {
    var when = Moment.of(revision.published());
    var line =
        new Span(
            revision.author().isEmpty()
                ? getTranslation("history.from-file", when)
                : getTranslation("history.by", revision.author(), when));
    line.addClassName("small");
    return line;
  }

  private static NativeButton button(String id, String words, Runnable action) {
    var button = new NativeButton(words, click -> action.run());
    button.setId(id);
    button.addClassName("plain");
    return button;
  }
}
