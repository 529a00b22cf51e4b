package se.tyngdpunkt.message.mail;

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
                letter.subject().replace(before.name(), after.name()),
                letter.body().replace(before.name(), after.name()),
                letter.path(),
                letter.calendar().map(file -> calendar(file, before, after)),
                letter.about(),
                letter.attempts());
    }

    private static String calendar(String file, Person before, Person after) {
        var changed = Folded.joined(file)
                .replace(before.name(), Folded.fitForParameter(after.name()))
                .replace(IcalFiles.address(before).toString(), IcalFiles.HIDDEN.toString());
        return Folded.of(changed);
    }
}
