package se.tyngdpunkt.result.web;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.result.domain.picture.Insight;
import se.tyngdpunkt.result.domain.picture.OwnUnits;
import se.tyngdpunkt.result.domain.picture.UnitPictures;
import se.tyngdpunkt.result.domain.regrouped.Regroup.Organised;
import se.tyngdpunkt.shared.FirstPageBlock;
import se.tyngdpunkt.shared.NavigationEntry;
import se.tyngdpunkt.shared.SignedIn;

/** The menu's entry for those who have units, and on the first page how far the managers' own units have come. */
@Component
class ResultsInShell implements NavigationEntry, FirstPageBlock {

    private static final int AFTER_ONES_OWN = 40;

    private final Organisation organisation;
    private final OwnUnits units;
    private final UnitPictures pictures;

    ResultsInShell(Organisation organisation, OwnUnits units, UnitPictures pictures) {
        this.organisation = organisation;
        this.units = units;
        this.pictures = pictures;
    }

    @Override
    public Optional<Link> linkFor(SignedIn who) {
        return Insight.isSomebodys(organisation.viewer(who))
                ? Optional.of(new Link(AFTER_ONES_OWN, "/results", "result.menu"))
                : Optional.empty();
    }

    @Override
    public Optional<Block> blockFor(SignedIn who) {
        var viewer = organisation.viewer(who);
        var own = manages(viewer) ? units.of(viewer).stream() : Stream.<Unit>of();
        var led = viewer.has(Role.TEAM_LEAD) ? units.led(viewer).stream() : Stream.<Unit>of();
        var shown = Stream.concat(own, led)
                .distinct()
                .map(unit -> pictures.of(viewer, unit.id(), Optional.empty(), Organised.THEN))
                .filter(picture -> picture.chosen().isPresent())
                .toList();
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block(AFTER_ONES_OWN, "result/_block.jte", new UnitBlock(shown)));
    }

    private static boolean manages(Viewer viewer) {
        return viewer.has(Role.UNIT_MANAGER) || viewer.has(Role.HEAD_OF_OPERATIONS);
    }
}
