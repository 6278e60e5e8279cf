package vizavi.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import vizavi.library.RevisionCard;
import vizavi.library.Shelved;
import vizavi.shell.Badge;
import vizavi.shell.Glyph;
import vizavi.shell.Moment;

/** One published scenario: what new attempts play, whether its file has news, what can be done. */
class ShelfRow extends ListItem {
  ShelfRow(Shelved shelved, DraftsView view) {
    addClassName("shelved");
    var current = shelved.current();
    var badges = new Div(new Badge(getTranslation("drafts.revision", current.number()), "accent"));
    badges.addClassName("badges");
    if (shelved.languages().size() > 1) {
      shelved.languages().forEach(one -> badges.add(new Badge(language(one))));
    }
    if (!shelved.playable()) {
      badges.add(new Badge(Glyph.WARNING, getTranslation("drafts.unplayable"), "bad"));
    }
    var what = new Div(new H3(current.title()), byWhom(current));
    if (!current.note().isEmpty()) {
      what.add(new Paragraph(current.note()));
    }
    add(what, actions(shelved, view), badges);
    shelved.waiting().ifPresent(file -> add(waiting(shelved, file, view)));
  }

  private String language(String code) {
    return Locale.of(code).getDisplayLanguage(getLocale());
  }

  private Span byWhom(RevisionCard current) {
    var when = Moment.of(current.published());
    var line =
        new Span(
            current.author().isEmpty()
                ? getTranslation("drafts.from-file", current.scenario(), when)
                : getTranslation(
                    "drafts.published-by", current.scenario(), current.author(), when));
    line.addClassName("small");
    return line;
  }

  private Component actions(Shelved shelved, DraftsView view) {
    var actions = new Div();
    actions.addClassName("actions");
    var title = shelved.current().title();
    actions.add(
        view.exported(shelved),
        button("edit", getTranslation("drafts.edit"), title, () -> view.edit(shelved)),
        button("history", getTranslation("drafts.history"), title, () -> view.history(shelved)));
    actions.add(
        shelved.archived()
            ? button(
                "bring-back",
                getTranslation("drafts.bring-back"),
                title,
                () -> view.bringBack(shelved))
            : button(
                "archive", getTranslation("drafts.archive"), title, () -> view.archive(shelved)));
    return actions;
  }

  private Component waiting(Shelved shelved, RevisionCard file, DraftsView view) {
    var words = new Span(getTranslation("drafts.waiting", Moment.of(file.published())));
    var take =
        button(
            "take-file",
            getTranslation("drafts.take-file"),
            shelved.current().title(),
            () -> view.takeFile(shelved));
    var waiting = new Div(words, take);
    waiting.addClassName("waiting");
    return waiting;
  }

  private NativeButton button(String kind, String words, String title, Runnable action) {
    var button = new NativeButton(words, click -> action.run());
    button.addClassNames("plain", kind);
    button.setAriaLabel(getTranslation("drafts.action-for", words, title));
    return button;
  }
}
