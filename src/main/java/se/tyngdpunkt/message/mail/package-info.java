/** The way out: SMTP, iCalendar and the job that sends. */
@NullMarked
package se.tyngdpunkt.message.mail;

import org.jspecify.annotations.NullMarked;
