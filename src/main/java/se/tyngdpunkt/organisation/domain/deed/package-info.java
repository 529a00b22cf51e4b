/** What an administrator does to the tree, to people and to roles, one class per deed. */
@NullMarked
package se.tyngdpunkt.organisation.domain.deed;

import org.jspecify.annotations.NullMarked;
