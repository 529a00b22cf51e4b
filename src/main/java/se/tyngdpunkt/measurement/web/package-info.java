/** What the module gives the menu and the first page, and the calendar that turns rounds. */
@NullMarked
package se.tyngdpunkt.measurement.web;

import org.jspecify.annotations.NullMarked;
