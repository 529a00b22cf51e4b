/** What the columns of a file are for a model, and what its cells say. */
@NullMarked
package se.tyngdpunkt.intake.domain.table;

import org.jspecify.annotations.NullMarked;
