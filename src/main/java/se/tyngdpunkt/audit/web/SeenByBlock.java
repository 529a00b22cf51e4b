package se.tyngdpunkt.audit.web;

import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.audit.domain.LatestSeen;
import se.tyngdpunkt.shared.FirstPageBlock;
import se.tyngdpunkt.shared.SignedIn;

/** Tells on the first page who has seen my figures lately. */
@Component
class SeenByBlock implements FirstPageBlock {

    private static final int LATEST = 3;
    private static final int ORDER = 90;

    private final LatestSeen latestSeen;
    private final TrailWords words;

    SeenByBlock(LatestSeen latestSeen, TrailWords words) {
        this.latestSeen = latestSeen;
        this.words = words;
    }

    @Override
    public Optional<Block> blockFor(SignedIn who) {
        var told = latestSeen.to(who, LATEST);
        if (told.seen().isEmpty()) {
            return Optional.empty();
        }
        var latest = words.seen(told.seen(), told.names(), LocaleContextHolder.getLocale());
        return Optional.of(new Block(ORDER, "audit/_seenBy.jte", new SeenByPart(latest)));
    }
}
