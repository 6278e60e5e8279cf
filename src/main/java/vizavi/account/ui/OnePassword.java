package vizavi.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vizavi.account.Newcomer;
import vizavi.shell.Figures;

/** A first password to hand over, which is shown here and nowhere else. */
class OnePassword extends Dialog {
  OnePassword(Newcomer person) {
    setHeaderTitle(getTranslation("cohort.renew"));
    setWidth("min(520px, 100%)");
    setCloseOnOutsideClick(false); // it would be lost by a slip
    setCloseOnEsc(false);
    Figures table =
        new Figures(
                List.of(
                    getTranslation("people.field.name"),
                    getTranslation("people.field.sign-in"),
                    getTranslation("import.password")))
            .caption(getTranslation("cohort.renew"));
    table.row(
        new Span(person.name()), List.of(new Code(person.signIn()), new Code(person.password())));
    add(new Paragraph(getTranslation("cohort.renew.once")), table);
    Button close = new Button(getTranslation("cohort.renew.close"), click -> close());
    close.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(close);
  }
}
