package se.tyngdpunkt.shared;

import java.util.List;

/** Deeds of several people that the audit trail keeps with one and the same time. */
public record Deeds(List<Deed> all) {

    public Deeds {
        all = List.copyOf(all);
    }
}
