package se.tyngdpunkt.records.domain.notice;

import java.util.Optional;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.UseCase;
import se.tyngdpunkt.shared.personal.PrivacyNotice;

/** Tells everybody in the municipality what is decided. */
@UseCase
class TellNotice implements PrivacyNotice {

    private final Notices notices;

    TellNotice(Notices notices) {
        this.notices = notices;
    }

    @Override
    public Optional<Decided> decided() {
        return MunicipalityScope.current().flatMap(_ -> notices.latest()).map(Notice::decided);
    }
}
