package se.tyngdpunkt.audit.postgres;

import java.util.ArrayList;
import java.util.List;
import se.tyngdpunkt.audit.domain.Log.Filter;
import se.tyngdpunkt.audit.domain.Log.Wanted;

/**
 * The questions that the log is put together of, one to a table and an index of it, each in order and cut off, so that what a
 * page costs follows the page. Where an index goes by the hour, which follows from the time, the hour leads the order.
 */
final class LogParts {

    private static final List<String> FAILURES =
            List.of("access.refused", "access.sign-in-failed", "access.code-failed");

    /** What says of somebody that she has answered or has had her talk, which administrators may not know. */
    private static final List<String> UNTOLD = List.of(
            "measurement.submitted",
            "measurement.taken-back",
            "measurement.took-part",
            "measurement.answers-imported",
            "measurement.handed-back",
            "measurement.summed",
            "measurement.discussed",
            "measurement.row-contested",
            "measurement.contest-withdrawn",
            "measurement.contest-kept",
            "measurement.contest-changed",
            "dialogue.disagreement-noted",
            "dialogue.talk-confirmed",
            "dialogue.talk-held",
            "dialogue.talk-reopened");

    private final Filter filter;
    private final boolean goesOn;
    private final List<String> parts = new ArrayList<>();

    private LogParts(Filter filter, boolean goesOn) {
        this.filter = filter;
        this.goesOn = goesOn;
    }

    /** None when nothing can be what is looked for. */
    static List<String> of(Filter filter, boolean goesOn) {
        var parts = new LogParts(filter, goesOn);
        parts.put(filter.wanted());
        return parts.parts;
    }

    private void put(Wanted wanted) {
        switch (wanted) {
            case ALL -> {
                deeds("");
                viewings();
                refusals();
            }
            case DEED -> deeds(none(FAILURES));
            case VIEWING -> viewings();
            case REFUSAL -> {
                refusals();
                FAILURES.forEach(each -> deeds(" and what = '" + each + "'"));
            }
        }
    }

    private void deeds(String which) {
        parts.add("select 'DEED' as kind, id, at, person_id, about_id, what as word, null::integer as status"
                + " from audit.deed where " + common(false)
                + none(UNTOLD)
                + which
                + (filter.about().isPresent() ? " and about_id = :about" : "")
                + (filter.deed().isPresent() ? " and what = :deed" : "")
                + order(false));
    }

    private static String none(List<String> names) {
        return " and what <> all (array['" + String.join("', '", names) + "'])";
    }

    private void viewings() {
        var byHour = filter.about().isPresent();
        if (filter.deed().isEmpty()) {
            parts.add("select 'VIEWING' as kind, id, at, person_id, about_id, page as word, null::integer as status"
                    + " from audit.viewing where "
                    + common(byHour)
                    + (byHour ? " and about_id = :about" : "")
                    + order(byHour));
        }
    }

    private void refusals() {
        var byHour = filter.by().isPresent();
        if (filter.deed().isEmpty() && filter.about().isEmpty()) {
            parts.add(
                    "select 'REFUSAL' as kind, id, at, person_id, null::uuid as about_id, route as word, status::integer as status"
                            + " from audit.refusal where "
                            + common(byHour)
                            + order(byHour));
        }
    }

    private String common(boolean byHour) {
        return PostgresChain.OURS
                + (filter.from().isPresent() ? " and at >= :from" + hour(byHour, ">= :fromHour") : "")
                + (filter.to().isPresent() ? " and at < :to" + hour(byHour, "<= :toHour") : "")
                + (filter.by().isPresent() ? " and person_id = :by" : "")
                + (goesOn ? " and at <= :at and (at, id) < (:at, :id)" + hour(byHour, "<= :atHour") : "");
    }

    private static String hour(boolean byHour, String condition) {
        return byHour ? " and hour " + condition : "";
    }

    private static String order(boolean byHour) {
        return " order by " + (byHour ? "hour desc, " : "") + "at desc, id desc limit :most";
    }
}
