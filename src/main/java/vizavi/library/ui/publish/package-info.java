/** Publishing a draft, and looking back at what was published. Talks to the library's doors. */
@NullMarked
package vizavi.library.ui.publish;

import org.jspecify.annotations.NullMarked;
