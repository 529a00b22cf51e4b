package se.tyngdpunkt.measurement.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import se.tyngdpunkt.shell.Words;

class WindowTests {

    private static String window(int days) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/measurement");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var words = new Words(messages, Locale.of("sv"));
        return FormPage.window("measurement.window", days, words) + ". " + FormPage.within(days, words);
    }

    /** A model need not say how far back; nothing is guessed. */
    @Test
    void saysNoTimeWhereTheModelSaysNone() {
        assertThat(window(0)).endsWith(". Det som har hänt.");
    }

    @Test
    void saysWholeWeeksInWeeks() {
        assertThat(window(14)).isEqualTo("två veckor. De senaste två veckorna.");
        assertThat(window(7)).isEqualTo("en vecka. Den senaste veckan.");
        assertThat(window(28)).isEqualTo("4 veckor. De senaste 4 veckorna.");
    }

    @Test
    void saysOtherLengthsInDays() {
        assertThat(window(30)).isEqualTo("30 dagar. De senaste 30 dagarna.");
    }
}
