package se.tyngdpunkt.database;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A database with every migration in place, as the web application gets it: only the program's own login. Closing it comes
 * after the connection pool, which depends on it.
 */
public final class ReadyDatabase implements AutoCloseable {

    private final Login program;
    private final Runnable stop;
    private final AtomicBoolean closed = new AtomicBoolean();

    public ReadyDatabase(Login program, Runnable stop) {
        this.program = program;
        this.stop = stop;
    }

    public Login program() {
        return program;
    }

    /** Once, whoever of context and command line comes first. */
    @Override
    public void close() {
        if (!closed.getAndSet(true)) {
            stop.run();
        }
    }
}
