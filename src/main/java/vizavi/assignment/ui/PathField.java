package vizavi.assignment.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import vizavi.assignment.Step;

/** One scenario or several in order, put together by keyboard as well as by mouse. */
class PathField extends Div {
  private final transient List<Step> steps = new ArrayList<>();
  private final transient List<Step> choices;
  private final transient Consumer<List<Step>> changed;
  private final OrderedList list = new OrderedList();
  private final ComboBox<Step> add = new ComboBox<>(getTranslation("assignments.field.add-step"));
  private final Paragraph refused = new Paragraph();

  /**
   * @param choices what can be played
   * @param changed is called with the path whenever it changed
   */
  PathField(List<Step> choices, Consumer<List<Step>> changed) {
    this.choices = choices;
    this.changed = changed;
    addClassName("path-field");
    list.addClassName("path");
    list.getElement().setAttribute("aria-label", getTranslation("assignments.field.path"));
    add.setId("add-step");
    add.setItemLabelGenerator(Step::title);
    add.setHelperText(getTranslation("assignments.field.add-step.help"));
    add.addValueChangeListener(
        change -> {
          if (change.getValue() != null) {
            steps.add(change.getValue());
            refresh();
          }
        });
    refused.addClassName("refused");
    refused.getElement().setAttribute("role", "alert");
    add(list, add, refused);
    refresh();
  }

  void setValue(List<Step> path) {
    steps.clear();
    steps.addAll(path);
    refresh();
  }

  List<Step> getValue() {
    return List.copyOf(steps);
  }

  /** Says what is wrong with it; nothing with no words. */
  void refuse(String words) {
    refused.setText(words);
    refused.setVisible(!words.isEmpty());
  }

  private void refresh() {
    refuse("");
    list.removeAll();
    for (int i = 0; i < steps.size(); i++) {
      list.add(row(i));
    }
    list.setVisible(!steps.isEmpty());
    List<String> taken = steps.stream().map(Step::scenario).toList();
    add.setItems(choices.stream().filter(one -> !taken.contains(one.scenario())).toList());
    changed.accept(getValue());
  }

  private ListItem row(int at) {
    Step step = steps.get(at);
    Span title = new Span(step.title());
    title.addClassName("path-title");
    NativeButton up = button("↑", getTranslation("assignments.path.up", step.title()));
    up.addClickListener(click -> move(at, at - 1, true));
    up.setEnabled(at > 0);
    NativeButton down = button("↓", getTranslation("assignments.path.down", step.title()));
    down.addClickListener(click -> move(at, at + 1, false));
    down.setEnabled(at < steps.size() - 1);
    NativeButton remove = button("×", getTranslation("assignments.path.remove", step.title()));
    remove.addClickListener(
        click -> {
          steps.remove(at);
          refresh();
          add.focus();
        });
    Div buttons = new Div(up, down, remove);
    buttons.addClassName("path-buttons");
    return new ListItem(title, buttons);
  }

  private static NativeButton button(String sign, String words) {
    NativeButton button = new NativeButton(sign);
    button.addClassName("round");
    button.setAriaLabel(words);
    return button;
  }

  /** The keyboard stays with the step that moved. */
  private void move(int from, int to, boolean up) {
    Collections.swap(steps, from, to);
    refresh();
    Div buttons = (Div) ((ListItem) list.getComponentAt(to)).getComponentAt(1);
    NativeButton same = (NativeButton) buttons.getComponentAt(up ? 0 : 1);
    NativeButton other = (NativeButton) buttons.getComponentAt(up ? 1 : 0);
    (same.isEnabled() ? same : other).focus();
  }
}
