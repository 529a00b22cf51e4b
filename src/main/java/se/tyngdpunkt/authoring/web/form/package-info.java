/** A draft as a form, and what comes of sending it. */
@NullMarked
package se.tyngdpunkt.authoring.web.form;

import org.jspecify.annotations.NullMarked;
