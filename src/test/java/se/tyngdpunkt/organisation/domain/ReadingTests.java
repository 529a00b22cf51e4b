package se.tyngdpunkt.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);

    private final Reading reading = new Reading(TODAY);

    @Test
    void tidiesBlanksOfEveryKind() {
        assertThat(reading.name("x", "\u00A0 Alva\t\u200B Maria\n ")).isEqualTo("Alva Maria");
        assertThat(reading.isFine()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'', MISSING",
        "' \u00A0 ', MISSING",
        "19850709-9805, PERSONAL_NUMBER",
        "Alva 850709-9805, PERSONAL_NUMBER",
        "a\u0007b, ODD_SIGNS"
    })
    void refusesWhatIsNoName(String typed, Flaw flaw) {
        reading.name("x", typed);
        assertThat(reading.faults()).containsExactly(new Fault("x", flaw));
    }

    @Test
    void countsSignsAndNotTheirParts() {
        assertThat(reading.name("x", "🌻".repeat(100))).hasSize(200);
        assertThat(reading.isFine()).isTrue();
        reading.name("x", "🌻".repeat(101));
        assertThat(reading.faults()).containsExactly(new Fault("x", Flaw.TOO_LONG));
    }

    @Test
    void readsAnAddressInLowerCase() {
        assertThat(reading.email("x", " Alva.Lind@Sjöby.Example ")).isEqualTo("alva.lind@sjöby.example");
        assertThat(reading.isFine()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"alva", "alva@", "@sjoby.se", "a b@sjoby.se", "alva@sjoby", "a@b..se", "=1+1", "a@b.se, c@d.se"})
    void refusesWhatIsNoAddress(String typed) {
        reading.email("x", typed);
        assertThat(reading.faults()).containsExactly(new Fault("x", Flaw.NOT_AN_ADDRESS));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "100, 100", "75 %, 75", "'80,0', 80", "' 50 ', 50"})
    void readsAShare(String typed, int share) {
        assertThat(reading.share("x", typed)).isEqualTo(share);
        assertThat(reading.isFine()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "101", "75,5", "1000000000", "halvtid", "١٠٠", "1e2", "😀", "0x10"})
    void refusesWhatIsNoShare(String typed) {
        reading.share("x", typed);
        assertThat(reading.faults()).containsExactly(new Fault("x", Flaw.NOT_A_SHARE));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-30, NOT_A_DATE",
        "9 november, NOT_A_DATE",
        "20261109, NOT_A_DATE",
        "1949-12-31, TOO_FAR_AWAY",
        "2027-11-11, TOO_FAR_AWAY",
        "9999-12-31, TOO_FAR_AWAY",
        "'', MISSING"
    })
    void refusesWhatIsNoDay(String typed, Flaw flaw) {
        reading.day("x", typed);
        assertThat(reading.faults()).containsExactly(new Fault("x", flaw));
    }

    @ParameterizedTest
    @CsvSource({"2019, 2019-01-01", "2019-08, 2019-08-01", "2019-08-15, 2019-08-15"})
    void readsTheTimeInTheProfessionCoarsely(String typed, LocalDate day) {
        assertThat(reading.professionSince("x", typed)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({"2027, NOT_IN_THE_PROFESSION", "1900, NOT_IN_THE_PROFESSION", "länge, NOT_A_DATE", "19, NOT_A_DATE"})
    void refusesAnImpossibleTimeInTheProfession(String typed, Flaw flaw) {
        assertThat(reading.professionSince("x", typed)).isEmpty();
        assertThat(reading.faults()).containsExactly(new Fault("x", flaw));
    }

    @ParameterizedTest
    @ValueSource(strings = {"148", "14800", "148O", "-148"})
    void refusesWhatIsNoMunicipalityCode(String typed) {
        reading.municipalityCode("x", typed);
        assertThat(reading.faults()).containsExactly(new Fault("x", Flaw.NOT_A_CODE));
    }
}
