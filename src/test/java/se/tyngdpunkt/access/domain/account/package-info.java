/** Rules of accounts. */
@NullMarked
package se.tyngdpunkt.access.domain.account;

import org.jspecify.annotations.NullMarked;
