package se.tyngdpunkt.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.shared.UnitId;

/** What other modules may ask about the municipality in scope, as it stands today. Decides nothing about answers. */
public interface Organisation {

    Municipality municipality();

    /** Today in Sweden. */
    LocalDate today();

    /** The day in Sweden on which that moment falls. */
    LocalDate dayOf(Instant moment);

    /** Who is looking, with today's roles; read once per web request however often it is asked. */
    Viewer viewer(SignedIn who);

    Optional<Person> person(PersonId id);

    /** The person with that address, however its letters are written; nobody where the address is hidden. */
    Optional<Person> personWithEmail(String email);

    /** People by id; unknown ids are left out. */
    Map<PersonId, Person> people(Collection<PersonId> ids);

    /** Everybody who has a workplace or a role today, by name. */
    List<Person> present();

    Optional<Unit> unit(UnitId id);

    /** Units by id; unknown ids are left out. */
    Map<UnitId, Unit> units(Collection<UnitId> ids);

    /** The unit and all below it, depth first: a parent before its children, siblings in the order of the Swedish alphabet. */
    List<Unit> tree(UnitId top);

    /** The whole tree, in the same order. */
    List<Unit> wholeTree();

    /** The whole tree as it was or will be on a day. */
    List<Unit> wholeTree(LocalDate day);

    /**
     * The units from the top of the tree down to this one, itself last; empty for an unknown unit. A closed unit stands where
     * it stood last, so that whoever is over that place may still see what it left.
     */
    List<Unit> path(UnitId unit);

    /** Who works today in that unit or any below it, in the order of the Swedish alphabet by family name. */
    List<Employment> employedIn(UnitId unit);

    /** Those of them who are away from work on every day from the first to the last, of which there must be one. */
    Set<PersonId> away(Collection<PersonId> people, LocalDate from, LocalDate lastDay);

    /** Where a person works today. */
    List<Employment> employments(PersonId person);

    /**
     * The nearest leaders of a person today: those with the role of team lead over a group she works in. Nobody is her own
     * leader.
     */
    Set<PersonId> leadersOf(PersonId person);

    /** Whether the viewer is today a nearest leader of that person. */
    boolean leads(Viewer viewer, PersonId person);

    /** Whether the viewer has that role over the unit or one above it; a case worker has hers in her own group only. */
    boolean hasRoleOver(Viewer viewer, Role role, UnitId unit);

    /** Everybody who has that granted role today, over whatever unit. */
    Set<PersonId> withRole(Role role);

    /** Who has that granted role today over the unit itself or the nearest unit above that has anybody. */
    Set<PersonId> withRoleOver(Role role, UnitId unit);

    /**
     * Everybody else who may see a person by name today, in which capacity and since when: her nearest leaders, the unit
     * managers above her, and the administrators (who see where she works, never answers). The first day is the first on
     * which the role, her own place and the unit's place in the tree all held; strongest insight first.
     */
    List<RoleGrant> rolesOver(PersonId person);
}
