/** The tree and its units. */
@NullMarked
package se.tyngdpunkt.organisation.web.tree;

import org.jspecify.annotations.NullMarked;
