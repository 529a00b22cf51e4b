package se.tyngdpunkt.intake.domain.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.tyngdpunkt.intake.domain.table.Columns;

/**
 * A file on its way in.
 *
 * @param columns absent until they are told
 * @param content the table as one text; once its columns are told, those only
 * @param leftOut the headings of what was left out for being private
 */
public record Draft(
        UUID id,
        Terms terms,
        String file,
        String digest,
        Optional<Columns> columns,
        String content,
        List<String> leftOut) {

    public Draft {
        leftOut = List.copyOf(leftOut);
    }

    /** The same with its columns told. */
    Draft told(Columns told, String chosen) {
        return new Draft(id, terms, file, digest, Optional.of(told), chosen, leftOut);
    }
}
