/** How the invented municipality gets a second version of its key, by the deeds of those who write models. */
@NullMarked
package se.tyngdpunkt.demo.domain.key;

import org.jspecify.annotations.NullMarked;
