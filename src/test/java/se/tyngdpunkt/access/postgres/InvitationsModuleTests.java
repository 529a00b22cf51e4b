package se.tyngdpunkt.access.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.access.AccessSamples.aColleague;
import static se.tyngdpunkt.access.AccessSamples.aPerson;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;
import se.tyngdpunkt.access.domain.invitation.Invitation;
import se.tyngdpunkt.access.domain.invitation.Invitations;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.TestClock;
import se.tyngdpunkt.support.TestDatabase;

@ModuleTest
class InvitationsModuleTests {

    private final Invitations invitations;
    private final TransactionOperations transactions;
    private final TestDatabase database;

    InvitationsModuleTests(Invitations invitations, TransactionOperations transactions, TestDatabase database) {
        this.invitations = invitations;
        this.transactions = transactions;
        this.database = database;
    }

    @Test
    void leaveOneOpenOfTwoThatAreMadeAtOnce() {
        var administrator = aPerson(database);
        var invited = aColleague(database, administrator.municipality());
        var isAdded = new CountDownLatch(1);
        var other = CompletableFuture.runAsync(() -> {
            awaitIt(isAdded);
            add("second", administrator, invited);
        });
        MunicipalityScope.in(
                administrator.municipality(),
                () -> transactions.executeWithoutResult(_ -> {
                    invitations.add(invitation("first", administrator, invited));
                    isAdded.countDown();
                }));
        other.join();
        MunicipalityScope.in(invited.municipality(), () -> {
            assertThat(invitations.openFor(invited.person(), TestClock.START))
                    .map(Invitation::fingerprint)
                    .contains("second");
            assertThat(invitations.open("first", TestClock.START)).isEmpty();
        });
    }

    @Test
    void doNotTakeThePlaceOfAUsedOne() {
        var administrator = aPerson(database);
        var invited = aColleague(database, administrator.municipality());
        add("used", administrator, invited);
        MunicipalityScope.in(invited.municipality(), () -> invitations.use("used", TestClock.START));
        add("next", administrator, invited);
        assertThat(database.asOwner()
                        .sql("select count(*) from access.invitation where person_id = :person")
                        .param("person", invited.person().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private void add(String fingerprint, SignedIn administrator, SignedIn invited) {
        MunicipalityScope.in(
                administrator.municipality(), () -> invitations.add(invitation(fingerprint, administrator, invited)));
    }

    private static Invitation invitation(String fingerprint, SignedIn administrator, SignedIn invited) {
        return new Invitation(
                fingerprint,
                invited.person(),
                false,
                administrator.person(),
                TestClock.START,
                TestClock.START.plus(Invitation.VALID));
    }

    private static void awaitIt(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
