package se.tyngdpunkt.dialogue.web.picture;

import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.instrument.Calculation.Band;
import se.tyngdpunkt.measurement.picture.Picture;
import se.tyngdpunkt.shell.Words;

/**
 * The two pictures, equally large: what the worker has said on the left, what the measurement counts on the right. A norm
 * and a level stand there only where the model itself has them.
 *
 * @param whose whose picture the left one is
 * @param terms the sum's arithmetic, a term a row answered
 * @param rows cases and other rows that add to the sum, each with its own arithmetic
 * @param level where the sum falls, by the model's own levels
 * @param hasTime whether working time is asked for
 * @param isInvented whether the model holds invented values
 */
public record PicturePart(
        String whose,
        Voice said,
        Voice counted,
        List<String> terms,
        List<Row> rows,
        Optional<Band> level,
        String sum,
        boolean complete,
        boolean hasTime,
        boolean isInvented) {

    /**
     * One of the two.
     *
     * @param headline built from the answers; never an invented quotation
     * @param ownWords what the worker wrote herself, blank when nothing
     */
    public record Voice(String headline, List<Fact> facts, String ownWords) {
        public Voice {
            facts = List.copyOf(facts);
        }
    }

    public record Fact(String label, String value) {}

    public record Row(String name, String how, String points) {}

    public PicturePart {
        terms = List.copyOf(terms);
        rows = List.copyOf(rows);
    }

    /**
     * The two pictures.
     *
     * @param who the worker's name, blank when she reads herself
     */
    public static PicturePart of(Picture picture, String who, Words words) {
        return Picturing.of(picture, who, words);
    }
}
