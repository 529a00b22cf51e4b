/** Tests of the command line. */
@NullMarked
package se.tyngdpunkt.cli;

import org.jspecify.annotations.NullMarked;
