/**
 * The graph of a scenario on the screen: laid out by ELK on the server, drawn by Cytoscape in the
 * browser.
 */
@NullMarked
package vizavi.library.ui.graph;

import org.jspecify.annotations.NullMarked;
