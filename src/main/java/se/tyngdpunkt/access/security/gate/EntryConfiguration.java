package se.tyngdpunkt.access.security.gate;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import se.tyngdpunkt.access.domain.account.Guesswork;
import se.tyngdpunkt.access.domain.account.PasswordRule;
import se.tyngdpunkt.access.domain.entry.SecondStep;
import se.tyngdpunkt.access.domain.entry.SignIn;
import se.tyngdpunkt.access.domain.factor.OfferCodes;
import se.tyngdpunkt.access.domain.invitation.FollowLink;
import se.tyngdpunkt.access.domain.own.OwnAccount;
import se.tyngdpunkt.access.domain.own.PasswordAgain;
import se.tyngdpunkt.access.domain.setup.FirstVisit;
import se.tyngdpunkt.access.domain.setup.SetUpCode;
import se.tyngdpunkt.access.domain.setup.SetUpCodes;
import se.tyngdpunkt.access.domain.upkeep.ForgetWhatIsOver;

/** Makes beans of the domain's own classes that are no use case: a password takes long, and no transaction waits for it. */
@Configuration(proxyBeanMethods = false)
@Import({
    SignIn.class,
    SecondStep.class,
    FollowLink.class,
    FirstVisit.class,
    SetUpCode.class,
    SetUpCodes.class,
    OwnAccount.class,
    OfferCodes.class,
    PasswordAgain.class,
    ForgetWhatIsOver.class
})
class EntryConfiguration {

    @Bean
    static RecurringTask<Void> forgetWhatIsOver(ForgetWhatIsOver whatIsOver) {
        return Tasks.recurring("access.forget-what-is-over", FixedDelay.of(Duration.ofDays(1)))
                .execute((_, _) -> whatIsOver.forget());
    }

    @Bean
    static PasswordRule passwordRule(Guesswork guesswork) {
        return new PasswordRule(guesswork);
    }
}
