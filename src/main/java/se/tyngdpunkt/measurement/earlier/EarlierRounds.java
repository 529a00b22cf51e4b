package se.tyngdpunkt.measurement.earlier;

import java.util.List;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shell.Problems;

/** Where rounds that were measured elsewhere may be taken in, for whoever looks after rounds there. */
public interface EarlierRounds {

    /** In the order of the tree. */
    List<Unit> places(Viewer viewer);

    /** What hinders it, beside the fields {@code name}, {@code model}, {@code firstDay}, {@code lastDay} and {@code privacy}. */
    Problems hindrances(Viewer viewer, EarlierRound round);
}
