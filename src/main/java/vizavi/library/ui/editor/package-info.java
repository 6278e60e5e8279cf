/**
 * The code editor, what is wrong with the text in it, and its outline.
 *
 * <p>Knows the scenario language by its assistant. Refuses to know where texts are kept.
 */
@NullMarked
package vizavi.library.ui.editor;

import org.jspecify.annotations.NullMarked;
