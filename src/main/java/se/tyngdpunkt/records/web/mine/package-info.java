/** The page about oneself, and the file with everything: a document to read and the same as data. */
@NullMarked
package se.tyngdpunkt.records.web.mine;

import org.jspecify.annotations.NullMarked;
