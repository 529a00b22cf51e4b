package se.tyngdpunkt.message.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import se.tyngdpunkt.message.domain.Postman;
import se.tyngdpunkt.message.domain.WrittenLetter;
import se.tyngdpunkt.organisation.Person;

/** Sends plain text in UTF-8, with the invitation as the other half of the letter where there is one. */
class SmtpPostman implements Postman {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpPostman.class);
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final JavaMailSender sender;
    private final MailSettings settings;
    private final LetterText text;
    private final Clock clock;

    SmtpPostman(JavaMailSender sender, MailSettings settings, LetterText text, Clock clock) {
        this.sender = sender;
        this.settings = settings;
        this.text = text;
        this.clock = clock;
    }

    @Override
    public boolean isSetUp() {
        return settings.isSetUp();
    }

    @Override
    public Delivery deliver(WrittenLetter letter, Person to) {
        try {
            sender.send(message(letter, to));
            return Delivery.ACCEPTED;
        } catch (MailException | MessagingException | UnsupportedEncodingException failure) {
            var delivery = isForGood(failure) ? Delivery.REFUSED : Delivery.NOT_NOW;
            LOG.warn("Letter {} was not taken ({}): {}", letter.id(), delivery, kindOf(failure));
            return delivery;
        }
    }

    private MimeMessage message(WrittenLetter letter, Person to)
            throws MessagingException, UnsupportedEncodingException {
        var message = new NamedMessage(letter.id() + "@tyngdpunkt");
        message.setFrom(new InternetAddress(settings.from(), "Tyngdpunkt", UTF_8));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to.email(), to.name(), UTF_8));
        message.setSubject(letter.subject().replaceAll("\\p{Cntrl}+", " "), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        var words = text.of(letter);
        if (letter.calendar().isPresent()) {
            message.setContent(new MimeMultipart(
                    "alternative", plain(words), calendar(letter.calendar().get())));
        } else {
            message.setText(words, UTF_8);
        }
        return message;
    }

    private static MimeBodyPart plain(String words) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(words, UTF_8);
        return part;
    }

    /** Outlook makes a meeting of the part only when its type names the same method as the file (RFC 6047, 2.4). */
    private static MimeBodyPart calendar(String file) throws MessagingException {
        var method = file.contains("METHOD:CANCEL") ? "CANCEL" : "REQUEST";
        var part = new MimeBodyPart();
        part.setContent(file, "text/calendar; charset=UTF-8; method=" + method);
        part.setHeader("Content-Transfer-Encoding", "base64");
        part.setFileName("invite.ics");
        return part;
    }

    private static boolean isForGood(Exception failure) {
        return failures(failure)
                .anyMatch(each -> each instanceof AddressException
                        || (each instanceof SendFailedException refused && hasInvalid(refused)));
    }

    /** What was refused for now (4xx, RFC 5321, 4.2.1) is valid and unsent, not invalid. */
    private static boolean hasInvalid(SendFailedException refused) {
        return refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
    }

    private static String kindOf(Exception failure) {
        return failures(failure)
                .reduce((_, last) -> last)
                .orElse(failure)
                .getClass()
                .getSimpleName();
    }

    private static Stream<Exception> failures(Exception failure) {
        return switch (failure) {
            case MailSendException many
            when many.getMessageExceptions().length > 0 ->
                Stream.concat(
                        Stream.of(failure),
                        Stream.of(many.getMessageExceptions()).flatMap(SmtpPostman::failures));
            case SendFailedException chain
            when chain.getNextException() != null ->
                Stream.concat(Stream.of(failure), failures(chain.getNextException()));
            default -> Stream.of(failure);
        };
    }

    /** Keeps its name, so that a letter sent twice after a crash can be known as one. */
    private static final class NamedMessage extends MimeMessage {

        private final String name;

        NamedMessage(String name) {
            super((jakarta.mail.Session) null);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + name + ">");
        }
    }
}
