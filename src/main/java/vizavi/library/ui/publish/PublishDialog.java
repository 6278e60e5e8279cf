package vizavi.library.ui.publish;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Consumer;
import vizavi.library.Consequences;
import vizavi.library.Draft;
import vizavi.library.Gate;
import vizavi.library.Publication;
import vizavi.library.Publishing;
import vizavi.library.RevisionCard;
import vizavi.scenario.Scenario;
import vizavi.text.Diagnostic;

/** Publishes a draft as it was kept last: first the checks, then a note, then its number. */
public class PublishDialog extends Dialog {
  private final transient Publishing publishing;
  private final transient Optional<Consequences> consequences;
  private final transient Draft draft;
  private final transient Consumer<Diagnostic> goes;
  private final Div body = new Div();
  private final TextArea note = new TextArea(getTranslation("publish.note"));
  private final Paragraph refused = new Paragraph();
  private final Div nevertheless = new Div();
  private final Button publish = new Button(getTranslation("publish.publish"));

  /**
   * @param consequences what the new text would make of the attempts there are, where somebody
   *     knows
   * @param goes is told what the author wants to mend
   */
  public PublishDialog(
      Publishing publishing,
      Optional<Consequences> consequences,
      Draft draft,
      Consumer<Diagnostic> goes) {
    this.publishing = publishing;
    this.consequences = consequences;
    this.draft = draft;
    this.goes = goes;
    setHeaderTitle(
        getTranslation(
            "publish.title", draft.title().isEmpty() ? draft.scenario() : draft.title()));
    addClassName("publish-dialog");
    setWidth("min(640px, 100%)");
    setCloseOnOutsideClick(false); // what was typed is not lost by a slip
    body.addClassName("publish-body");
    note.setId("publish-note");
    note.setMaxLength(Publishing.LONGEST_NOTE);
    note.setWidthFull();
    note.setHelperText(getTranslation("publish.note.help"));
    refused.setId("publish-refused");
    refused.addClassName("refused");
    refused.getElement().setAttribute("role", "alert");
    publish.setId("publish-now");
    publish.addThemeVariants(ButtonVariant.PRIMARY);
    publish.addClickListener(click -> took(publishing.publish(draft, note.getValue())));
    add(body);
    getFooter().add(new Button(getTranslation("publish.cancel"), click -> close()), publish);
    show(publishing.gate(draft.id()));
  }

  private void show(Gate gate) {
    body.removeAll();
    publish.setVisible(gate.open());
    if (gate.open()) {
      body.add(new Paragraph(getTranslation("publish.open")));
      gate.scenario().flatMap(this::comparing).ifPresent(body::add);
      body.add(note, refused, nevertheless);
    } else {
      body.add(
          new Paragraph(getTranslation("publish.blocked", gate.blocking().size())),
          new Blockers(gate.blocking(), this::go));
      if (gate.blocking().stream().anyMatch(one -> one.rule().equals("stale-translation"))) {
        body.add(
            new Paragraph(getTranslation("publish.stale", getTranslation("translate.confirm"))));
      }
    }
  }

  private Optional<Comparing> comparing(Scenario text) {
    return consequences.flatMap(
        knows ->
            publishing.revisions(draft.scenario()).stream()
                .filter(RevisionCard::current)
                .findFirst()
                .map(now -> new Comparing(knows, now.id(), text)));
  }

  private void go(Diagnostic one) {
    close();
    goes.accept(one);
  }

  private void took(Publication publication) {
    nevertheless.removeAll();
    switch (publication) {
      case Publication.Published published -> {
        var done = new Paragraph(Refusing.words(published));
        done.setId("publish-done");
        done.getElement().setAttribute("role", "status");
        body.removeAll();
        body.add(done);
        publish.setVisible(false);
      }
      case Publication.Blocked(var gate) -> show(gate);
      case Publication.Overtaken(var current) -> {
        refused.setText(Refusing.words(publication));
        nevertheless.add(over(current));
      }
      default -> refused.setText(Refusing.words(publication));
    }
  }

  private Button over(RevisionCard current) {
    var over =
        new Button(
            getTranslation("publish.nevertheless"),
            click -> took(publishing.publishOver(draft, note.getValue(), current.number())));
    over.setId("publish-nevertheless");
    return over;
  }
}
