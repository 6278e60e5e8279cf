/** The sign-in page and the admin's page of people. Talks to the doors of the account room. */
@NullMarked
package vizavi.account.ui;

import org.jspecify.annotations.NullMarked;
