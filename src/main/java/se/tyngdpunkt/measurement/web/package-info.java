/** The pages of rounds, the form, the board and the rows. */
@NullMarked
package se.tyngdpunkt.measurement.web;

import org.jspecify.annotations.NullMarked;
