package se.tyngdpunkt.access.domain.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.access.domain.account.Accounts;
import se.tyngdpunkt.access.domain.account.Logins;
import se.tyngdpunkt.access.domain.account.Password;
import se.tyngdpunkt.access.domain.account.PasswordRule;
import se.tyngdpunkt.access.domain.account.Passwords;
import se.tyngdpunkt.access.domain.throttle.CountAttempt;
import se.tyngdpunkt.access.domain.throttle.ForgiveAttempts;
import se.tyngdpunkt.organisation.Founding;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.TestClock;

@ModuleTest
class FirstVisitModuleTests {

    private static final Founding.Entry ENTRY =
            new Founding.Entry("Sjöby kommun", "1480", "Socialförvaltningen", "Alva", "Lind", "alva@sjoby.example");

    private final SetUpCode code = new SetUpCode();
    private final FirstVisit visit;

    FirstVisitModuleTests(
            CountAttempt attempts,
            ForgiveAttempts forgive,
            Passwords passwords,
            Logins logins,
            Accounts accounts,
            SetUpPermits permits,
            TestClock clock) {
        Founding broken = (_, _) -> {
            throw new IllegalStateException("the database is gone");
        };
        var setUp = new SetUpMunicipality(broken, logins, accounts, permits, clock);
        var rule = new PasswordRule((_, _) -> false);
        visit = new FirstVisit(
                new SetUpCodes(List::of, code, permits, clock), attempts, forgive, rule, passwords, setUp);
    }

    @Test
    void keepsTheCodeWhenTheMunicipalityCannotBeFounded() {
        var shown = code.shown();
        assertThatThrownBy(() -> visit.setUp(shown, ENTRY, new Password("lampan sover under bron")))
                .hasMessage("the database is gone");
        assertThat(code.shown()).isEqualTo(shown);
    }
}
