/** The embedded server as tests use it, and its own tests. */
@NullMarked
package se.tyngdpunkt.database.embedded;

import org.jspecify.annotations.NullMarked;
