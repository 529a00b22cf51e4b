package se.tyngdpunkt.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.guard.House;

/** Whoever shows an address asks for the one that may be shown: the other is for sending and signing in, and few read it. */
class HiddenAddressTests {

    @Test
    void onlyTheseReadAnAddressThatMayBeHidden() {
        var email = House.MAIN.get(Person.class).getMethod("email");
        var readers = Stream.concat(
                        email.getCallsOfSelf().stream().map(JavaAccess::getOrigin),
                        email.getReferencesToSelf().stream().map(JavaAccess::getOrigin))
                .map(JavaCodeUnit::getOwner)
                .map(owner -> owner.getName().replace("se.tyngdpunkt.", ""))
                .filter(name -> !name.startsWith("demo."))
                .collect(Collectors.toSet());
        assertThat(readers)
                .containsExactlyInAnyOrder(
                        "access.domain.invitation.FollowLink",
                        "access.domain.invitation.UseLink",
                        // A file's own words are held against it.
                        "intake.domain.preview.People",
                        "message.mail.IcalFiles",
                        "message.mail.SmtpPostman",
                        "organisation.domain.deed.ChangePerson",
                        "organisation.domain.deed.PersonEntry",
                        "organisation.domain.identity.Pseudonym",
                        "organisation.domain.roster.RosterPlanner",
                        "organisation.domain.roster.RosterPlans",
                        "organisation.domain.sheet.Disguise",
                        "organisation.postgres.LayoutWriter",
                        "organisation.postgres.PostgresRegister",
                        "organisation.postgres.personal.PostgresIdentities");
    }
}
