/** Rules of the tree, of people and of roles, and the deeds that change them. */
@NullMarked
package se.tyngdpunkt.organisation.domain;

import org.jspecify.annotations.NullMarked;
