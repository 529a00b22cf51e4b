package se.tyngdpunkt.organisation.domain.view;

import java.util.List;
import se.tyngdpunkt.organisation.Unit;

/** A unit with who holds roles over it, and what is below. */
public record Branch(Unit unit, List<Holder> holders, List<Branch> branches) {

    public Branch {
        holders = List.copyOf(holders);
        branches = List.copyOf(branches);
    }
}
