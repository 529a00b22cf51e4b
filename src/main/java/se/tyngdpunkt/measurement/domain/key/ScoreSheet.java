package se.tyngdpunkt.measurement.domain.key;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.measurement.GivenElsewhere;
import se.tyngdpunkt.measurement.KindOfCase;
import se.tyngdpunkt.measurement.MeasurementHead;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.scoring.Explained;
import se.tyngdpunkt.scoring.reckoning.Given;

/**
 * What the leader has before her while she scores: the worker's rows, the key, and what her answers come to so far. Nothing
 * that is felt is in it.
 *
 * @param typed all that stands in her fields, by their names, also what is carried over and not saved
 * @param saved what stands there according to the database
 * @param given what the same kinds of cases got in the round before, by {@link KindOfCase#name()}
 * @param lastTime when the earlier measurement was made that the rows are compared with
 */
public record ScoreSheet(
        MeasurementHead head,
        int revision,
        Round round,
        Instrument instrument,
        List<Asked> figures,
        List<ListOfRows> lists,
        Map<String, String> typed,
        Map<String, String> saved,
        Map<String, GivenElsewhere.Given> given,
        Explained score,
        Optional<WorkedOut> worked,
        Optional<Round> lastTime) {

    public ScoreSheet {
        figures = List.copyOf(figures);
        lists = List.copyOf(lists);
        typed = Map.copyOf(typed);
        saved = Map.copyOf(saved);
        given = Map.copyOf(given);
    }

    /**
     * One field that she answers by the key.
     *
     * @param carriedOver whether it holds what she gave the same row last time, the worker's answers being the same
     */
    public record Asked(KeyField field, boolean carriedOver) {}

    /**
     * The rows of one list.
     *
     * @param ended the numbers of those whose case has ended: there is nothing to score
     */
    public record ListOfRows(Part.Rows list, List<Row> rows, SequencedMap<Integer, String> ended) {

        public ListOfRows {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One row.
     *
     * @param answers what the worker has said of it, by the key of the field
     * @param now what it adds so far, absent where it weighs nothing
     * @param isRewritten whether the worker has changed it since the leader's answers were saved
     * @param lastTime the same row in the earlier measurement, absent of a new one
     */
    public record Row(
            int number,
            Map<String, Given> answers,
            List<Asked> asked,
            boolean isRewritten,
            Optional<WorkedOut.Row> now,
            Optional<Before> lastTime) {

        public Row {
            answers = Map.copyOf(answers);
            asked = List.copyOf(asked);
        }

        public String label() {
            return labelOf(answers);
        }

        /** What the worker answered otherwise last time, by the key of the field; blank then has no answer. */
        public Optional<Given> before(String field) {
            return lastTime.flatMap(last -> Optional.ofNullable(last.answers().get(field)));
        }

        public boolean hasChanged(String field) {
            return lastTime.isPresent() && !before(field).equals(Optional.ofNullable(answers.get(field)));
        }
    }

    /** A row as it was last time, with its points then. */
    public record Before(Map<String, Given> answers, Optional<WorkedOut.Row> points) {

        public Before {
            answers = Map.copyOf(answers);
        }
    }

    /** The case's own label, blank where the row has none. */
    public static String labelOf(Map<String, Given> row) {
        return row.get(Part.Rows.LABEL) instanceof Given.Words(var text) ? text : "";
    }

    /** What the leaders gave that field in rows of the same kind, in the round before. */
    public Optional<GivenElsewhere.Given> givenIn(Part.Rows list, Row row, Part.Field field) {
        return list.kindOfRow()
                .flatMap(kind -> Optional.ofNullable(row.answers().get(kind.key())))
                .flatMap(answer -> answer instanceof Given.Choice chosen
                        ? Optional.ofNullable(
                                given.get(new KindOfCase(list.key(), chosen.option(), field.key()).name()))
                        : Optional.empty());
    }

    public String textIn(String field) {
        return typed.getOrDefault(field, "");
    }
}
