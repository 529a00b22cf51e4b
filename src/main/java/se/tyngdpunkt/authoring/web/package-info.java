/** The pages of the editor, by topic, and its place in the menu. */
@NullMarked
package se.tyngdpunkt.authoring.web;

import org.jspecify.annotations.NullMarked;
