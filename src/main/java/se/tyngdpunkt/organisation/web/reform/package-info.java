/** Moving, renaming, closing, merging and splitting units, each shown before it is done, and undoing it. */
@NullMarked
package se.tyngdpunkt.organisation.web.reform;

import org.jspecify.annotations.NullMarked;
