/** The pages of signing in, of one's own account, of invitations and of the first visit. */
@NullMarked
package se.tyngdpunkt.access.web;

import org.jspecify.annotations.NullMarked;
