/** The pages where a model is written. */
@NullMarked
package se.tyngdpunkt.authoring.web.draft;

import org.jspecify.annotations.NullMarked;
