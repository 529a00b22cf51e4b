package se.tyngdpunkt.records.web.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.OptionalInt;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.records.domain.correction.Correction;
import se.tyngdpunkt.records.domain.correction.Corrector;
import se.tyngdpunkt.records.domain.correction.OwnCorrections;
import se.tyngdpunkt.records.domain.mine.CountEverything;
import se.tyngdpunkt.records.domain.mine.FetchEverything;
import se.tyngdpunkt.records.domain.mine.Heading;
import se.tyngdpunkt.shell.Download;
import se.tyngdpunkt.shell.Frames;

/** What is kept about whoever is signed in: how much of each kind, and all of it in one file. */
@Controller
class MyRecordController {

    private static final MediaType ZIP = new MediaType("application", "zip");

    private final CountEverything count;
    private final FetchEverything fetch;
    private final OwnCorrections corrections;
    private final Frames frames;
    private final MessageSource messages;

    MyRecordController(
            CountEverything count,
            FetchEverything fetch,
            OwnCorrections corrections,
            Frames frames,
            MessageSource messages) {
        this.count = count;
        this.fetch = fetch;
        this.corrections = corrections;
        this.frames = frames;
        this.messages = messages;
    }

    @GetMapping("/my/record")
    ModelAndView show(Viewer viewer, HttpServletRequest request) {
        var words = wordsOf(request);
        var kinds = count.count(viewer).entrySet().stream()
                .map(each -> kind(each.getKey(), each.getValue(), words))
                .toList();
        var asked =
                corrections.of(viewer).stream().map(own -> asked(own, words)).toList();
        return new ModelAndView(
                "records/myRecord", "page", new MyRecordPage(kinds, EverythingHtml.notIncluded(words), asked));
    }

    private static MyRecordPage.Kind kind(String key, OptionalInt rows, CellWords words) {
        return new MyRecordPage.Kind(
                words.title(key),
                words.purpose(key),
                rows,
                Corrector.of(key).map(_ -> "/my/record/corrections/" + key));
    }

    private static MyRecordPage.Asked asked(OwnCorrections.Own own, CellWords words) {
        var one = own.correction();
        return new MyRecordPage.Asked(
                words.title(one.section()),
                one.wrong(),
                one.wanted(),
                words.words().moment(one.askedAt()),
                switch (one.answer()) {
                    case Correction.Waiting _ -> words.say("records.correction.state.waiting");
                    case Correction.Corrected corrected ->
                        words.say(
                                "records.correction.was-corrected",
                                own.by(),
                                words.words().moment(corrected.at()));
                    case Correction.Refused refused ->
                        words.say(
                                "records.correction.was-refused",
                                own.by(),
                                words.words().moment(refused.at()),
                                refused.reason());
                },
                own.isLate());
    }

    /** A deed of its own, and so no link. */
    @PostMapping("/my/record/file")
    ResponseEntity<byte[]> fetch(Viewer viewer, HttpServletRequest request) throws IOException {
        var words = wordsOf(request);
        var file = fetch.fetch(viewer, words.words().language(), heading -> begin(heading, words));
        return Download.of(words.say("records.mine.file"), ZIP, file.finished());
    }

    private static EverythingFile begin(Heading heading, CellWords words) {
        try {
            return new EverythingFile(heading, words);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private CellWords wordsOf(HttpServletRequest request) {
        return new CellWords(frames.wordsOf(request), messages);
    }
}
