package vizavi.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** A plot drawn by ECharts, with one sentence that sums it up and the numbers as a table. */
public class Chart extends Div {
  static final String ECHARTS = "webjars/echarts/5.3.1/dist/echarts.min.js";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Draws {@code plot}; {@code summary} says what is to be seen, for those who do not see it. */
  public Chart(Plot plot, String summary) {
    addClassName("chart");
    Element drawing = new Element("vizavi-chart");
    drawing.setAttribute("role", "img").setAttribute("aria-label", summary);
    drawing.setAttribute("library", ECHARTS);
    drawing.setAttribute("plot", JSON.writeValueAsString(plot));
    getElement().appendChild(drawing);
    if (!plot.marks().isEmpty()) {
      add(marks(plot));
    }
    NativeDetails numbers = new NativeDetails(getTranslation("chart.numbers"), table(plot));
    numbers.addClassName("quiet");
    add(numbers);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    event.getUI().getPage().addJavaScript("context://vizavi-chart.js");
  }

  /** The titles of the marks: in the drawing there is room only for their numbers. */
  private static OrderedList marks(Plot plot) {
    OrderedList marks = new OrderedList();
    marks.addClassName("marks");
    for (int at = 0; at < plot.marks().size(); at++) {
      Span number = new Span(Integer.toString(at + 1));
      number.addClassName("mark");
      marks.add(new ListItem(number, new Span(plot.marks().get(at).title())));
    }
    return marks;
  }

  private static Figures table(Plot plot) {
    Figures table =
        new Figures(
            Stream.of(
                    Stream.of(plot.axis()),
                    plot.lines().stream().map(Plot.Line::name),
                    plot.bands().stream().map(Plot.Band::name))
                .flatMap(names -> names)
                .toList());
    for (int at = 0; at < plot.labels().size(); at++) {
      table.row(plot.labels().get(at), values(plot, at));
    }
    return table;
  }

  private static List<String> values(Plot plot, int at) {
    Stream<String> lines =
        plot.lines().stream()
            .map(line -> line.values().get(at))
            .map(value -> value == null ? "–" : value.toString());
    Stream<String> bands =
        plot.bands().stream().map(band -> band.low().get(at) + "–" + band.high().get(at));
    return Stream.concat(lines, bands).toList();
  }
}
