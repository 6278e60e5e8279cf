/** The whole product in headless Chromium: the thin layer above all other tests. */
@NullMarked
package vizavi.endtoend;

import org.jspecify.annotations.NullMarked;
