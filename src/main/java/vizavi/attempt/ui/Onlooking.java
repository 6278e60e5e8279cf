package vizavi.attempt.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.text.ListFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import vizavi.attempt.live.Beside;
import vizavi.attempt.live.Company;
import vizavi.attempt.live.Listening;
import vizavi.attempt.live.Whisper;
import vizavi.shell.Glyph;

/**
 * Tells the trainee who looks over their shoulder, while it is so, and hands on what is whispered.
 * It comes and goes by push, and touches nothing else on the page.
 */
class Onlooking extends Div {
  private final transient Company company;
  private final UUID attempt;
  private final transient Consumer<Map<Integer, Whisper>> whispers;
  private transient Listening listening = () -> {};
  private List<String> shown = List.of();

  Onlooking(Company company, UUID attempt, Consumer<Map<Integer, Whisper>> whispers) {
    this.company = company;
    this.attempt = attempt;
    this.whispers = whispers;
    addClassName("onlooking");
    getElement().setAttribute("role", "status");
  }

  @Override
  protected void onAttach(AttachEvent event) {
    listening = company.listen(attempt, InPage.of(event.getUI(), this::look));
    look();
  }

  @Override
  protected void onDetach(DetachEvent event) {
    listening.end();
  }

  private void look() {
    Beside beside = company.of(attempt);
    if (!beside.now().equals(shown)) {
      shown = beside.now();
      tell();
    }
    whispers.accept(beside.whispers());
  }

  private void tell() {
    removeAll();
    if (!shown.isEmpty()) {
      String names =
          ListFormat.getInstance(getLocale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
              .format(shown);
      add(Glyph.EYE.icon(), new Span(getTranslation("live.watched", shown.size(), names)));
    }
  }
}
