package se.tyngdpunkt.message.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.message.LetterSamples.CLOCK;
import static se.tyngdpunkt.message.LetterSamples.aTalk;
import static se.tyngdpunkt.message.LetterSamples.aWrittenLetterTo;
import static se.tyngdpunkt.message.LetterSamples.words;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.message.domain.Postman.Delivery;
import se.tyngdpunkt.message.domain.WrittenLetter;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Person;

/** Over real SMTP on the loopback address. */
class SmtpPostmanTests {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final OrganisationSamples sjoby = OrganisationSamples.aMunicipality();
    private final Organisation organisation = sjoby.organisation();
    private final Person worker = organisation.person(sjoby.person("Åsa Öberg")).orElseThrow();
    private final Person leader = organisation.person(sjoby.person("Johan Ek")).orElseThrow();

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void keepsSwedishLettersInEveryPart() throws Exception {
        var letter = aWrittenLetterTo(worker.id());

        assertThat(postman().deliver(letter, worker)).isEqualTo(Delivery.ACCEPTED);

        var received = received();
        assertThat(received.getSubject()).isEqualTo(letter.subject());
        assertThat(received.getContent().toString())
                .startsWith("Hej Åsa,\r\nmätningen är öppen – \"ja\".")
                .contains("https://tyngd.example/my/measurement/1");
        assertThat(((InternetAddress) received.getAllRecipients()[0]).getPersonal())
                .isEqualTo("Åsa Öberg");
        assertThat(received.getContentType()).containsIgnoringCase("text/plain; charset=UTF-8");
    }

    /** What Outlook needs to make a meeting of it: the method in the type as in the file. */
    @Test
    void sendsAnInvitationAsTheOtherHalfOfTheLetter() throws Exception {
        postman().deliver(withCalendar(false), worker);

        var parts = (MimeMultipart) received().getContent();
        assertThat(parts.getContentType()).contains("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContentType()).containsIgnoringCase("text/plain");
        assertThat(parts.getBodyPart(1).getContentType())
                .containsIgnoringCase("text/calendar")
                .containsIgnoringCase("method=REQUEST")
                .containsIgnoringCase("charset=UTF-8");
        assertThat(textOf(parts.getBodyPart(1))).contains("METHOD:REQUEST", "Rum Eken\\, våning 2");
    }

    @Test
    void cancelsWithTheMethodCancel() throws Exception {
        postman().deliver(withCalendar(true), worker);

        var parts = (MimeMultipart) received().getContent();
        assertThat(parts.getBodyPart(1).getContentType()).containsIgnoringCase("method=CANCEL");
    }

    @Test
    void keepsItsNameWhenSentTwice() throws Exception {
        var letter = aWrittenLetterTo(worker.id());
        postman().deliver(letter, worker);
        postman().deliver(letter, worker);

        assertThat(server.getReceivedMessages())
                .extracting(MimeMessage::getMessageID)
                .containsOnly("<" + letter.id() + "@tyngdpunkt>");
    }

    @Test
    void letsNoSubjectAddAHeader() throws Exception {
        var letter = aWrittenLetterTo(worker.id());
        var sly = new WrittenLetter(
                letter.id(),
                letter.to(),
                letter.address(),
                "Hej\r\nBcc: x@y.example",
                "x",
                "/",
                letter.calendar(),
                letter.about(),
                0);
        postman().deliver(sly, worker);

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(received().getHeader("Bcc")).isNull();
        assertThat(received().getSubject()).isEqualTo("Hej Bcc: x@y.example");
    }

    @Test
    void triesAgainLaterWhenTheServerIsOutOfReach() {
        var postman = postman();
        server.stop();
        assertThat(postman.deliver(aWrittenLetterTo(worker.id()), worker)).isEqualTo(Delivery.NOT_NOW);
    }

    @Test
    void givesUpAnAddressThatIsNone() {
        var wrong = new Person(worker.id(), "Fel", "Adress", "inte en adress", Optional.empty());
        assertThat(postman().deliver(aWrittenLetterTo(wrong.id()), wrong)).isEqualTo(Delivery.REFUSED);
    }

    private WrittenLetter withCalendar(boolean cancelled) {
        var talk = aTalk(leader.id(), worker.id());
        var file = new IcalFiles(organisation, CLOCK)
                .fileOf(
                        new se.tyngdpunkt.message.CalendarEntry(
                                talk.uid(),
                                1,
                                cancelled,
                                talk.start(),
                                talk.length(),
                                talk.organiser(),
                                talk.attendees(),
                                talk.summaryKey(),
                                talk.place()),
                        words());
        var letter = aWrittenLetterTo(worker.id());
        return new WrittenLetter(
                letter.id(),
                letter.to(),
                letter.address(),
                letter.subject(),
                letter.body(),
                letter.path(),
                Optional.of(file),
                Optional.empty(),
                0);
    }

    private MimeMessage received() {
        return server.getReceivedMessages()[0];
    }

    private static String textOf(BodyPart part) throws Exception {
        return part.getContent() instanceof InputStream bytes
                ? read(bytes)
                : part.getContent().toString();
    }

    private static String read(InputStream bytes) throws IOException {
        return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    private SmtpPostman postman() {
        var settings = new MailSettings(
                "127.0.0.1", server.getSmtp().getPort(), "", "", "tyngdpunkt@ekdala.example", MailSettings.Tls.NONE);
        return new SmtpPostman(
                MailConfiguration.sender(settings), settings, new LetterText("https://tyngd.example/", words()), CLOCK);
    }
}
