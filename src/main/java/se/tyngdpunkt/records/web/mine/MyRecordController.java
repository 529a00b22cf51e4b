package se.tyngdpunkt.records.web.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.tyngdpunkt.organisation.Viewer;
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
    private final Frames frames;
    private final MessageSource messages;

    MyRecordController(CountEverything count, FetchEverything fetch, Frames frames, MessageSource messages) {
        this.count = count;
        this.fetch = fetch;
        this.frames = frames;
        this.messages = messages;
    }

    @GetMapping("/my/record")
    ModelAndView show(Viewer viewer, HttpServletRequest request) {
        var words = wordsOf(request);
        var kinds = count.count(viewer, words.words().language()).entrySet().stream()
                .map(each -> new MyRecordPage.Kind(
                        words.title(each.getKey()), words.purpose(each.getKey()), each.getValue()))
                .toList();
        return new ModelAndView("records/myRecord", "page", new MyRecordPage(kinds, EverythingHtml.notIncluded(words)));
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
