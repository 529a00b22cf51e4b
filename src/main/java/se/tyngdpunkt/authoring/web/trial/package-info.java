/** The page where a draft is tried, and the form as the worker will see it. */
@NullMarked
package se.tyngdpunkt.authoring.web.trial;

import org.jspecify.annotations.NullMarked;
