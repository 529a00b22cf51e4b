package se.tyngdpunkt.result.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.result.domain.picture.WhoTakesPart;
import se.tyngdpunkt.shared.UnitId;

@Controller
class ParticipationController {

    private final WhoTakesPart takingPart;

    ParticipationController(WhoTakesPart takingPart) {
        this.takingPart = takingPart;
    }

    @GetMapping("/units/{unit}/participation")
    ModelAndView page(Viewer viewer, @PathVariable UUID unit, @RequestParam(required = false) @Nullable UUID round) {
        var participation = takingPart.in(
                viewer, new UnitId(unit), Optional.ofNullable(round).map(RoundId::new));
        return new ModelAndView("result/participation", "page", new ParticipationPage(participation));
    }
}
