package se.tyngdpunkt.records.domain.notice;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.UseCase;
import se.tyngdpunkt.shared.personal.PrivacyNotice.Decided;
import se.tyngdpunkt.shared.personal.PrivacyNotice.LegalBasis;
import se.tyngdpunkt.shared.text.FreeText;
import se.tyngdpunkt.shell.Problems;

/** Puts the municipality's decision here, whole; what it said before is kept. */
@UseCase
public class DecideNotice {

    private static final int LONGEST = 200;

    private final Notices notices;
    private final Events events;
    private final Clock clock;

    DecideNotice(Notices notices, Events events, Clock clock) {
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /** What stands in the fields. */
    public record Typed(String controller, String basis, String decision, String officer, String contact) {

        public static final Typed NOTHING = new Typed("", "", "", "", "");

        public static Typed of(Decided decided) {
            return new Typed(
                    decided.controller(),
                    decided.basis().name(),
                    decided.decision(),
                    decided.officer(),
                    decided.contact());
        }
    }

    /** None when it is put here; the deed tells by which decision. */
    public Problems decide(Viewer viewer, Typed typed) {
        ReadNotice.require(viewer);
        var problems = Problems.NONE
                .and(wrong("controller", typed.controller()))
                .and(basisOf(typed).isEmpty() ? missing("basis") : Problems.NONE)
                .and(wrong("decision", typed.decision()))
                .and(wrong("officer", typed.officer()))
                .and(wrong("contact", typed.contact()));
        if (!problems.isEmpty()) {
            return problems;
        }
        var decided = new Decided(
                tidy(typed.controller()),
                basisOf(typed).orElseThrow(),
                tidy(typed.decision()),
                tidy(typed.officer()),
                tidy(typed.contact()));
        if (notices.latest().map(Notice::decided).filter(decided::equals).isEmpty()) {
            notices.add(new Notice(decided, viewer.person(), clock.instant()));
            events.tell(Deed.of(
                            viewer.signedIn(),
                            "records.notice-decided",
                            viewer.signedIn().municipality().value())
                    .because(decided.decision()));
        }
        return Problems.NONE;
    }

    private static Optional<LegalBasis> basisOf(Typed typed) {
        return Arrays.stream(LegalBasis.values())
                .filter(basis -> basis.name().equals(typed.basis()))
                .findFirst();
    }

    private static Problems wrong(String field, String typed) {
        return switch (FreeText.read(typed, LONGEST)) {
            case FreeText.Blank _ -> missing(field);
            case FreeText.Refused _ -> Problems.at(field, "records.notice.refused", LONGEST);
            case FreeText.Accepted _ -> Problems.NONE;
        };
    }

    private static Problems missing(String field) {
        return Problems.at(field, "records.notice." + field + ".missing");
    }

    private static String tidy(String typed) {
        return FreeText.read(typed, LONGEST) instanceof FreeText.Accepted(var text) ? text : "";
    }
}
