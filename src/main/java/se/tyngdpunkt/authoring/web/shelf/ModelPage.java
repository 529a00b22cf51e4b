package se.tyngdpunkt.authoring.web.shelf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.authoring.domain.draft.Draft;
import se.tyngdpunkt.authoring.domain.draft.Origin;
import se.tyngdpunkt.authoring.domain.share.AskOrigin;
import se.tyngdpunkt.authoring.domain.shelf.ValueWords;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.OpenPlace;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shell.Words;

/**
 * One model to read.
 *
 * @param beginning what a draft made from it begins with, as the form tells it
 * @param hash of an adopted version
 * @param open what its source leaves open
 * @param rounds that are measured by it
 * @param draft the draft that became it, where one did
 * @param origin what that draft was made from
 * @param newer where its origin has become something newer, for a method owner
 */
public record ModelPage(
        boolean mayWrite,
        String address,
        String beginning,
        Instrument instrument,
        Optional<String> hash,
        List<OpenPlace> open,
        List<Round> rounds,
        Optional<Draft> draft,
        Optional<Origin> origin,
        Optional<AskOrigin.Notice> newer,
        Map<PersonId, String> names) {

    public ModelPage {
        open = List.copyOf(open);
        rounds = List.copyOf(rounds);
        names = Map.copyOf(names);
    }

    public ValueWords told(Words words) {
        return new ValueWords(instrument, words);
    }

    public String name(PersonId person) {
        return names.getOrDefault(person, "");
    }
}
