/** The pages of a unit's picture, and the same figures as CSV. */
@NullMarked
package se.tyngdpunkt.result.web;

import org.jspecify.annotations.NullMarked;
