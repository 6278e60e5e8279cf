package vizavi.practice.ui;

import org.springframework.stereotype.Component;
import vizavi.assignment.Assignments;
import vizavi.attempt.live.Shoulder;

/** The doors behind a mentor's home. */
@Component
record DeskDoors(Shoulder shoulder, Assignments assignments) {}
