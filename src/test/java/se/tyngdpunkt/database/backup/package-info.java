/** Tests of the way out and back. */
@NullMarked
package se.tyngdpunkt.database.backup;

import org.jspecify.annotations.NullMarked;
