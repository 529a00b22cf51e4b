package se.tyngdpunkt.organisation.domain.view;

import java.util.List;
import java.util.stream.Stream;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Unit;

/** A unit with who holds roles over it, and what is below. */
public record Branch(Unit unit, List<Holder> holders, List<Branch> branches) {

    public Branch {
        holders = List.copyOf(holders);
        branches = List.copyOf(branches);
    }

    /** It and everything below, each before what is below it. */
    Stream<Branch> all() {
        return Stream.concat(Stream.of(this), branches.stream().flatMap(Branch::all));
    }

    boolean lacksLeader() {
        return switch (unit.kind()) {
            case GROUP -> hasNo(Role.TEAM_LEAD);
            case UNIT -> hasNo(Role.UNIT_MANAGER);
            case AREA, DEPARTMENT -> false;
        };
    }

    private boolean hasNo(Role role) {
        return holders.stream().noneMatch(holder -> holder.grant().role() == role);
    }
}
