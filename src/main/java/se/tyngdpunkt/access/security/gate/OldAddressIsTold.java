package se.tyngdpunkt.access.security.gate;

import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.message.Letter;
import se.tyngdpunkt.message.Letters;
import se.tyngdpunkt.organisation.EmailChanged;

@Component
class OldAddressIsTold {

    private final Letters letters;

    OldAddressIsTold(Letters letters) {
        this.letters = letters;
    }

    /** Whoever changes an address and then makes a link cannot do it unseen. The new one is not named: the old may be a stranger's. */
    @EventListener
    void on(EmailChanged changed) {
        if (letters.canBeSent()) {
            letters.postTo(
                    changed.before(),
                    new Letter(
                            changed.person(),
                            "access.old-address.subject",
                            "access.old-address.text",
                            List.of(changed.before()),
                            "/my/seen-by",
                            Optional.empty(),
                            Optional.empty()));
        }
    }
}
