package vizavi.library.ui.publish;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import vizavi.library.Consequence;
import vizavi.library.Consequences;
import vizavi.scenario.Scenario;
import vizavi.shell.Beside;

/**
 * Finds out which attempts would end otherwise. Where their turns were never read it takes long, so
 * the dialog does not wait: a note can be written meanwhile, and the text be published.
 */
class Comparing extends Div {
  private final Paragraph state = new Paragraph(getTranslation("publish.otherwise.comparing"));

  Comparing(Consequences consequences, UUID revision, Scenario text) {
    state.setId("publish-comparing");
    state.getElement().setAttribute("role", "status");
    add(state);
    Beside.page(
        "what " + revision + " would come to",
        () -> consequences.of(revision, text),
        this::show,
        () -> state.setText(getTranslation("publish.otherwise.failed")));
  }

  private void show(List<Consequence> found) {
    removeAll();
    if (!found.isEmpty()) {
      add(new Otherwise(found));
    }
  }
}
