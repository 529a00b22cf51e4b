/** Accounts and people for tests. */
@NullMarked
package se.tyngdpunkt.access;

import org.jspecify.annotations.NullMarked;
