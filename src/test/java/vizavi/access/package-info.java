/** Who may open which view and which door: the whole of it, and what happens when that changes. */
@NullMarked
package vizavi.access;

import org.jspecify.annotations.NullMarked;
