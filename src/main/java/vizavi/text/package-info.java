/**
 * Text with places: spans, diagnostics, and YAML as a tree of nodes that know where they stand.
 *
 * <p>Knows SnakeYAML, and is the only room that does. Refuses to know what a scenario is.
 */
@NullMarked
package vizavi.text;

import org.jspecify.annotations.NullMarked;
