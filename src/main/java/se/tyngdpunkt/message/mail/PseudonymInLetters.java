package se.tyngdpunkt.message.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.message.domain.LetterBox;
import se.tyngdpunkt.message.domain.WrittenLetter;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Person.IdentityProtected;

/** A letter that waits calls nobody by a name that has been overwritten; its calendar file does not have her address either. */
@Component
class PseudonymInLetters {

    private final LetterBox box;

    PseudonymInLetters(LetterBox box) {
        this.box = box;
    }

    @EventListener
    void on(IdentityProtected event) {
        for (var letter : box.allWaiting()) {
            var written = overwritten(letter, event.before(), event.after());
            if (!written.equals(letter)) {
                box.reword(written);
            }
        }
    }

    /** The program writes whole names only; a part of one may be an ordinary word. */
    private static WrittenLetter overwritten(WrittenLetter letter, Person before, Person after) {
        return new WrittenLetter(
                letter.id(),
                letter.to(),
                letter.address(),
                called(letter.subject(), before, after.name()),
                called(letter.body(), before, after.name()),
                letter.path(),
                letter.calendar().map(file -> calendar(file, before, after)),
                letter.about(),
                letter.attempts());
    }

    /** Not where it only begins another name, as Ek does Ekström; her things' s stays. */
    private static String called(String text, Person before, String after) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(before.name()) + "(?=s?(?![\\p{L}\\p{N}]))")
                .matcher(text)
                .replaceAll(Matcher.quoteReplacement(after));
    }

    private static String calendar(String file, Person before, Person after) {
        var changed = called(Folded.joined(file), before, Folded.fitForParameter(after.name()))
                .replace(IcalFiles.address(before).toString(), IcalFiles.HIDDEN.toString());
        return Folded.of(changed);
    }
}
