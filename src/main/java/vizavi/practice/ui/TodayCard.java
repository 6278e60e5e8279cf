package vizavi.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import vizavi.analysis.spacing.Streak;
import vizavi.practice.Exercises;
import vizavi.shell.Moment;
import vizavi.shell.Places;

/** The way to today's two minutes, and the days in a row. */
class TodayCard extends Section {
  TodayCard(Exercises exercises) {
    Streak streak = exercises.streak(Moment.zone());
    addClassNames("card", "today-card");
    Paragraph words =
        new Paragraph(
            streak.today() ? getTranslation("home.today.done") : getTranslation("home.today"));
    Anchor begin =
        new Anchor(
            Places.TODAY,
            streak.today() ? getTranslation("home.today.again") : getTranslation("home.today.go"));
    begin.setId("today");
    begin.addClassName("plain");
    add(new H2(getTranslation("practice.title")), words, begin, new StreakLine(streak));
  }
}
