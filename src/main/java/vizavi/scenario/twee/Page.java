package vizavi.scenario.twee;

import java.util.List;
import java.util.Optional;

/**
 * A passage whose marks were read.
 *
 * @param rows its text, what a person reads
 * @param links each label and target once
 * @param jump where a command sends the reader without being asked
 */
record Page(Passage passage, List<Row> rows, List<Link> links, Optional<String> jump) {

  /**
   * A line of text.
   *
   * @param opens whether nothing stands right above it
   */
  record Row(String text, boolean opens) {}
}
