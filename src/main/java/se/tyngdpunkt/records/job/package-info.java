/** What is done at night. */
@NullMarked
package se.tyngdpunkt.records.job;

import org.jspecify.annotations.NullMarked;
