/** What the web server itself says when no page of the program can be shown, as when the disk is full. */
@NullMarked
package se.tyngdpunkt.shell.server;

import org.jspecify.annotations.NullMarked;
