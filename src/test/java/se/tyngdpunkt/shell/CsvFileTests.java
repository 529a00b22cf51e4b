package se.tyngdpunkt.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTests {

    private static String written(String cell) {
        return new String(CsvFile.forMachines(List.of("a"), List.of(List.of(cell))), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1+1", "@SUM(A1)", "-A1", "-2+3+cmd|' /C calc'!A0", "-1-1"})
    void givesASpreadsheetNothingToRun(String formula) {
        assertThat(written(formula)).startsWith("'" + formula.charAt(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "-1", "-1.5", "12", "Vuxna"})
    void leavesTextAndNumbersAlone(String cell) {
        assertThat(written(cell)).isEqualTo(cell);
    }
}
