package se.tyngdpunkt.organisation.domain.reform;

import java.util.List;
import java.util.Map;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.domain.change.ChangeKind;
import se.tyngdpunkt.shared.UnitId;

/**
 * What an administrator wants done, as typed; the names of the fields are those of the faults.
 *
 * @param when one of {@link When}
 * @param day the day, where one is chosen
 * @param to another unit, where one is asked for
 * @param others the units that are merged with this one
 * @param names of the new units
 * @param choices who or what goes where, by the field's name
 */
public record Wish(
        ChangeKind kind,
        UnitId unit,
        String when,
        String day,
        String to,
        List<String> others,
        List<String> names,
        Map<String, String> choices) {

    public Wish {
        others = List.copyOf(others);
        names = List.copyOf(names);
        choices = Map.copyOf(choices);
    }

    /** From when something is to hold. */
    public enum When {
        /** It was wrong all along. */
        ALWAYS,
        TODAY,
        DAY
    }

    /** The field in which it is chosen where that role goes on. */
    public static String fieldOf(RoleGrant grant) {
        return "role." + grant.person().value() + "." + grant.role() + "."
                + grant.unit().value();
    }

    /** The first name typed, if any. */
    public String name() {
        return names.isEmpty() ? "" : names.getFirst();
    }
}
