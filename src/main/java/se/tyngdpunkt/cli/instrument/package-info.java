/** The commands about models: they start neither server nor database. */
@NullMarked
package se.tyngdpunkt.cli.instrument;

import org.jspecify.annotations.NullMarked;
