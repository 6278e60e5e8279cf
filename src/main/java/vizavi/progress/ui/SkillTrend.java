package vizavi.progress.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vizavi.progress.Point;
import vizavi.scoring.Skill;
import vizavi.shell.Chart;
import vizavi.shell.Moment;
import vizavi.shell.Plot;
import vizavi.shell.Terms;

/** One line a skill over the finished assessed attempts. */
class SkillTrend extends Div {
  SkillTrend(Map<Skill, List<Point>> trends) {
    Map<UUID, Point> attempts = new LinkedHashMap<>();
    trends.values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Point::ended))
        .forEach(point -> attempts.putIfAbsent(point.attempt(), point));
    List<String> labels =
        attempts.values().stream().map(point -> Moment.day(point.ended())).toList();
    List<Plot.Line> lines =
        List.of(Skill.values()).stream()
            .map(skill -> line(skill, trends.getOrDefault(skill, List.of()), attempts))
            .toList();
    add(
        new Chart(
            new Plot(getTranslation("progress.attempt"), labels, lines, List.of()),
            getTranslation("progress.trend.summary", attempts.size(), latest(trends))));
  }

  private static Plot.Line line(Skill skill, List<Point> points, Map<UUID, Point> attempts) {
    Map<UUID, Integer> values =
        points.stream().collect(Collectors.toMap(Point::attempt, Point::value, (a, b) -> b));
    return new Plot.Line(
        Terms.skill(skill), skill.id(), attempts.keySet().stream().map(values::get).toList());
  }

  private static String latest(Map<Skill, List<Point>> trends) {
    return trends.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(entry -> Terms.skill(entry.getKey()) + " " + entry.getValue().getLast().value())
        .collect(Collectors.joining(", "));
  }
}
