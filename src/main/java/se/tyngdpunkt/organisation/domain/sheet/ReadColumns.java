package se.tyngdpunkt.organisation.domain.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Permission;
import se.tyngdpunkt.organisation.domain.Records;
import se.tyngdpunkt.shared.UseCase;

/** Finds out what the columns of a table are: by their own headings, or by a source that has been told of. */
@UseCase
public class ReadColumns {

    private final Sources sources;
    private final Records records;

    ReadColumns(Sources sources, Records records) {
        this.sources = sources;
        this.records = records;
    }

    /**
     * A table as it was read.
     *
     * @param sheet without what must not be taken in, and without the names of people whose identity is protected
     * @param source the one whose columns these are
     * @param leftOut the headings of what must not be taken in
     */
    public record Told(Sheet sheet, Headings headings, Choice choice, Optional<Source> source, List<String> leftOut) {

        public Told {
            leftOut = List.copyOf(leftOut);
        }

        /** Whether the headings are ours, so that nothing is left to choose. */
        public boolean isClear() {
            return headings.areOurs();
        }

        private Told leavingOut(List<String> columns) {
            return new Told(sheet, headings, choice, source, columns);
        }

        /** The table with our headings. */
        public Sheet ours() {
            return choice.applied(sheet, headings);
        }
    }

    public Told read(Viewer viewer, Sheet sheet) {
        Permission.toLookAfterPeople(viewer);
        var known = sources.all();
        var told = told(sheet, known);
        var disguised = new Disguise(records.withProtectedIdentity()).over(told.sheet(), told.choice());
        return disguised.equals(told.sheet()) ? told : told(disguised, known).leavingOut(told.leftOut());
    }

    private static Told told(Sheet sheet, List<Source> known) {
        var words =
                known.stream().flatMap(each -> each.columns().keySet().stream()).collect(Collectors.toSet());
        var headings = Headings.of(sheet, words);
        var kept = headings.withoutPrivate(sheet);
        var leftOut = headings.privateIn(sheet);
        if (headings.areOurs()) {
            return new Told(kept, headings, Choice.of(headings, Optional.empty()), Optional.empty(), leftOut);
        }
        var source = known.stream()
                .filter(each -> each.fits(headings))
                .max(Comparator.comparingInt(each -> each.columns().size()));
        return new Told(kept, headings, Choice.of(headings, source), source, leftOut);
    }
}
