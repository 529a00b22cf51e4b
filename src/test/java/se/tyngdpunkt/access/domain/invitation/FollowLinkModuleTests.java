package se.tyngdpunkt.access.domain.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.access.AccessSamples.aColleague;
import static se.tyngdpunkt.access.AccessSamples.aPerson;

import org.junit.jupiter.api.Test;
import se.tyngdpunkt.access.domain.account.Accounts;
import se.tyngdpunkt.access.domain.account.Password;
import se.tyngdpunkt.access.domain.account.PasswordHash;
import se.tyngdpunkt.access.domain.account.PasswordRule;
import se.tyngdpunkt.access.domain.account.Passwords;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.TestClock;
import se.tyngdpunkt.support.TestDatabase;

/** While a password is hashed, something else happens to the link. */
@ModuleTest
class FollowLinkModuleTests {

    private static final Password CHOSEN = new Password("korvstoppning vid midnatt");

    private final Invitations invitations;
    private final Organisation organisation;
    private final Accounts accounts;
    private final UseLink useLink;
    private final TestDatabase database;
    private final TestClock clock;

    FollowLinkModuleTests(
            Invitations invitations,
            Organisation organisation,
            Accounts accounts,
            UseLink useLink,
            TestDatabase database,
            TestClock clock) {
        this.invitations = invitations;
        this.organisation = organisation;
        this.accounts = accounts;
        this.useLink = useLink;
        this.database = database;
        this.clock = clock;
    }

    @Test
    void isGoneForTheSecondSendOfTheSameForm() {
        var invited = someone();
        var token = linkFor(invited);
        var first = following(() -> {});
        var second = following(() -> assertThat(first.choose(token, CHOSEN)).isInstanceOf(ChosenPassword.Done.class));
        assertThat(second.choose(token, CHOSEN)).isInstanceOf(ChosenPassword.LinkGone.class);
        assertThat(hasAccount(invited)).isTrue();
    }

    @Test
    void isGoneWhenItIsTakenBackMeanwhile() {
        var invited = someone();
        var token = linkFor(invited);
        var chosen = following(() ->
                        MunicipalityScope.in(invited.municipality(), () -> invitations.withdraw(invited.person())))
                .choose(token, CHOSEN);
        assertThat(chosen).isInstanceOf(ChosenPassword.LinkGone.class);
        assertThat(hasAccount(invited)).isFalse();
    }

    private FollowLink following(Runnable meanwhile) {
        var passwords = new Passwords() {
            @Override
            public PasswordHash hash(Password password) {
                meanwhile.run();
                return new PasswordHash(password.value());
            }

            @Override
            public boolean matches(Password typed, PasswordHash kept) {
                return false;
            }

            @Override
            public void pretend(Password typed) {}
        };
        var rule = new PasswordRule((_, _) -> false);
        return new FollowLink(invitations, organisation, accounts, rule, passwords, useLink, clock);
    }

    private SignedIn someone() {
        return aColleague(database, aPerson(database).municipality());
    }

    private String linkFor(SignedIn invited) {
        var token = LinkToken.fresh(invited.municipality());
        var now = clock.instant();
        MunicipalityScope.in(
                invited.municipality(),
                () -> invitations.add(new Invitation(
                        token.fingerprint(),
                        invited.person(),
                        false,
                        invited.person(),
                        now,
                        now.plus(Invitation.VALID))));
        return token.text();
    }

    private boolean hasAccount(SignedIn invited) {
        return MunicipalityScope.in(
                invited.municipality(), () -> accounts.of(invited.person()).isPresent());
    }
}
