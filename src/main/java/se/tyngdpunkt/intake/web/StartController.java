package se.tyngdpunkt.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.tyngdpunkt.intake.domain.draft.OfferedModels;
import se.tyngdpunkt.intake.domain.draft.StartImport;
import se.tyngdpunkt.measurement.earlier.EarlierRounds;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shell.Problem;
import se.tyngdpunkt.shell.Problems;

/** The first step: which round, and which file. */
@Controller
@RequestMapping("/rounds/earlier")
class StartController {

    private final EarlierRounds rounds;
    private final OfferedModels models;
    private final StartImport start;

    StartController(EarlierRounds rounds, OfferedModels models, StartImport start) {
        this.rounds = rounds;
        this.models = models;
        this.start = start;
    }

    @GetMapping
    String show(Viewer viewer, Model model) {
        return page(viewer, StartForm.of(Map.of()), Problems.NONE, model);
    }

    @PostMapping
    String send(
            Viewer viewer,
            @RequestParam Map<String, String> fields,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        rounds.places(viewer);
        var form = StartForm.of(fields);
        var reading = form.read(models.all());
        var problems = reading.problems();
        if (file == null || file.isEmpty()) {
            problems = problems.and(Problem.at("file", "intake.start.no-file"));
        } else if (reading.terms().isPresent()) {
            var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            var started = start.start(viewer, reading.terms().get(), name, file.getBytes());
            if (started.draft().isPresent()) {
                return "redirect:/rounds/earlier/" + started.draft().get() + "/columns";
            }
            problems = started.problems();
        }
        response.setStatus(422);
        return page(viewer, form, problems, model);
    }

    private String page(Viewer viewer, StartForm form, Problems problems, Model model) {
        model.addAttribute("page", new StartPage(form, models.all(), rounds.places(viewer), problems));
        return "intake/start";
    }
}
