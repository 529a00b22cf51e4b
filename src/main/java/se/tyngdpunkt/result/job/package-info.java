/** The job that computes a closed round's figures. */
@NullMarked
package se.tyngdpunkt.result.job;

import org.jspecify.annotations.NullMarked;
