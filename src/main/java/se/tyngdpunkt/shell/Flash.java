package se.tyngdpunkt.shell;

import java.util.Map;
import java.util.Optional;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What has become of what somebody did, told once on the next page: it was done, or it was not. */
public record Flash(String messageKey, boolean isDone) {

    private static final String DONE = "flash";
    private static final String NOT_DONE = "flash-not-done";

    public static Flash done(String messageKey) {
        return new Flash(messageKey, true);
    }

    public static Flash notDone(String messageKey) {
        return new Flash(messageKey, false);
    }

    public void tell(RedirectAttributes next) {
        next.addFlashAttribute(isDone ? DONE : NOT_DONE, messageKey);
    }

    static Optional<Flash> in(Map<String, ?> told) {
        return Optional.ofNullable((String) told.get(NOT_DONE))
                .map(Flash::notDone)
                .or(() -> Optional.ofNullable((String) told.get(DONE)).map(Flash::done));
    }
}
