/** What an account is and how its password and second factor may be: plain rules. */
@NullMarked
package se.tyngdpunkt.access.domain.account;

import org.jspecify.annotations.NullMarked;
