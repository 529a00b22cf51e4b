/** The models there are to read, and a model told in words. */
@NullMarked
package se.tyngdpunkt.authoring.domain.shelf;

import org.jspecify.annotations.NullMarked;
