package se.tyngdpunkt.authoring.domain.draft;

import java.util.Optional;
import se.tyngdpunkt.instrument.Instrument;

/** What a draft is called in lists: its latest title that could be read. */
final class Titles {

    private static final int LONGEST = 200;

    private Titles() {}

    static String of(Optional<Instrument> model, String otherwise) {
        var title = model.map(each -> each.title().sv().strip())
                .filter(words -> !words.isEmpty())
                .orElse(otherwise);
        return title.codePointCount(0, title.length()) <= LONGEST
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST));
    }
}
