package se.tyngdpunkt.organisation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    /** Who works that day in that very unit, without order. */
    List<Employment> placesIn(UnitId unit, LocalDate day);

    /** People whose name or address holds the words, by family name; at most so many. */
    List<Person> search(String words, int most);

    List<Person> withEmails(List<String> emails);

    /** Present and coming employments of those people. */
    List<Employment> employmentsFrom(List<PersonId> people, LocalDate day);

    /** Present and coming roles of those people. */
    List<RoleGrant> rolesFrom(List<PersonId> people, LocalDate day);
}
