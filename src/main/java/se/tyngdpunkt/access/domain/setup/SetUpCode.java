package se.tyngdpunkt.access.domain.setup;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import se.tyngdpunkt.shared.text.ConsoleCode;

/** The code that proves that whoever sets up the program sees its console, kept in memory alone and gone once used or stopped. */
public final class SetUpCode {

    private final AtomicReference<@Nullable ConsoleCode> code = new AtomicReference<>();

    /** For the console; the same until it is used. */
    public String shown() {
        return Optional.ofNullable(code.updateAndGet(known -> known == null ? ConsoleCode.fresh() : known))
                .orElseThrow()
                .shown();
    }

    /** Takes the code if it is the right one; nobody else can then use it. */
    boolean take(ConsoleCode typed) {
        var known = code.get();
        return known != null && known.isSameAs(typed) && code.compareAndSet(known, null);
    }

    /** So that what went wrong can be mended with the same code. */
    void putBack(ConsoleCode taken) {
        code.compareAndSet(null, taken);
    }
}
