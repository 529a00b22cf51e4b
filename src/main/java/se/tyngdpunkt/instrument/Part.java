package se.tyngdpunkt.instrument;

import java.util.List;
import se.tyngdpunkt.shared.number.Exact;

/** A section of the form, in the model's own order; {@code required} says whether a blank may be submitted. */
public sealed interface Part {

    String key();

    Text title();

    Text hint();

    boolean required();

    /** How it is felt: scales with words, never numbers, and so never averaged (FFS 2.1, STEG 1). */
    record SelfRating(String key, Text title, Text hint, boolean required, List<Scale> scales) implements Part {
        public SelfRating {
            scales = List.copyOf(scales);
        }
    }

    /** One question with its options in the source's order. */
    record Scale(String key, Text label, Text question, Direction direction, List<Option> options, String citation) {
        public Scale {
            options = List.copyOf(options);
        }
    }

    record Option(String key, Text words) {}

    /** Which end of a scale is the good one. */
    enum Direction {
        HIGHER_IS_BETTER,
        LOWER_IS_BETTER,
        MIDDLE_IS_BEST
    }

    /** Net working time in the window; never the cause of an absence, which would be health data. */
    record WorkingTime(String key, Text title, Text hint, boolean required, List<TimeField> fields) implements Part {
        public WorkingTime {
            fields = List.copyOf(fields);
        }
    }

    record TimeField(String key, Text label, Text hint, TimeUnit unit, String citation) {}

    /** What a working-time figure counts, and the largest that makes sense in a reference window. */
    enum TimeUnit {
        PER_CENT(100),
        HOURS(400);

        private final int largest;

        TimeUnit(int largest) {
            this.largest = largest;
        }

        public int largest() {
            return largest;
        }
    }

    /** Activities that are counted and weighed; the sum is Σ count × weight (FFS 2.2, STEG 2). */
    record CountedActivities(String key, Text title, Text hint, boolean required, List<ActivityRow> rows)
            implements Part {
        public CountedActivities {
            rows = List.copyOf(rows);
        }
    }

    /** One activity: its number in the source, its title word for word and its exact weight in points. */
    record ActivityRow(
            String key,
            int number,
            Text label,
            Exact weight,
            Window window,
            Help help,
            Text shortLabel,
            String citation) {

        /** What happened within the window starts from blank each time; a stock may be taken over from last time. */
        public boolean mayCarryOver() {
            return window == Window.STOCK;
        }
    }

    /** Whether a row counts what is going on at the date, or what happened within the reference window. */
    enum Window {
        STOCK,
        WITHIN_WINDOW
    }

    /** What a row means, so that two people count alike. */
    record Help(Text definition, Text includes, Text excludes, Text example) {}

    /** Unweighted counts of what may go wrong, with a sum of their own that never joins the points (FFS 2.2, RISKER). */
    record RiskCounts(String key, Text title, Text hint, boolean required, List<RiskRow> rows) implements Part {
        public RiskCounts {
            rows = List.copyOf(rows);
        }
    }

    record RiskRow(String key, int number, Text label, Help help, Text shortLabel, String citation) {}

    /** One short free text, seen by the pair only; {@code maxLength} in characters. */
    record FreeComment(String key, Text title, Text hint, boolean required, int maxLength) implements Part {}
}
