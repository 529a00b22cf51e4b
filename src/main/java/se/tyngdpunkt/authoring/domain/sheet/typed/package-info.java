/** What a form of a model's file sends: what it was made of, and what is typed where the source leaves something open. */
@NullMarked
package se.tyngdpunkt.authoring.domain.sheet.typed;

import org.jspecify.annotations.NullMarked;
