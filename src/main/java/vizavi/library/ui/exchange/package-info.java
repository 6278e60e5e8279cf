/** What the workbench shows of files coming in and going out. */
@NullMarked
package vizavi.library.ui.exchange;

import org.jspecify.annotations.NullMarked;
