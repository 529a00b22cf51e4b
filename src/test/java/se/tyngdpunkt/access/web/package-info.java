/** Signing in as a browser does. */
@NullMarked
package se.tyngdpunkt.access.web;

import org.jspecify.annotations.NullMarked;
