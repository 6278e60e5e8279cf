package vizavi.library.ui.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Says what is lost with a translation, and asks whether it is to go. */
class DeleteDialog extends Dialog {
  /**
   * @param language its name
   * @param blocks how many have words in it
   * @param sure is called by whoever says yes
   */
  DeleteDialog(String language, long blocks, Runnable sure) {
    setHeaderTitle(getTranslation("translate.delete.title", language));
    add(
        new Paragraph(getTranslation("translate.delete.lost", blocks)),
        new Paragraph(getTranslation("translate.delete.published")));
    var yes =
        new Button(
            getTranslation("drafts.delete"),
            click -> {
              close();
              sure.run();
            });
    yes.setId("delete-sure");
    yes.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("drafts.cancel"), click -> close()), yes);
  }
}
