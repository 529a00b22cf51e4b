package se.tyngdpunkt.instrument.format;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffs;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffsWithTalkTemplate;
import static se.tyngdpunkt.instrument.ModelSamples.ASKED;
import static se.tyngdpunkt.instrument.ModelSamples.HEAD;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.ModelSamples;
import se.tyngdpunkt.instrument.OpenPlace;
import se.tyngdpunkt.instrument.Text;
import se.tyngdpunkt.instrument.WayOfWorking.TemplateItem;

/** What a model has every talk take up, as it stands in the file. */
class TalkTemplateTests {

    private static final String WAY = "way-of-working: {privacy: named}\n";
    private static final String LISTED = "way-of-working:\n  privacy: named\n  talk-template:\n";

    private static String text(String items) {
        return HEAD.replace(WAY, LISTED + items) + ASKED;
    }

    private static String items(int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(number -> "    - {key: item-" + number + ", title: \"Punkt " + number + "\"}\n")
                .collect(Collectors.joining());
    }

    @Test
    void isReadInTheOrderOfTheFile() {
        assertThat(ffsWithTalkTemplate().instrument().way().talkTemplate())
                .containsExactly(
                        new TemplateItem(
                                "strength",
                                Text.ours("Det som ger kraft", "What gives strength"),
                                Text.ours("Börja här.", "Begin here."),
                                "2.3"),
                        new TemplateItem("ahead", Text.ours("Nästa halvår", "Nästa halvår"), Text.NONE, ""));
    }

    @Test
    void isPartOfTheContent() {
        assertThat(ffs().instrument().way().talkTemplate()).isEmpty();
        assertThat(ffsWithTalkTemplate().hash()).isNotEqualTo(ffs().hash());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: \"B\" | missing",
                "key: b | missing",
                "key: B b, title: \"B\" | bad-key",
                "key: b, title: \"\" | empty",
                "key: b, title: [B] | not-a-section",
                "key: a, title: \"B\" | key-used-twice",
                "key: b, title: \"B\", question: \"?\" | unknown-key"
            })
    void namesTheLineOfWhatIsWrong(String item, String fault) {
        var text = text("    - {key: a, title: \"A\"}\n    - {" + item + "}\n");

        assertThat(ModelSamples.faults(text)).singleElement().satisfies(found -> {
            assertThat(found.messageKey()).isEqualTo("instrument.fault." + fault);
            assertThat(text.lines().toList().get(found.line() - 1)).contains(item);
        });
    }

    @Test
    void hasRoomForTwelve() {
        assertThat(ModelSamples.faults(text(items(12)))).isEmpty();
        assertThat(ModelSamples.faults(text(items(13)))).singleElement().satisfies(found -> {
            assertThat(found.messageKey()).isEqualTo("instrument.fault.too-many-items");
            assertThat(found.arguments()).containsExactly("12");
            assertThat(found.where()).isEqualTo("way-of-working.talk-template");
        });
    }

    @ParameterizedTest
    @CsvSource({"confidential", "anonymous"})
    void standsInNamedRoundsOnly(String privacy) {
        var text = text(items(1)).replace("privacy: named", "privacy: " + privacy);

        assertThat(ModelSamples.faults(text))
                .filteredOn(found -> found.where().equals("way-of-working.talk-template"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.messageKey()).isEqualTo("instrument.fault.needs-names");
                    assertThat(text.lines().toList().get(found.line() - 1)).contains("item-1");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"talk-template: ?", "talk-template: [?]", "talk-template: [{key: a, title: ?}]"})
    void mayBeLeftOpen(String template) {
        var open = template.replace("?", "{open: later, what: \"Vad som ska tas upp\"}");
        var text = HEAD.replace("{privacy: named}", "{privacy: named, " + open + "}") + ASKED;

        assertThat(ModelText.read(text))
                .isInstanceOfSatisfying(InstrumentReading.ToFillIn.class, reading -> assertThat(reading.places())
                        .extracting(OpenPlace::key)
                        .containsExactly("later"));
    }
}
