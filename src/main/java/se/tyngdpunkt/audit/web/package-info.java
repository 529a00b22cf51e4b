/** Who has seen my figures. */
@NullMarked
package se.tyngdpunkt.audit.web;

import org.jspecify.annotations.NullMarked;
