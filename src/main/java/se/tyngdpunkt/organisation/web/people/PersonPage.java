package se.tyngdpunkt.organisation.web.people;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.domain.Leave;
import se.tyngdpunkt.organisation.domain.view.SeePerson;

/**
 * One person, for administrators.
 *
 * @param blocks what higher modules know about her, drawn
 */
public record PersonPage(SeePerson.View view, List<Content> blocks) {

    public PersonPage {
        blocks = List.copyOf(blocks);
    }

    public String address() {
        return addressOf(view.person().id().value().toString());
    }

    public String endOf(Employment employment) {
        return address() + "/employments/" + employment.unit().value() + "/" + employment.from() + "/end";
    }

    public String transferOf(Employment employment) {
        return address() + "/employments/" + employment.unit().value() + "/" + employment.from() + "/transfer";
    }

    public String addressOf(Leave leave) {
        return address() + "/leave/" + leave.from();
    }

    public String endOf(RoleGrant grant) {
        return address() + "/roles/" + grant.role() + "/" + grant.unit().value() + "/" + grant.from() + "/end";
    }

    /** The last day, for people: they do not count from the day after. */
    public static LocalDate lastDay(LocalDate to) {
        return to.minusDays(1);
    }

    public static boolean hasEnd(LocalDate to) {
        return !to.equals(LocalDate.MAX);
    }

    static String addressOf(String id) {
        return "/organisation/people/" + id;
    }
}
