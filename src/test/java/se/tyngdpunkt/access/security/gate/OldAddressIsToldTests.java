package se.tyngdpunkt.access.security.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.message.Letter;
import se.tyngdpunkt.message.Letters;
import se.tyngdpunkt.organisation.EmailChanged;
import se.tyngdpunkt.shared.MunicipalityId;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.SignedIn;

class OldAddressIsToldTests {

    private final List<String> told = new ArrayList<>();

    @Test
    void writesToTheOldAddressWithoutNamingTheNewOne() {
        new OldAddressIsTold(letters(true)).on(changed());
        assertThat(told).containsExactly("gammal@sjoby.example [gammal@sjoby.example]");
    }

    @Test
    void writesNothingWithoutAServer() {
        new OldAddressIsTold(letters(false)).on(changed());
        assertThat(told).isEmpty();
    }

    private static EmailChanged changed() {
        var by = new SignedIn(MunicipalityId.fresh(), PersonId.fresh());
        return new EmailChanged(by, PersonId.fresh(), "gammal@sjoby.example", "ny@sjoby.example");
    }

    private Letters letters(boolean canBeSent) {
        return new Letters() {
            @Override
            public void post(Letter letter) {
                throw new AssertionError("to the new address");
            }

            @Override
            public void postTo(String address, Letter letter) {
                told.add(address + " " + letter.arguments());
            }

            @Override
            public boolean canBeSent() {
                return canBeSent;
            }
        };
    }
}
