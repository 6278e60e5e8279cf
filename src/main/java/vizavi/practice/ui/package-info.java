/** Home, and today's two minutes. */
@NullMarked
package vizavi.practice.ui;

import org.jspecify.annotations.NullMarked;
