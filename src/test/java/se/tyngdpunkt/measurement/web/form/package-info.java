@NullMarked
package se.tyngdpunkt.measurement.web.form;

import org.jspecify.annotations.NullMarked;
