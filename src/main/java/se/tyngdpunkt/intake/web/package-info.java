/** The pages on which an earlier measurement is taken in. */
@NullMarked
package se.tyngdpunkt.intake.web;

import org.jspecify.annotations.NullMarked;
