package se.tyngdpunkt.measurement.domain.key;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.measurement.CaseListSamples.nassjo;
import static se.tyngdpunkt.measurement.CaseListSamples.threeCases;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.scoring.AnswerReading;

class GivenMostOftenTests {

    private static final String KIND = "cases.foster-home.foster-home-points";

    private final TreeMap<String, String> typed = new TreeMap<>(threeCases());

    private Map<String, String> given() {
        var instrument = nassjo().instrument();
        return GivenMostOften.of(
                instrument, AnswerReading.ofBoth(instrument, typed).answers());
    }

    private void fosterHome(int number, String points) {
        typed.put("row.cases." + number + ".label", "V-20" + number);
        typed.put("row.cases." + number + ".kind", "foster-home");
        typed.put("row.cases." + number + ".phase", "service");
        typed.put("row.cases." + number + ".foster-home-points", points);
        typed.put("row.cases." + number + ".foster-home-points-reason", "Resan");
    }

    @Test
    void countsAWorkerOnceWithWhatSheWasGivenMostOften() {
        fosterHome(4, "10");
        fosterHome(5, "12");
        fosterHome(6, "12");
        assertThat(given()).containsExactly(Map.entry(KIND, "12"));
    }

    @Test
    void takesTheFirstOfTheListWhereTwoAreAsOften() {
        fosterHome(4, "14");
        fosterHome(5, "10");
        assertThat(given()).containsExactly(Map.entry(KIND, "14"));
    }

    @Test
    void leavesOutWhatHasEndedAndWhatIsNotScored() {
        assertThat(given()).isEmpty();
        fosterHome(4, "14");
        typed.put("row.cases.4.ended", "yes");
        assertThat(given()).isEmpty();
    }
}
