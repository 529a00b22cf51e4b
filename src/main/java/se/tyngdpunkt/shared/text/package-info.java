/** What users write in their own words, kept short and free of clients. */
@NullMarked
package se.tyngdpunkt.shared.text;

import org.jspecify.annotations.NullMarked;
