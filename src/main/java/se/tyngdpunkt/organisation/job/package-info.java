/** The job that compares long lists of staff with what there is. */
@NullMarked
package se.tyngdpunkt.organisation.job;

import org.jspecify.annotations.NullMarked;
