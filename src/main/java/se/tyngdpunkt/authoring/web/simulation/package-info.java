/** The page that tells what a draft would have changed. */
@NullMarked
package se.tyngdpunkt.authoring.web.simulation;

import org.jspecify.annotations.NullMarked;
