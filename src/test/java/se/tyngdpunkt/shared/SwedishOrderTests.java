package se.tyngdpunkt.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SwedishOrderTests {

    @Test
    void putsRingAndDotsLast() {
        assertThat(sorted("Öst", "Åberg", "Ärlig", "Zorn", "Andersson"))
                .containsExactly("Andersson", "Zorn", "Åberg", "Ärlig", "Öst");
    }

    @Test
    void readsNumbersBySize() {
        assertThat(sorted("Grupp 10", "Grupp 2", "Grupp 1b", "Grupp 1"))
                .containsExactly("Grupp 1", "Grupp 1b", "Grupp 2", "Grupp 10");
    }

    @Test
    void looksAtTheNextNameWhenTheFirstIsTheSame() {
        assertThat(SwedishOrder.sorted(
                        List.of(List.of("Lind", "Örjan"), List.of("Berg", "Åsa"), List.of("Lind", "Alva")),
                        List::getFirst,
                        List::getLast))
                .extracting(List::getLast)
                .containsExactly("Åsa", "Alva", "Örjan");
    }

    private static List<String> sorted(String... names) {
        return SwedishOrder.sorted(List.of(names), name -> name);
    }
}
