package se.tyngdpunkt.records.web.notice;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.records.domain.notice.DecideNotice.Typed;
import se.tyngdpunkt.records.domain.notice.Notice;
import se.tyngdpunkt.shared.personal.PrivacyNotice.LegalBasis;
import se.tyngdpunkt.shell.Problems;

/**
 * The form of what everybody is told.
 *
 * @param typed what stands in the fields
 * @param since when it was last changed; none before it is decided
 */
public record NoticePage(Typed typed, Optional<Instant> since, Problems problems) {

    static NoticePage of(Optional<Notice> notice) {
        return new NoticePage(
                notice.map(Notice::decided).map(Typed::of).orElse(Typed.NOTHING),
                notice.map(Notice::at),
                Problems.NONE);
    }

    public List<String> bases() {
        return Arrays.stream(LegalBasis.values()).map(Enum::name).toList();
    }
}
