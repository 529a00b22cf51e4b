package se.tyngdpunkt.authoring.web.shelf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.tyngdpunkt.authoring.domain.share.AskOrigin;
import se.tyngdpunkt.authoring.domain.shelf.Comparisons.Compared;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.difference.DifferenceWords;
import se.tyngdpunkt.shell.Frame;

/**
 * Two models side by side.
 *
 * @param draft the draft's address, where the newer is a draft that is being written
 * @param newer where the draft's origin has become something newer
 * @param choices what the older may be, by how an address tells it
 * @param compared nothing until both are chosen
 */
public record DifferencePage(
        Optional<String> draft,
        Optional<AskOrigin.Notice> newer,
        String from,
        String to,
        List<Choice> choices,
        Optional<Compared> compared) {

    /** One model to choose. */
    public record Choice(String told, String title, String version, String kind) {}

    public DifferencePage {
        choices = List.copyOf(choices);
    }

    /** A model's title; of one that is filled in also by what, since the model that it fills has the same title. */
    public static String title(Instrument instrument, Locale language) {
        var title = instrument.title().in(language);
        var filling = instrument.filling().title();
        return filling.isBlank() ? title : title + ": " + filling.in(language);
    }

    public DifferenceWords words(Frame frame) {
        return new DifferenceWords(frame.words().language());
    }
}
