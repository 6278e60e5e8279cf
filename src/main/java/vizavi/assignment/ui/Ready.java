package vizavi.assignment.ui;

import java.util.List;
import vizavi.assignment.Step;

/** A recommended order of scenarios, ready to be given. */
record Ready(String id, String title, String about, List<Step> steps) {}
