/** The pages that show models. */
@NullMarked
package se.tyngdpunkt.authoring.web.shelf;

import org.jspecify.annotations.NullMarked;
