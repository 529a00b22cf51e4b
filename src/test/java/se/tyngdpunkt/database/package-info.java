/** Tests of the database's face. */
@NullMarked
package se.tyngdpunkt.database;

import org.jspecify.annotations.NullMarked;
