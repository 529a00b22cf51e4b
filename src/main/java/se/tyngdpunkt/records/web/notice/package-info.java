/** Where the municipality's decision on personal data is put. */
@NullMarked
package se.tyngdpunkt.records.web.notice;

import org.jspecify.annotations.NullMarked;
