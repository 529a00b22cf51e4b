package se.tyngdpunkt.intake.domain.preview;

import java.util.Optional;
import se.tyngdpunkt.measurement.earlier.EarlierAnswers;
import se.tyngdpunkt.shared.number.Exact;

/**
 * A row of the file that can be taken in.
 *
 * @param row from 0
 * @param total the file's own sum, where it has one
 */
record Line(int row, EarlierAnswers answers, Optional<Exact> total) {}
