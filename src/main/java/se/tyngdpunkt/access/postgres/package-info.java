/** The tables of the schema access. */
@NullMarked
package se.tyngdpunkt.access.postgres;

import org.jspecify.annotations.NullMarked;
