package se.tyngdpunkt.access.web;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.access.domain.setup.FirstVisit;
import se.tyngdpunkt.access.domain.setup.SetUpCode;
import se.tyngdpunkt.shared.AfterStart;
import se.tyngdpunkt.shared.StartedAt;

/** Tells on the console how to begin, as long as nothing has been set up. */
@Component
class SetUpTold implements AfterStart {

    private final FirstVisit firstVisit;
    private final SetUpCode code;
    private final MessageSource messages;

    SetUpTold(FirstVisit firstVisit, SetUpCode code, MessageSource messages) {
        this.firstVisit = firstVisit;
        this.code = code;
        this.messages = messages;
    }

    @Override
    public List<String> ready(StartedAt where) {
        if (where.demonstration() || !firstVisit.isDue()) {
            return List.of();
        }
        var address = where.address().resolve("/set-up");
        return List.of(
                messages.getMessage("access.set-up.console", new Object[] {address, code.shown()}, where.language()));
    }
}
