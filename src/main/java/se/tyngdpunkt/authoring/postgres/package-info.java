/** Drafts, their history and the municipality's settings in PostgreSQL. */
@NullMarked
package se.tyngdpunkt.authoring.postgres;

import org.jspecify.annotations.NullMarked;
