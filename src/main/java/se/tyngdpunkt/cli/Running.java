package se.tyngdpunkt.cli;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import se.tyngdpunkt.database.ReadyDatabase;

/** What has been started so far, however far the start came when somebody stops it. */
final class Running {

    private volatile @Nullable ConfigurableApplicationContext context;
    private volatile @Nullable ReadyDatabase database;

    void use(ReadyDatabase opened) {
        database = opened;
    }

    void use(ConfigurableApplicationContext starting) {
        context = starting;
    }

    /** The context first: it answers the last requests and closes the connections, then the database. */
    synchronized void stop() {
        var started = context;
        if (started != null) {
            started.close();
        }
        var opened = database;
        if (opened != null) {
            opened.close();
        }
    }
}
