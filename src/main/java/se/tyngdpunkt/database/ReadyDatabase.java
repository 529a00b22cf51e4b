package se.tyngdpunkt.database;

/**
 * A database with every migration in place, as the web application gets it: only the program's own login. Closing it comes
 * after the connection pool, which depends on it.
 */
public final class ReadyDatabase implements AutoCloseable {

    private final Login program;
    private final Runnable stop;

    public ReadyDatabase(Login program, Runnable stop) {
        this.program = program;
        this.stop = stop;
    }

    public Login program() {
        return program;
    }

    @Override
    public void close() {
        stop.run();
    }
}
