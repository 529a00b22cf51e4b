/** How long each kind of record is kept, by the municipality's decisions, and what has been deleted by them. */
@NullMarked
package se.tyngdpunkt.records.domain.retention;

import org.jspecify.annotations.NullMarked;
