package se.tyngdpunkt.authoring.web.shelf;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.authoring.domain.draft.MethodOwners;
import se.tyngdpunkt.authoring.domain.publish.ChangeSettings;
import se.tyngdpunkt.authoring.domain.publish.PublishingSettings;
import se.tyngdpunkt.authoring.domain.publish.Settings;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shell.Flash;

/** What the municipality has decided about publishing. */
@Controller
class SettingsController {

    private final PublishingSettings settings;
    private final ChangeSettings change;

    SettingsController(PublishingSettings settings, ChangeSettings change) {
        this.settings = settings;
        this.change = change;
    }

    @GetMapping("/models/settings")
    ModelAndView settings(Viewer viewer) {
        MethodOwners.admit(viewer);
        return new ModelAndView("authoring/settings", "page", new SettingsPage(settings.settings()));
    }

    @PostMapping("/models/settings")
    String change(
            Viewer viewer,
            @RequestParam(name = "readers", defaultValue = "usual") String readers,
            @RequestParam(name = "consultation", defaultValue = "yes") String consultation,
            RedirectAttributes next) {
        var needed =
                switch (readers) {
                    case "yes" -> Optional.of(true);
                    case "no" -> Optional.of(false);
                    default -> Optional.<Boolean>empty();
                };
        change.change(viewer, new Settings(needed, !consultation.equals("no")));
        Flash.done("authoring.settings.saved").tell(next);
        return "redirect:/models/settings";
    }
}
