package se.tyngdpunkt.organisation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/** What only those who keep the organisation need to read: history, and lists of whoever is there. */
public interface Records {

    /** The units right below, or the tops of the tree. */
    List<Unit> childrenOf(Optional<UnitId> parent, LocalDate day);

    /** Past, present and coming, newest first. */
    List<Employment> employmentsEver(PersonId person);

    /** Past, present and coming, newest first. */
    List<RoleGrant> rolesEver(PersonId person);

    /** Everybody's roles that day over those very units, or over any unit when none is named. */
    List<RoleGrant> rolesOn(List<UnitId> units, LocalDate day);

    /** Who works that day in those very units, without order. */
    List<Employment> placesIn(List<UnitId> units, LocalDate day);

    /** Past, present and coming employments in those very units. */
    List<Employment> placesEverIn(List<UnitId> units);

    /** Past, present and coming roles over those very units. */
    List<RoleGrant> rolesEverOver(List<UnitId> units);

    /** People whose name holds the words, or whose address unless it is hidden, by family name; at most so many. */
    List<Listed> search(Search search, int most);

    /**
     * What is searched for.
     *
     * @param except these are left out
     * @param onlyUnplaced whether only those are wanted who have neither a workplace nor a role
     */
    record Search(String words, Set<PersonId> except, boolean onlyUnplaced, LocalDate day) {}

    /** Somebody, and whether she has a workplace or a role. */
    record Listed(Person person, boolean isPlaced) {}

    List<Person> withEmails(List<String> emails);

    /** Those whose names are pseudonyms; few. */
    List<Person> withProtectedIdentity();

    /** Everybody's present and coming employments, the latest begun first. */
    List<Employment> employmentsFrom(LocalDate day);

    /** Present and coming employments of those people. */
    List<Employment> employmentsFrom(List<PersonId> people, LocalDate day);

    Days daysOf(UnitId unit);

    /** Those that have a closing ahead. */
    Map<UnitId, Days> closingAfter(LocalDate day);

    /**
     * The days of a unit.
     *
     * @param closed the first day without it, {@link LocalDate#MAX} while none is decided
     */
    record Days(LocalDate opened, LocalDate closed) {

        public static final Days OPEN = new Days(LocalDate.MIN, LocalDate.MAX);

        public boolean closes() {
            return !closed.equals(LocalDate.MAX);
        }

        public boolean contains(LocalDate day) {
            return !day.isBefore(opened) && day.isBefore(closed);
        }
    }

    /** Present and coming roles of those people. */
    List<RoleGrant> rolesFrom(List<PersonId> people, LocalDate day);
}
