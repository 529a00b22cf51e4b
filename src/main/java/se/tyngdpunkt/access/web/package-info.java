/** The security of every request, and the pages of signing in. */
@NullMarked
package se.tyngdpunkt.access.web;

import org.jspecify.annotations.NullMarked;
