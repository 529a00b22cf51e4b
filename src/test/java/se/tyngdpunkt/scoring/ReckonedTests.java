package se.tyngdpunkt.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.scoring.Reckoned.Fallen;
import se.tyngdpunkt.shared.number.Exact;

class ReckonedTests {

    @Test
    void isInTheLevelThatItsFirstMeasureFellIn() {
        var measures = new LinkedHashMap<String, Reckoned.Sum>();
        measures.put("points", fallen("load", "red"));
        measures.put("hours", fallen("time", "green"));
        var reckoned = new Reckoned(measures, List.of(), List.of());

        assertThat(reckoned.level("load")).contains("red");
        assertThat(reckoned.level("time")).isEmpty();
        assertThat(Reckoned.NOTHING.level("load")).isEmpty();
    }

    private static Reckoned.Sum fallen(String bands, String level) {
        return new Reckoned.Sum(Optional.of(Exact.of(1)), true, Map.of(), Map.of(bands, new Fallen(level, false)));
    }
}
