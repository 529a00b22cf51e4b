package se.tyngdpunkt.organisation.web.people;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.deed.PersonEntry;
import se.tyngdpunkt.organisation.domain.identity.Pseudonym;
import se.tyngdpunkt.organisation.domain.identity.SuggestPseudonym;
import se.tyngdpunkt.shared.PersonId;

/** Pseudonyms that a form begins with, in the language it is read in. */
@Component
class Suggestions {

    private final SuggestPseudonym suggest;
    private final MessageSource messages;

    Suggestions(SuggestPseudonym suggest, MessageSource messages) {
        this.suggest = suggest;
        this.messages = messages;
    }

    Pseudonym pseudonym(Viewer viewer, Person person, Locale language) {
        return suggest.suggest(viewer, person, messages.getMessage("organisation.protection.word", null, language));
    }

    /** For somebody who is not there yet. */
    PersonEntry entry(Viewer viewer, Locale language) {
        var nobody = new Person(PersonId.fresh(), "", "", "", Optional.empty());
        var pseudonym = pseudonym(viewer, nobody, language);
        return new PersonEntry(pseudonym.givenName(), pseudonym.familyName(), "", "", true);
    }
}
