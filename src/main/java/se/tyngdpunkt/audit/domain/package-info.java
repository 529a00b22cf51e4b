/** What the trail keeps, and what a person may read of it. */
@NullMarked
package se.tyngdpunkt.audit.domain;

import org.jspecify.annotations.NullMarked;
