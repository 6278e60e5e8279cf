package vizavi.attempt.ui.item;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vizavi.analysis.item.Decision;
import vizavi.analysis.item.Taken;
import vizavi.scenario.Scenario;
import vizavi.shell.Figures;

/** One scene: each reply with its figures, and those nobody takes. */
class DecisionCard extends Section {
  /** On offer so often and never given, a reply is one nobody takes. */
  static final int OFTEN = 10;

  /** Below so many plays a figure says little. */
  static final int FEW = 30;

  private final Scenario scenario;

  DecisionCard(Scenario scenario, Decision decision, Order order) {
    this.scenario = scenario;
    addClassNames("card", "decision");
    H2 title = new H2(decision.scene());
    Paragraph shown =
        new Paragraph(
            getTranslation("items.shown", decision.shown(), Written.time(decision.seconds())));
    add(title, shown, table(decision, order));
    List<Taken> nobodys = decision.replies().stream().filter(one -> one.nobodys(OFTEN)).toList();
    if (!nobodys.isEmpty()) {
      add(new Paragraph(getTranslation("items.nobodys", nobodys.size(), OFTEN)));
    }
    if (decision.shown() < FEW) {
      Paragraph few = new Paragraph(getTranslation("items.few", decision.shown()));
      few.addClassName("small");
      add(few);
    }
  }

  private Figures table(Decision decision, Order order) {
    Figures table =
        new Figures(
                List.of(
                    getTranslation("items.reply"),
                    getTranslation("items.taken"),
                    getTranslation("items.overall"),
                    getTranslation("items.passed"),
                    getTranslation("items.telling"),
                    getTranslation("items.time")))
            .caption(getTranslation("items.caption", decision.scene()));
    decision.replies().stream()
        .sorted(order.comparator)
        .forEach(one -> table.row(words(one), cells(one)));
    return table;
  }

  private Component words(Taken one) {
    Span words = new Span(Written.words(scenario, one.reply()));
    words.addClassName("decision-words");
    words.getElement().setAttribute("lang", scenario.language());
    return words;
  }

  private List<Component> cells(Taken one) {
    return List.of(
        bar(one),
        new Span(Written.whole(one.overall())),
        new Span(Written.share(one.passed())),
        telling(one),
        new Span(Written.time(one.seconds())));
  }

  private Component bar(Taken one) {
    Div fill = new Div();
    fill.addClassName("take-fill");
    fill.getStyle().set("--value", Math.round(one.rate() * 100) + "%");
    Div bar = new Div(fill);
    bar.addClassName("take-bar");
    bar.getElement().setAttribute("aria-hidden", "true");
    Span figure =
        new Span(
            getTranslation("items.of", Written.percent(one.rate()), one.picked(), one.offered()));
    Div cell = new Div(figure, bar);
    cell.addClassName("take");
    return cell;
  }

  private Component telling(Taken one) {
    Span figure = new Span(Written.signed(one.telling()));
    figure.getElement().setAttribute("title", getTranslation("items.compared", one.compared()));
    return figure;
  }
}
