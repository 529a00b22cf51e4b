/** What the organisation puts on an administrator's first page. */
@NullMarked
package se.tyngdpunkt.organisation.web.first;

import org.jspecify.annotations.NullMarked;
