/** A model's file as a form: its fields, and what a change of one does to the text. */
@NullMarked
package se.tyngdpunkt.authoring.domain.sheet;

import org.jspecify.annotations.NullMarked;
