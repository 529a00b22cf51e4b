package se.tyngdpunkt.authoring.domain.share;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffsTextWith;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tyngdpunkt.authoring.domain.share.ModelPackage.Reading;
import se.tyngdpunkt.instrument.file.YamlTree;

class ModelPackageTests {

    /** A model as long as one may be, full of signs that a package writes as two. */
    @Test
    void comesThroughItsOwnExportHoweverLongItIs() {
        var model = ffsTextWith("", "");
        var line = "# \"" + "\\".repeat(80) + "\"\n";
        var longest = model + line.repeat((YamlTree.LONGEST_FILE - model.length()) / line.length());
        var sent = ModelPackage.of("Sjöby", "", longest, "date: 2026-11-01\n").orElseThrow();

        assertThat(sent.written().length()).isGreaterThan(YamlTree.LONGEST_FILE);
        assertThat(ModelPackage.read(sent.written())).isEqualTo(new Reading.Read(sent));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: ", "format: 1\nkey: "})
    void refusesWhatIsLongerThanAPackageOrAModelMayBe(String beginning) {
        int most = beginning.startsWith("format") ? YamlTree.LONGEST_FILE : 3 * YamlTree.LONGEST_FILE;
        assertThat(ModelPackage.read(beginning + "a".repeat(most)))
                .isInstanceOfSatisfying(Reading.Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("instrument.fault.too-long"));
    }
}
