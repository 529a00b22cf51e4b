package se.tyngdpunkt.organisation.domain.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Permission;
import se.tyngdpunkt.shared.UseCase;

/** Finds out what the columns of a table are: by their own headings, or by a source that has been told of. */
@UseCase
public class ReadColumns {

    private final Sources sources;

    ReadColumns(Sources sources) {
        this.sources = sources;
    }

    /**
     * A table as it was read.
     *
     * @param sheet without what must not be taken in
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

        /** The table with our headings. */
        public Sheet ours() {
            return choice.applied(sheet, headings);
        }
    }

    public Told read(Viewer viewer, Sheet sheet) {
        Permission.toLookAfterPeople(viewer);
        var known = sources.all();
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
