/** The tables of the schema audit, and the ear that fills them. */
@NullMarked
package se.tyngdpunkt.audit.postgres;

import org.jspecify.annotations.NullMarked;
