package se.tyngdpunkt.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTests {

    @Test
    void readsADayWithSpacesAroundIt() {
        assertThat(TypedDay.read(" 2026-11-24 ")).contains(LocalDate.of(2026, 11, 24));
    }

    @Test
    void readsTheFirstAndTheLastYear() {
        assertThat(TypedDay.read("2000-01-01")).isPresent();
        assertThat(TypedDay.read("2999-12-31")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "24/11 2026",
                "2026-13-45",
                "2026-02-30",
                "1999-12-31",
                "3000-01-01",
                "0000-00-00",
                "+12026-11-24",
                "2026-11-24T10:00",
                "😀"
            })
    void refusesEverythingElse(String typed) {
        assertThat(TypedDay.read(typed)).isEmpty();
    }
}
