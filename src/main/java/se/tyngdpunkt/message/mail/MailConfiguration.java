package se.tyngdpunkt.message.mail;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.util.Locale;
import java.util.Properties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import se.tyngdpunkt.message.CalendarFiles;
import se.tyngdpunkt.message.Letters;
import se.tyngdpunkt.message.domain.LetterBox;
import se.tyngdpunkt.message.domain.PostLetter;
import se.tyngdpunkt.message.domain.Postman;
import se.tyngdpunkt.message.domain.SendLetter;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.shell.Words;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    /** Nobody's own language is kept, only that of a browser: letters are in Swedish. */
    private static final Locale SWEDISH = Locale.of("sv");

    /** A server that does not answer must not keep the job for ever; in milliseconds. */
    private static final String PATIENCE = "20000";

    @Bean
    static CalendarFiles calendarFiles(Organisation organisation, Clock clock) {
        return new IcalFiles(organisation, clock);
    }

    @Bean
    static Postman postman(
            MailSettings settings,
            MessageSource messages,
            Clock clock,
            @Value("${tyngdpunkt.base-url:http://localhost:${server.port:8080}}") String baseUrl) {
        var text = new LetterText(baseUrl, new Words(messages, SWEDISH));
        return new SmtpPostman(sender(settings), settings, text, clock);
    }

    @Bean
    static SendLetter sendLetter(LetterBox box, Postman postman, Organisation organisation, Clock clock) {
        return new SendLetter(box, postman, organisation, clock);
    }

    @Bean
    static SendingJob sendingJob(SendLetter letters) {
        return new SendingJob(letters);
    }

    @Bean
    static Letters letters(
            LetterBox box,
            Postman postman,
            ObjectProvider<SchedulerClient> scheduler,
            CalendarFiles calendars,
            MessageSource messages,
            Clock clock) {
        return new PostLetter(
                box,
                postman,
                id -> SendingJob.schedule(scheduler.getObject(), id, clock.instant()),
                calendars,
                new Words(messages, SWEDISH),
                clock);
    }

    static JavaMailSenderImpl sender(MailSettings settings) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        var protocol = settings.tls() == MailSettings.Tls.IMPLICIT ? "smtps" : "smtp";
        sender.setProtocol(protocol);
        if (!settings.user().isBlank()) {
            sender.setUsername(settings.user());
            sender.setPassword(settings.password());
        }
        sender.setJavaMailProperties(properties(settings, protocol));
        return sender;
    }

    private static Properties properties(MailSettings settings, String protocol) {
        var properties = new Properties();
        var prefix = "mail." + protocol + ".";
        properties.setProperty(
                prefix + "auth", Boolean.toString(!settings.user().isBlank()));
        for (var timeout : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty(prefix + timeout, PATIENCE);
        }
        if (settings.tls() == MailSettings.Tls.STARTTLS) {
            properties.setProperty(prefix + "starttls.enable", "true");
            properties.setProperty(prefix + "starttls.required", "true");
        }
        if (settings.tls() != MailSettings.Tls.NONE) {
            properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        }
        return properties;
    }
}
