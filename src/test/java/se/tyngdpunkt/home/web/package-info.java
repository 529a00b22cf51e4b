/** The first page and the pages about the product. */
@NullMarked
package se.tyngdpunkt.home.web;

import org.jspecify.annotations.NullMarked;
