package vizavi.scenario.path;

import java.util.List;
import vizavi.text.Diagnostic;

/**
 * What came of reading a file of paths.
 *
 * @param paths in the file's order; none where there are errors
 * @param diagnostics sorted by place
 */
public record PathsReading(List<TrainingPath> paths, List<Diagnostic> diagnostics) {}
