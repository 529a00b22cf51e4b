package se.tyngdpunkt.access.security.secret;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.access.domain.account.Password;
import se.tyngdpunkt.access.domain.account.PasswordHash;
import se.tyngdpunkt.access.domain.account.Passwords;

/** Argon2id with OWASP's parameters for one lane: 19 MiB, two rounds. */
@Component
class Argon2Passwords implements Passwords {

    private static final int MEMORY_KIB = 19 * 1024;

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, 2);
    /** Each takes a processor and its memory: more at once than processors would only be slower and fill the memory. */
    private final Semaphore lanes =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    private final String nobodys = encoder.encode("nobody's password");

    @Override
    public PasswordHash hash(Password password) {
        return new PasswordHash(inTurn(() -> encoder.encode(password.value())));
    }

    @Override
    public boolean matches(Password typed, PasswordHash kept) {
        return inTurn(() -> encoder.matches(typed.value(), kept.value()));
    }

    @Override
    public void pretend(Password typed) {
        var tried = typed.isPossible() ? typed.value() : "";
        inTurn(() -> encoder.matches(tried + "x", nobodys));
    }

    private <T> T inTurn(Supplier<T> work) {
        lanes.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            lanes.release();
        }
    }
}
