package vizavi.attempt.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import vizavi.scenario.Scenario;

/** The briefing once more, over the conversation. */
class BriefingDialog extends Dialog {
  BriefingDialog(Scenario scenario) {
    setHeaderTitle(scenario.title());
    addClassName("briefing-dialog");
    Briefing briefing = new Briefing(scenario);
    // On a phone it is longer than the dialog: whoever has no mouse scrolls it with the arrow keys.
    briefing.getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
    briefing.getElement().setAttribute("aria-label", scenario.title());
    add(briefing);
    Button close = new Button(getTranslation("play.briefing.close"), click -> close());
    close.addThemeVariants(ButtonVariant.PRIMARY);
    addOpenedChangeListener(
        change -> {
          if (change.isOpened()) {
            close.focus();
          }
        });
    getFooter().add(close);
  }
}
