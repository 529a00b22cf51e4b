package se.tyngdpunkt.measurement.web.round;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.domain.Outcome;
import se.tyngdpunkt.measurement.domain.earlier.WithdrawImport;
import se.tyngdpunkt.organisation.Viewer;

/** Takes an imported round away again. */
@Controller
class WithdrawalController {

    private final RoundPages pages;
    private final WithdrawImport withdraw;

    WithdrawalController(RoundPages pages, WithdrawImport withdraw) {
        this.pages = pages;
        this.withdraw = withdraw;
    }

    @PostMapping("/rounds/{id}/withdrawal")
    ModelAndView withdraw(Viewer viewer, @PathVariable("id") UUID id, RedirectAttributes redirect) {
        return switch (withdraw.withdraw(viewer, new RoundId(id))) {
            case Outcome.Refused<RoundId> refused -> {
                var view = pages.one(viewer, new RoundId(id), Map.of(), refused.problems());
                view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield view;
            }
            case Outcome.Done<RoundId> _ -> {
                redirect.addFlashAttribute("flash", "measurement.earlier.withdrawn");
                yield new ModelAndView("redirect:/rounds");
            }
        };
    }
}
