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
    add(new Briefing(scenario));
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
