package se.tyngdpunkt.organisation.domain.change;

import java.time.LocalDate;
import java.util.Optional;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.UnitKind;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/** Something that holds of a unit from a day until the day after its last, {@link LocalDate#MAX} while no end is set. */
public sealed interface Row {

    UnitId unit();

    LocalDate from();

    LocalDate to();

    /** Whose workplace or role it is. */
    default Optional<PersonId> person() {
        return switch (this) {
            case Working working -> Optional.of(working.employment().person());
            case Holding holding -> Optional.of(holding.grant().person());
            case There _, Placed _, Named _ -> Optional.empty();
        };
    }

    /** The same with that end. */
    Row until(LocalDate day);

    /** That the unit is there at all. */
    record There(UnitId unit, UnitKind kind, LocalDate from, LocalDate to) implements Row {

        @Override
        public There until(LocalDate day) {
            return new There(unit, kind, from, day);
        }
    }

    /** Where it stands in the tree. */
    record Placed(UnitId unit, Optional<UnitId> parent, LocalDate from, LocalDate to) implements Row {

        @Override
        public Placed until(LocalDate day) {
            return new Placed(unit, parent, from, day);
        }
    }

    /** What it is called. */
    record Named(UnitId unit, String name, LocalDate from, LocalDate to) implements Row {

        @Override
        public Named until(LocalDate day) {
            return new Named(unit, name, from, day);
        }
    }

    /** That somebody works there. */
    record Working(Employment employment) implements Row {

        @Override
        public UnitId unit() {
            return employment.unit();
        }

        @Override
        public LocalDate from() {
            return employment.from();
        }

        @Override
        public LocalDate to() {
            return employment.to();
        }

        @Override
        public Working until(LocalDate day) {
            return new Working(employment.until(day));
        }
    }

    /** That somebody has a role over it. */
    record Holding(RoleGrant grant) implements Row {

        @Override
        public UnitId unit() {
            return grant.unit();
        }

        @Override
        public LocalDate from() {
            return grant.from();
        }

        @Override
        public LocalDate to() {
            return grant.to();
        }

        @Override
        public Holding until(LocalDate day) {
            return new Holding(new RoleGrant(grant.person(), grant.role(), grant.unit(), grant.from(), day));
        }
    }
}
