/** What the organisation's own pages show, and to whom. */
@NullMarked
package se.tyngdpunkt.organisation.domain.view;

import org.jspecify.annotations.NullMarked;
