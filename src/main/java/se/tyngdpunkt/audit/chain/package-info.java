/**
 * How the trail is sealed and how its seals are checked: blocks of rows, each with a digest over the block before it. Its own
 * job makes them; the command line checks them as the tables' owner.
 */
@NamedInterface("chain")
@NullMarked
package se.tyngdpunkt.audit.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
