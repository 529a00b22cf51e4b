package se.tyngdpunkt.demo.web;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.demo.domain.making.RollForward;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;

@Controller
@InDemo
class DemoController {

    private final RollForward time;
    private final TransactionOperations transactions;

    DemoController(RollForward time, TransactionOperations transactions) {
        this.time = time;
        this.transactions = transactions;
    }

    @GetMapping("/demo")
    String page(Viewer viewer, Model model) {
        model.addAttribute("page", new DemoPage(time.now().toLocalDate(), time.rounds()));
        return "demo/demo";
    }

    @PostMapping("/demo")
    String roll(Viewer viewer, @RequestParam(name = "leap", defaultValue = "") String leap, RedirectAttributes next) {
        var chosen = leap(leap);
        transactions.executeWithoutResult(_ -> time.roll(chosen));
        next.addFlashAttribute("flash", "demo.rolled");
        return "redirect:/demo";
    }

    private static RollForward.Leap leap(String typed) {
        for (var leap : RollForward.Leap.values()) {
            if (leap.name().toLowerCase(Locale.ROOT).equals(typed)) {
                return leap;
            }
        }
        throw new NotFound();
    }
}
