package vizavi.library.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vizavi.library.Beginning;
import vizavi.library.Created;
import vizavi.library.Draft;
import vizavi.library.Drafts;
import vizavi.library.Naming;
import vizavi.library.Shelved;
import vizavi.library.Template;

/** Begins a draft: from a template or as a copy of a scenario, under an id. */
class NewDraftDialog extends Dialog {
  private final transient Drafts drafts;
  private final transient Consumer<Draft> begun;
  private final RadioButtonGroup<Optional<Template>> from = new RadioButtonGroup<>();
  private final Select<Shelved> copied = new Select<>();
  private final TextField id = new TextField(getTranslation("drafts.new.id"));
  private final Paragraph refused = new Paragraph();

  /**
   * @param scenarios that can be copied
   * @param begun hears of the draft
   */
  NewDraftDialog(Drafts drafts, List<Shelved> scenarios, Consumer<Draft> begun) {
    this.drafts = drafts;
    this.begun = begun;
    setHeaderTitle(getTranslation("drafts.new"));
    addClassName("new-draft");
    setCloseOnOutsideClick(false); // what was typed is not lost by a slip
    offer(scenarios);
    id.setId("draft-id");
    id.setHelperText(getTranslation("drafts.new.id.help"));
    id.setValueChangeMode(ValueChangeMode.EAGER);
    refused.addClassName("refused");
    refused.getElement().setAttribute("role", "alert");
    var fields = new Div(from, copied, id, refused);
    fields.addClassName("fields");
    add(fields);
    var create = new Button(getTranslation("drafts.new.create"), click -> create());
    create.setId("draft-create");
    create.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("drafts.cancel"), click -> close()), create);
  }

  private void offer(List<Shelved> scenarios) {
    var choices = new ArrayList<>(Stream.of(Template.values()).map(Optional::of).toList());
    if (!scenarios.isEmpty()) {
      choices.add(Optional.empty());
    }
    from.setId("draft-from");
    from.setLabel(getTranslation("drafts.new.from"));
    from.addClassName("mode-choice");
    from.setItems(choices);
    from.setRenderer(new ComponentRenderer<>(this::choice));
    from.setValue(choices.getFirst());
    from.addValueChangeListener(change -> copied.setVisible(change.getValue().isEmpty()));
    copied.setId("draft-copy");
    copied.setLabel(getTranslation("drafts.new.copy-of"));
    copied.setItems(scenarios);
    copied.setItemLabelGenerator(one -> one.current().title());
    copied.setVisible(false);
    scenarios.stream().findFirst().ifPresent(copied::setValue);
  }

  private Div choice(Optional<Template> template) {
    var name =
        new Span(template.map(this::name).orElseGet(() -> getTranslation("drafts.new.copy")));
    name.addClassName("mode-name");
    var words =
        new Span(
            template.map(this::words).orElseGet(() -> getTranslation("drafts.new.copy.words")));
    words.addClassName("small");
    return new Div(name, words);
  }

  private String name(Template template) {
    return switch (template) {
      case SINGLE_TALK -> getTranslation("template.single-talk");
      case SEVERAL_VISITS -> getTranslation("template.several-visits");
      case QUEUE -> getTranslation("template.queue");
    };
  }

  private String words(Template template) {
    return switch (template) {
      case SINGLE_TALK -> getTranslation("template.single-talk.words");
      case SEVERAL_VISITS -> getTranslation("template.several-visits.words");
      case QUEUE -> getTranslation("template.queue.words");
    };
  }

  private void create() {
    var beginning =
        from.getValue()
            .<Beginning>map(Beginning.FromTemplate::new)
            .orElseGet(() -> new Beginning.FromRevision(copied.getValue().current().id()));
    id.setInvalid(false);
    refused.setText("");
    switch (drafts.create(beginning, id.getValue().strip(), Naming.NEW_SCENARIO)) {
      case Created.Begun(var draft) -> {
        close();
        begun.accept(draft);
      }
      case Created.BadId ignored -> wrong(getTranslation("drafts.new.bad-id"));
      case Created.Taken(var taken, var title, var published) ->
          wrong(getTranslation("drafts.new.taken", taken, title));
      case Created.BadText(var why) -> refused.setText(Unkeeping.words(this, why));
    }
  }

  private void wrong(String words) {
    id.setErrorMessage(words);
    id.setInvalid(true);
    id.focus();
  }
}
