/** What a letter says, when it is tried again and when it is given up. */
@NullMarked
package se.tyngdpunkt.message.domain;

import org.jspecify.annotations.NullMarked;
