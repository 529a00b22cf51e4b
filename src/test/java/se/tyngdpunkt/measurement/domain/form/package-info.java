@NullMarked
package se.tyngdpunkt.measurement.domain.form;

import org.jspecify.annotations.NullMarked;
