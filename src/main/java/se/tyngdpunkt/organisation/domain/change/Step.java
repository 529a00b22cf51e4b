package se.tyngdpunkt.organisation.domain.change;

import java.time.LocalDate;

/** The smallest part of a change: one row that begins, gets an end, or is mended. */
public sealed interface Step {

    /** The row as the step opens it or finds it. */
    Row row();

    /** The row as the step leaves it. */
    Row after();

    record Opened(Row row) implements Step {

        @Override
        public Row after() {
            return row;
        }
    }

    record Ended(Row row, LocalDate on) implements Step {

        @Override
        public Row after() {
            return row.until(on);
        }
    }

    record Corrected(Row.Named row, String name) implements Step {

        @Override
        public Row after() {
            return new Row.Named(row.unit(), name, row.from(), row.to());
        }
    }
}
