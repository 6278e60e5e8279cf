package vizavi.library.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import vizavi.library.DraftCard;
import vizavi.shell.Moment;

/** One draft in the list: what it is, who changed it last, and what can be done with it. */
class DraftRow extends ListItem {
  private final Div actions = new Div();

  DraftRow(DraftCard draft, DraftsView view) {
    addClassName("draft");
    var title = draft.title().isEmpty() ? draft.scenario() : draft.title();
    var changed =
        new Span(
            getTranslation(
                "drafts.changed", draft.scenario(), draft.changedBy(), Moment.of(draft.changed())));
    changed.addClassName("small");
    var open = new Anchor("workbench/" + draft.id(), getTranslation("drafts.open"));
    open.addClassName("plain");
    open.setAriaLabel(getTranslation("drafts.action-for", getTranslation("drafts.open"), title));
    var delete = new NativeButton(getTranslation("drafts.delete"), click -> view.delete(draft));
    delete.addClassNames("plain", "delete");
    delete.setAriaLabel(
        getTranslation("drafts.action-for", getTranslation("drafts.delete"), title));
    actions.addClassName("actions");
    actions.add(view.exported(draft), open, delete);
    add(new Div(new H3(title), changed), actions);
  }
}
