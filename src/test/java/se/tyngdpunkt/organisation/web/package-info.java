/** Tests of the organisation's pages. */
@NullMarked
package se.tyngdpunkt.organisation.web;

import org.jspecify.annotations.NullMarked;
