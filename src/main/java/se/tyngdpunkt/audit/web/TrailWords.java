package se.tyngdpunkt.audit.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.audit.domain.Trail.Done;
import se.tyngdpunkt.audit.domain.Trail.Seen;
import se.tyngdpunkt.shared.PersonId;

/** Puts the trail into words; a page or a deed that has none yet is still told. */
@Component
class TrailWords {

    private final MessageSource messages;

    TrailWords(MessageSource messages) {
        this.messages = messages;
    }

    List<SeenByPage.Line> seen(List<Seen> seen, Map<PersonId, String> names, Locale language) {
        return seen.stream()
                .map(each -> new SeenByPage.Line(
                        nameOf(each.by(), names, language),
                        say("audit.page." + each.page(), "audit.page.other", language),
                        each.at()))
                .toList();
    }

    List<SeenByPage.Line> done(List<Done> done, Map<PersonId, String> names, Locale language) {
        return done.stream()
                .map(each -> new SeenByPage.Line(
                        nameOf(each.by(), names, language),
                        say("audit.deed." + each.what(), "audit.deed.other", language),
                        each.at()))
                .toList();
    }

    String nameOf(PersonId person, Map<PersonId, String> names, Locale language) {
        var name = names.get(person);
        return name == null ? nameOfNobody(language) : name;
    }

    /** What somebody who is erased is called. */
    String nameOfNobody(Locale language) {
        return messages.getMessage("audit.somebody", null, language);
    }

    private String say(String key, String otherwise, Locale language) {
        var words = messages.getMessage(key, null, "", language);
        return words == null || words.isEmpty() ? messages.getMessage(otherwise, null, language) : words;
    }
}
