package se.tyngdpunkt.intake.domain.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tyngdpunkt.measurement.earlier.EarlierRound;
import se.tyngdpunkt.organisation.domain.sheet.Headings;
import se.tyngdpunkt.organisation.domain.sheet.RosterColumn;

/** What a column can be beside a question: who the row is about, her group, and the file's own points. */
public enum Target {
    EMAIL(RosterColumn.EMAIL, "e-postadress|mejl|mejladress|mail"),
    NAME(null, "namn|name|medarbetare|handläggare|socialsekreterare|employee|worker"),
    GIVEN_NAME(RosterColumn.GIVEN_NAME, "tilltalsnamn|first name"),
    FAMILY_NAME(RosterColumn.FAMILY_NAME, "surname|last name"),
    GROUP(RosterColumn.GROUP, "arbetsgrupp|team"),
    TOTAL(null, "summa|summa totalt|totalsumma|totalt|total|poäng|totalpoäng|sum|points"),
    ROW_POINTS(null, "radens poäng|ärendepoäng|poäng för ärendet|row points|case points");

    private final Optional<RosterColumn> ofStaff;
    private final String words;

    Target(@Nullable RosterColumn ofStaff, String words) {
        this.ofStaff = Optional.ofNullable(ofStaff);
        this.words = words;
    }

    /** As a form and the database name it; no field of a form is called so. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isCalled(String heading) {
        return List.of(words.split("\\|")).contains(Headings.key(heading))
                || (ofStaff.isPresent() && RosterColumn.of(heading).equals(ofStaff));
    }

    /** Those that a file of that round can have: of an anonymous one nobody's name, and points of rows where there are any. */
    public static List<Target> of(EarlierRound round) {
        var hasRows = !EarlierRound.lists(round.instrument().instrument()).isEmpty();
        return round.isAnonymous()
                ? List.of(GROUP, TOTAL)
                : Stream.of(values())
                        .filter(target -> target != ROW_POINTS || hasRows)
                        .toList();
    }
}
