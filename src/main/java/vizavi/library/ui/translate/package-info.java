/** Translations of a draft beside its source. Talks to the library's doors. */
@NullMarked
package vizavi.library.ui.translate;

import org.jspecify.annotations.NullMarked;
