package se.tyngdpunkt.authoring.domain.draft;

import java.util.Optional;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.shared.text.Cut;

/** What a draft is called in lists: its latest title that could be read. */
final class Titles {

    private static final int LONGEST = 200;

    private Titles() {}

    static String of(Optional<Instrument> model, String otherwise) {
        return Cut.to(
                LONGEST,
                model.map(each -> each.title().sv().strip())
                        .filter(words -> !words.isEmpty())
                        .orElse(otherwise));
    }
}
