/** What the panes of an open workbench share, so that none needs to know another. */
@NullMarked
package vizavi.library.ui.desk;

import org.jspecify.annotations.NullMarked;
