/** The demonstration's own page, what every page says of it, and how it starts. */
@NullMarked
package se.tyngdpunkt.demo.web;

import org.jspecify.annotations.NullMarked;
