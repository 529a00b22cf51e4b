package se.tyngdpunkt.organisation.web.reform;

import java.util.Optional;
import java.util.UUID;
import se.tyngdpunkt.organisation.domain.reform.Preview;
import se.tyngdpunkt.organisation.domain.reform.Reformed;

/** What undoing a change leads to, or what stands in its way. */
public record UndoPage(UUID id, Reformed reformed) {

    public Optional<Preview> preview() {
        return reformed instanceof Reformed.Shown shown ? Optional.of(shown.preview()) : Optional.empty();
    }

    public boolean isNew() {
        return reformed instanceof Reformed.Shown shown && shown.isNew();
    }

    public Optional<Reformed.Barred> barred() {
        return reformed instanceof Reformed.Barred barred ? Optional.of(barred) : Optional.empty();
    }
}
