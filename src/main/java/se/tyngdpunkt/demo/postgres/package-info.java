/** Where the demonstration remembers that its example is made, and its clock. */
@NullMarked
package se.tyngdpunkt.demo.postgres;

import org.jspecify.annotations.NullMarked;
