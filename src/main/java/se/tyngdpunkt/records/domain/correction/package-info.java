/** A person says that something about her is wrong, and whoever can mend it answers (GDPR, articles 12 and 16). */
@NullMarked
package se.tyngdpunkt.records.domain.correction;

import org.jspecify.annotations.NullMarked;
