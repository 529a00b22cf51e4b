package se.tyngdpunkt.demo.domain.town;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.tyngdpunkt.organisation.Furnishing.Layout;
import se.tyngdpunkt.organisation.Municipality;
import se.tyngdpunkt.shared.MunicipalityId;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.shared.UnitId;

/**
 * The invented municipality and those in it whom the story needs by name.
 *
 * @param workers in the order of their numbers
 * @param families those who measure by case list
 * @param care those whose units report figures
 * @param others those who try a model each
 * @param storied the group whose people show one of each kind of thing the product points out
 */
public record Town(
        Municipality municipality,
        Layout layout,
        UnitId department,
        UnitId storied,
        List<Worker> workers,
        Families families,
        Care care,
        Others others,
        Map<Part, PersonId> parts) {

    /** Those a visitor may sign in as. */
    public enum Part {
        WORKER,
        SECOND_WORKER,
        TEAM_LEAD,
        UNIT_MANAGER,
        HEAD_OF_OPERATIONS,
        METHOD_OWNER,
        ADMINISTRATOR,
        FAMILY_WORKER,
        FAMILY_LEAD,
        FAMILY_MANAGER,
        CARE_WORKER,
        CARE_MANAGER,
        TRYING_LEAD
    }

    /** The department that measures by case list, and the group that is shown. */
    public record Families(UnitId department, UnitId storied, List<Worker> workers) {
        public Families {
            workers = List.copyOf(workers);
        }
    }

    /** The department that measures every fourth month, with the manager of each unit. */
    public record Care(UnitId department, List<Worker> workers, Map<UnitId, PersonId> managers) {
        public Care {
            workers = List.copyOf(workers);
            managers = Collections.unmodifiableMap(new LinkedHashMap<>(managers));
        }
    }

    /** Units that each try a model of their own. */
    public record Others(List<Trying> units) {
        public Others {
            units = List.copyOf(units);
        }
    }

    /** A unit with its manager, and the model or the filled example it tries, by its key in the library. */
    public record Trying(UnitId unit, PersonId manager, String model, List<Worker> workers) {
        public Trying {
            workers = List.copyOf(workers);
        }
    }

    public Town {
        workers = List.copyOf(workers);
        parts = Map.copyOf(parts);
    }

    public MunicipalityId id() {
        return municipality.id();
    }

    public SignedIn signedIn(PersonId person) {
        return new SignedIn(id(), person);
    }

    public PersonId part(Part part) {
        var person = parts.get(part);
        if (person == null) {
            throw new IllegalStateException("nobody plays " + part);
        }
        return person;
    }
}
