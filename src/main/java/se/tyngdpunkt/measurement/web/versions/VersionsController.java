package se.tyngdpunkt.measurement.web.versions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.domain.form.ChooseVersion;
import se.tyngdpunkt.measurement.domain.form.Forms.SetAside;
import se.tyngdpunkt.measurement.domain.form.OwnMeasurements;
import se.tyngdpunkt.measurement.domain.form.OwnMeasurements.Own;
import se.tyngdpunkt.measurement.web.form.AnswerSheet;
import se.tyngdpunkt.measurement.web.versions.VersionsPage.Difference;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shell.Problems;

/** Two tabs have written in the same draft: both versions are shown, and the worker chooses. */
@Controller
class VersionsController {

    private final OwnMeasurements measurements;
    private final ChooseVersion choose;

    VersionsController(OwnMeasurements measurements, ChooseVersion choose) {
        this.measurements = measurements;
        this.choose = choose;
    }

    @GetMapping("/my/measurements/{id}/versions")
    ModelAndView versions(Viewer viewer, @PathVariable("id") UUID id) {
        return view(measurements.one(viewer, new MeasurementId(id)), Problems.NONE);
    }

    @PostMapping("/my/measurements/{id}/versions")
    ModelAndView choose(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = "revision", defaultValue = "0") String revision,
            @RequestParam(name = "set-aside", defaultValue = "") String mark,
            @RequestParam(name = "take", defaultValue = "saved") String take) {
        var measurement = new MeasurementId(id);
        if (choose.choose(viewer, measurement, whole(revision), mark, take.equals("set-aside"))) {
            return new ModelAndView("redirect:/my/measurements/" + id);
        }
        var view = view(
                measurements.one(viewer, measurement),
                Problems.ofState("versions", "measurement.versions.changed-again"));
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    private static ModelAndView view(Own own, Problems problems) {
        return own.setAside()
                .map(setAside -> new ModelAndView("measurement/versions", "page", page(own, setAside, problems)))
                .orElseGet(() -> new ModelAndView("redirect:/my/measurements/"
                        + own.measured().head().id().value()));
    }

    private static VersionsPage page(Own own, SetAside setAside, Problems problems) {
        var instrument = own.version().instrument();
        var saved = AnswerSheet.of(instrument, own.measured().typed());
        var other = AnswerSheet.of(instrument, setAside.typed());
        return new VersionsPage(
                own.measured().head().id(),
                own.measured().revision(),
                own.measured().savedAt(),
                setAside.at(),
                setAside.mark(),
                differences(saved, other),
                problems);
    }

    /** By the name of the field, in the order of the form. */
    private static SequencedMap<String, Difference> byField(AnswerSheet sheet) {
        var rows = new LinkedHashMap<String, Difference>();
        for (var section : sheet.sections()) {
            section.rows().forEach(row -> rows.put(row.field(), new Difference(Optional.empty(), row, row.blank())));
            section.groups().forEach(group -> group.rows()
                    .forEach(row -> rows.put(row.field(), new Difference(Optional.of(group), row, row.blank()))));
        }
        return rows;
    }

    private static List<Difference> differences(AnswerSheet saved, AnswerSheet other) {
        var differences = byField(saved);
        byField(other)
                .forEach((field, there) -> differences.merge(
                        field,
                        new Difference(there.group(), there.saved().blank(), there.saved()),
                        (here, _) -> new Difference(here.group(), here.saved(), there.saved())));
        return differences.values().stream()
                .filter(difference -> !difference.saved().equals(difference.setAside()))
                .toList();
    }

    private static int whole(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }
}
