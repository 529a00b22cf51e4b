package se.tyngdpunkt.result.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.result.domain.picture.HardRows;
import se.tyngdpunkt.result.domain.picture.Insight;
import se.tyngdpunkt.result.domain.picture.OwnUnits;
import se.tyngdpunkt.shared.NotFound;

/** The way in, and what the owner of the model reads about a round. */
@Controller
class LandingController {

    private final OwnUnits units;
    private final HardRows hardRows;

    LandingController(OwnUnits units, HardRows hardRows) {
        this.units = units;
        this.hardRows = hardRows;
    }

    /** Straight on when there is one unit only. */
    @GetMapping("/results")
    ModelAndView landing(Viewer viewer) {
        if (!Insight.isSomebodys(viewer)) {
            throw new NotFound();
        }
        var own = units.of(viewer);
        return own.size() == 1
                ? new ModelAndView("redirect:/units/" + own.getFirst().id().value() + "/results")
                : new ModelAndView("result/landing", "page", new LandingPage(own));
    }

    @GetMapping("/rounds/{round}/hard-rows")
    ModelAndView hardRows(Viewer viewer, @PathVariable UUID round) {
        return new ModelAndView("result/hardRows", "page", new HardRowsPage(hardRows.in(viewer, new RoundId(round))));
    }
}
