package se.tyngdpunkt.matrix;

import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.shared.UnitId;

/**
 * A municipality with one of each: two departments; Barn and Vuxna in the first; Norr and Syd in Barn; two groups in Norr.
 * Whoever has a role also works in the staff group, so that she too has measurements of her own.
 */
@SuppressWarnings("EnumOrdinal") // the arrays stand in the order of the relations
public final class Town {

    public final OrganisationSamples samples = aMunicipality();
    final UnitId social = samples.department("Socialförvaltningen");
    final UnitId staff = samples.group("Staben", social);
    final UnitId barn = samples.area("Barn", social);
    final UnitId norr = samples.unit("Norr", barn);
    final UnitId first = samples.group("Första", norr);
    final UnitId second = samples.group("Andra", norr);
    final UnitId syd = samples.unit("Syd", barn);
    final UnitId third = samples.group("Tredje", syd);
    final UnitId vuxna = samples.area("Vuxna", social);
    final UnitId vast = samples.unit("Väst", vuxna);
    final UnitId fourth = samples.group("Fjärde", vast);
    final UnitId schools = samples.department("Skolförvaltningen");
    final UnitId ost = samples.unit("Öst", schools);
    final UnitId fifth = samples.group("Femte", ost);

    final PersonId alva = samples.worker("Alva Lind", first);
    final PersonId bo = samples.worker("Bo Ek", first);
    final PersonId cia = samples.worker("Cia Al", second);
    final PersonId dag = samples.worker("Dag Asp", third);
    final PersonId fia = samples.worker("Fia Lönn", fourth);
    final PersonId gun = samples.worker("Gun Rönn", fifth);

    final PersonId johan = leader("Johan Berg", Role.TEAM_LEAD, first);
    final PersonId lisa = leader("Lisa Dal", Role.TEAM_LEAD, second);
    final PersonId olle = leader("Olle Vik", Role.TEAM_LEAD, third);
    final PersonId eva = leader("Eva Ås", Role.TEAM_LEAD, fourth);
    final PersonId ulf = leader("Ulf Sten", Role.TEAM_LEAD, fifth);
    final PersonId siv = samples.holder("Siv Hed", Role.TEAM_LEAD, staff);
    final PersonId mira = leader("Mira Holm", Role.UNIT_MANAGER, norr);
    final PersonId per = leader("Per Fors", Role.HEAD_OF_OPERATIONS, barn);
    final PersonId moa = leader("Moa Ström", Role.METHOD_OWNER, social);
    final PersonId adam = leader("Adam Strand", Role.ADMINISTRATOR, social);
    final PersonId ada = leader("Ada Ö", Role.ADMINISTRATOR, social);
    /** Led the workers before their present leaders did. */
    final PersonId former = samples.person("Hugo Udd");

    private PersonId leader(String name, Role role, UnitId unit) {
        var person = samples.worker(name, staff);
        samples.grant(person, role, unit);
        return person;
    }

    public SignedIn signedIn(Who who) {
        return samples.signedIn(Map.of(
                        Who.WORKER,
                        alva,
                        Who.LEAD,
                        johan,
                        Who.MANAGER,
                        mira,
                        Who.HEAD,
                        per,
                        Who.OWNER,
                        moa,
                        Who.ADMIN,
                        adam)
                .getOrDefault(who, alva));
    }

    List<UnitId> units() {
        return List.of(social, barn, norr, first, second, syd, vuxna, fourth, vast, schools, ost);
    }

    List<PersonId> measured() {
        return List.of(alva, bo, cia, dag, fia, gun, johan, mira, per, moa, adam);
    }

    UnitId groupOf(PersonId person) {
        return Map.of(alva, first, bo, first, cia, second, dag, third, fia, fourth, gun, fifth)
                .getOrDefault(person, staff);
    }

    PersonId leaderOf(PersonId person) {
        return Map.of(first, johan, second, lisa, third, olle, fourth, eva, fifth, ulf)
                .getOrDefault(groupOf(person), siv);
    }

    /** The person of that relation; none where the role has nobody there. */
    Optional<PersonId> person(Who who, Relation relation) {
        var all = new EnumMap<Relation, PersonId>(Relation.class);
        all.put(Relation.OWN, signedIn(who).person());
        all.put(Relation.BELOW, bo);
        all.put(Relation.ELSEWHERE, fia);
        switch (who) {
            case WORKER -> {
                all.remove(Relation.BELOW);
                all.put(Relation.BESIDE, bo);
                all.put(Relation.ABOVE, johan);
            }
            case LEAD -> {
                all.put(Relation.BESIDE, cia);
                all.put(Relation.ABOVE, mira);
            }
            case MANAGER -> {
                all.put(Relation.BESIDE, dag);
                all.put(Relation.ABOVE, per);
            }
            case HEAD -> {
                all.put(Relation.BESIDE, fia);
                all.put(Relation.ELSEWHERE, gun);
            }
            case OWNER, ADMIN -> all.put(Relation.ELSEWHERE, gun);
            case NOBODY, STRANGER -> {}
        }
        return Optional.ofNullable(all.get(relation));
    }

    /** The unit of that relation to the unit she has her role over, or works in. */
    Optional<UnitId> unit(Who who, Relation relation) {
        var units =
                switch (who) {
                    case NOBODY, WORKER, LEAD, STRANGER -> new UnitId[] {first, null, second, fourth, norr};
                    case MANAGER -> new UnitId[] {norr, first, syd, vast, barn};
                    case HEAD -> new UnitId[] {barn, norr, vuxna, schools, social};
                    case OWNER, ADMIN -> new UnitId[] {social, barn, schools, ost, null};
                };
        return relation == Relation.ABROAD ? Optional.empty() : Optional.ofNullable(units[relation.ordinal()]);
    }

    /** Somebody with a role, at that relation. */
    Target.Grant holder(Who who, Relation relation) {
        if (relation == Relation.OWN) {
            return switch (who) {
                case MANAGER -> new Target.Grant(mira, "UNIT_MANAGER", norr);
                case HEAD -> new Target.Grant(per, "HEAD_OF_OPERATIONS", barn);
                case OWNER -> new Target.Grant(moa, "METHOD_OWNER", social);
                case ADMIN -> new Target.Grant(adam, "ADMINISTRATOR", social);
                default -> new Target.Grant(johan, "TEAM_LEAD", first);
            };
        }
        return switch (relation) {
            case BESIDE -> new Target.Grant(lisa, "TEAM_LEAD", second);
            case ELSEWHERE -> new Target.Grant(eva, "TEAM_LEAD", fourth);
            case ABOVE -> new Target.Grant(mira, "UNIT_MANAGER", norr);
            default -> new Target.Grant(johan, "TEAM_LEAD", first);
        };
    }
}
