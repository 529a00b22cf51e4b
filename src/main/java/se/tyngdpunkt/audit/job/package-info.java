/** The job that seals the trail. */
@NullMarked
package se.tyngdpunkt.audit.job;

import org.jspecify.annotations.NullMarked;
