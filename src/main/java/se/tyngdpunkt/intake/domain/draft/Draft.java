package se.tyngdpunkt.intake.domain.draft;

import java.util.Optional;
import java.util.UUID;
import se.tyngdpunkt.intake.domain.table.Columns;

/**
 * A file on its way in.
 *
 * @param columns absent until they are told
 * @param content the table as one text; once its columns are told, those only
 */
public record Draft(UUID id, Terms terms, String file, String digest, Optional<Columns> columns, String content) {}
