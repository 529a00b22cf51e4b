package se.tyngdpunkt.organisation.domain.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Employment.Form;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.Sha256;

/**
 * What a list means, one by one: for eyes, for a file, and to tell two plans apart.
 *
 * @param lines one per change
 * @param absent places of people, in the whole municipality, that the list does not name
 * @param unchanged how many in the list are and work as it says already
 */
public record RosterReport(List<Line> lines, List<Absent> absent, int unchanged) {

    public static final RosterReport NOTHING = new RosterReport(List.of(), List.of(), 0);

    /** What a list tells of: the parts it names, or everybody there is. */
    public enum Cover {
        UNITS,
        MUNICIPALITY
    }

    /** Kinds of change, in the order of a preview. */
    public enum Kind {
        UNIT,
        PERSON,
        MOVED,
        CHANGED_PERSON,
        EMPLOYMENT,
        CHANGED_SHARE,
        CHANGED_FORM,
        ROLE,
        /** No change: a role that somebody keeps though the list does not tell of it. */
        KEPT_ROLE
    }

    /** One change: of whom or what, what stands, and what is to be. */
    public record Line(Kind kind, String what, Side was, Side now) {}

    /** One side of a change: the words, which role or form, and its end where one is set. */
    public record Side(String text, Optional<Role> role, Optional<Form> form, LocalDate to) {

        public static final Side NOTHING = new Side("");

        public Side(String text) {
            this(text, Optional.empty(), Optional.empty(), LocalDate.MAX);
        }

        public static Side of(String text, Optional<Form> form, LocalDate to) {
            return new Side(text, Optional.empty(), form, to);
        }

        public static Side of(Role role, String text, LocalDate to) {
            return new Side(text, Optional.of(role), Optional.empty(), to);
        }

        public Optional<LocalDate> lastDay() {
            return Optional.of(to).filter(day -> !day.equals(LocalDate.MAX)).map(day -> day.minusDays(1));
        }
    }

    /**
     * A place that the list does not name.
     *
     * @param named whether the list names that part of the organisation
     * @param listed whether the list has her elsewhere
     * @param twin whether the list brings a new person by the same name
     * @param roles what she holds, which does not end with the place
     */
    public record Absent(
            Employment place, String name, String unit, boolean named, boolean listed, boolean twin, List<Side> roles) {

        public Absent {
            roles = List.copyOf(roles);
        }

        /** What a form calls it. */
        public String key() {
            return place.person().value() + "/" + place.unit().value() + "/" + place.from();
        }

        public Side side() {
            return Side.of(unit + ", " + place.sharePercent() + " %", place.form(), place.to());
        }
    }

    public RosterReport {
        lines = List.copyOf(lines);
        absent = List.copyOf(absent);
    }

    public boolean changesNothing() {
        return lines.stream().allMatch(line -> line.kind() == Kind.KEPT_ROLE);
    }

    public List<Line> linesOf(Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }

    public List<Absent> absent(Cover cover) {
        return cover == Cover.MUNICIPALITY
                ? absent
                : absent.stream().filter(Absent::named).toList();
    }

    /** The same for two plans that do the same, whatever ids they have thought of. */
    public String mark() {
        return Sha256.hexOf(toString());
    }
}
