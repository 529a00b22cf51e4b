/** The command about the audit trail. */
@NullMarked
package se.tyngdpunkt.cli.audit;

import org.jspecify.annotations.NullMarked;
