/** The pane in which an author plays a draft from any of its scenes, beside the editor. */
@NullMarked
package vizavi.library.ui.playtest;

import org.jspecify.annotations.NullMarked;
