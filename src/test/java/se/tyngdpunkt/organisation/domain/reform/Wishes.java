package se.tyngdpunkt.organisation.domain.reform;

import java.util.List;
import java.util.Map;
import se.tyngdpunkt.organisation.domain.change.ChangeKind;
import se.tyngdpunkt.shared.UnitId;

/** Wishes as an administrator types them. */
public final class Wishes {

    private Wishes() {}

    public static Wish move(UnitId unit, String to, String when, String day) {
        return new Wish(ChangeKind.MOVE, unit, when, day, to, List.of(), List.of(), Map.of());
    }

    public static Wish rename(UnitId unit, String name, String when, String day) {
        return new Wish(ChangeKind.RENAME, unit, when, day, "", List.of(), List.of(name), Map.of());
    }
}
