package vizavi.practice;

import java.time.LocalDate;
import vizavi.analysis.spacing.Grade;

/**
 * How an exercise went.
 *
 * @param due the day, in the person's time zone, on which the scene comes again
 * @param interval days from the day it was done until then, at least 1
 */
public record Gone(Grade grade, LocalDate due, long interval) {}
