/**
 * What changes units over time: moved, renamed, closed, merged, split. A plan is made of what stands, shown before it is
 * done, and kept so that it can be undone.
 */
@NullMarked
package se.tyngdpunkt.organisation.domain.reform;

import org.jspecify.annotations.NullMarked;
