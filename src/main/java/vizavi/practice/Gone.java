package vizavi.practice;

import java.time.LocalDate;
import vizavi.analysis.spacing.Grade;

/**
 * How an exercise went.
 *
 * @param due the day, in the person's time zone, on which the scene comes again
 */
public record Gone(Grade grade, LocalDate due) {}
