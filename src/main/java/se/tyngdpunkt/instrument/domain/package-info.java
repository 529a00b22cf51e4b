/** What makes a model sound: small named rules over a whole model. */
@NullMarked
package se.tyngdpunkt.instrument.domain;

import org.jspecify.annotations.NullMarked;
