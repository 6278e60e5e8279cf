package vizavi.practice.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vizavi.account.Cohorts;
import vizavi.assignment.MyTasks;
import vizavi.attempt.Attempts;
import vizavi.library.Library;
import vizavi.practice.Exercises;
import vizavi.practice.Suggestions;
import vizavi.progress.Progress;

/** The doors behind a trainee's home. */
@Component
record TraineeDoors(
    Cohorts cohorts,
    MyTasks tasks,
    Attempts attempts,
    Suggestions suggestions,
    Exercises exercises,
    Progress progress,
    Library library,
    Clock clock) {}
