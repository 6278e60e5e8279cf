/** The trainer's page of scenario files. Talks to the library's door. */
@NullMarked
package vizavi.library.ui;

import org.jspecify.annotations.NullMarked;
