/** Tests of the unit's picture. */
@NullMarked
package se.tyngdpunkt.result.web;

import org.jspecify.annotations.NullMarked;
