package se.tyngdpunkt.audit.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.audit.domain.Log.Entry;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.SwedishOrder;

/** Puts the rows of the log into words as an administrator reads them; what has none is told by its name in the program. */
@Component
class LogWords {

    private static final String DEED = "audit.log.deed.";

    private final MessageSource messages;
    private final TrailWords trail;

    LogWords(MessageSource messages, TrailWords trail) {
        this.messages = messages;
        this.trail = trail;
    }

    String told(Entry entry, Locale language) {
        return switch (entry.kind()) {
            case DEED -> said("audit.log.deed." + entry.word(), entry.word(), language);
            case VIEWING ->
                about("audit.log.saw", said("audit.log.page." + entry.word(), entry.word(), language), language);
            case REFUSAL -> about("audit.log.refused." + entry.status().orElseThrow(), entry.word(), language);
        };
    }

    String nameOf(PersonId id, Map<PersonId, Person> people, Locale language) {
        var person = people.get(id);
        return person == null ? trail.nameOfNobody(language) : person.name();
    }

    /** Every deed that has words, in the order of the alphabet. */
    List<LogPage.Named> deeds(Locale language) {
        var named = ResourceBundle.getBundle("messages.audit", language).keySet().stream()
                .filter(key -> key.startsWith(DEED))
                .map(key -> new LogPage.Named(key.substring(DEED.length()), messages.getMessage(key, null, language)))
                .toList();
        return SwedishOrder.sorted(named, LogPage.Named::words);
    }

    private String about(String key, String word, Locale language) {
        return messages.getMessage(key, new Object[] {word}, language);
    }

    private String said(String key, String otherwise, Locale language) {
        var words = messages.getMessage(key, null, otherwise, language);
        return words == null ? otherwise : words;
    }
}
