package se.tyngdpunkt.records.domain.mine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.UseCase;
import se.tyngdpunkt.shared.personal.Cell;
import se.tyngdpunkt.shared.personal.PersonalRecords;
import se.tyngdpunkt.shared.personal.Section;
import se.tyngdpunkt.shared.personal.Telling;

/** Tells a person how many rows there are about her of each kind, in the order of the document. */
@UseCase
public class CountEverything {

    private final List<PersonalRecords> modules;

    CountEverything(List<PersonalRecords> modules) {
        this.modules = List.copyOf(modules);
    }

    public SequencedMap<String, Integer> count(Viewer viewer, Locale language) {
        var counts = new Counting(new LinkedHashMap<>());
        Collecting.collect(modules, viewer.signedIn(), language, counts);
        return counts.rows;
    }

    private record Counting(SequencedMap<String, Integer> rows) implements Telling {

        @Override
        public void section(Section section) {
            rows.putLast(section.key(), rows.getOrDefault(section.key(), 0));
        }

        @Override
        public void row(List<Cell> cells) {
            rows.merge(rows.lastEntry().getKey(), 1, Integer::sum);
        }
    }
}
