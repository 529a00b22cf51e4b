package se.tyngdpunkt.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tyngdpunkt.audit.domain.Choice;
import se.tyngdpunkt.audit.domain.Log.Wanted;
import se.tyngdpunkt.audit.domain.ReadLog;
import se.tyngdpunkt.audit.domain.ReadLog.Told;
import se.tyngdpunkt.audit.domain.ReadLog.Use;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shell.Frames;

/** The log of a municipality, for its administrators. */
@Controller
class LogController {

    private static final String PAGE = "/log";
    private static final String FILE = "/log.csv";

    private final ReadLog log;
    private final LogWords words;
    private final LogFile file;
    private final Frames frames;

    LogController(ReadLog log, LogWords words, LogFile file, Frames frames) {
        this.log = log;
        this.words = words;
        this.file = file;
        this.frames = frames;
    }

    @GetMapping(PAGE)
    String show(
            Viewer viewer,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "ALL") Wanted kind,
            @RequestParam(defaultValue = "") String deed,
            @RequestParam(defaultValue = "") String before,
            Locale language,
            HttpServletResponse response,
            Model model) {
        var choice = new Choice(from, to, by, about, kind, deed, before);
        var told = log.read(viewer, choice, Use.PAGE);
        if (!told.problems().isEmpty()) {
            response.setStatus(422);
        }
        model.addAttribute("page", page(choice, told, language));
        return "audit/log";
    }

    @GetMapping(FILE)
    ResponseEntity<byte[]> fetch(
            Viewer viewer,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "ALL") Wanted kind,
            @RequestParam(defaultValue = "") String deed,
            HttpServletRequest request) {
        var told = log.read(viewer, new Choice(from, to, by, about, kind, deed, ""), Use.FILE);
        return file.of(told, frames.wordsOf(request));
    }

    private LogPage page(Choice choice, Told told, Locale language) {
        return new LogPage(
                choice,
                told.problems(),
                told.entries().stream()
                        .map(entry -> new LogPage.Line(
                                entry.at(),
                                who(entry.by(), told, language),
                                words.told(entry, language),
                                entry.about().map(person -> who(person, told, language))))
                        .toList(),
                words.deeds(language),
                told.seal(),
                told.older().map(older -> LogAddress.of(PAGE, older)),
                LogAddress.of(PAGE, choice.fromTheLatest()),
                LogAddress.of(FILE, choice.fromTheLatest()),
                Use.FILE.most());
    }

    private LogPage.Who who(PersonId id, Told told, Locale language) {
        var key = Optional.ofNullable(told.people().get(id))
                .flatMap(Person::shownEmail)
                .orElse(id.value().toString());
        return new LogPage.Who(words.nameOf(id, told.people(), language), LogAddress.encoded(key));
    }
}
