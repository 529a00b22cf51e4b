package se.tyngdpunkt.walk;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Listens to the statements that the program sends, without their values, on the thread that asked for it. Not to the
 * library that clears away old sessions in its own time.
 */
final class RecordedStatements implements AutoCloseable {

    private final Logger logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
    private final @Nullable Level before = logger.getLevel();
    private final boolean wasAdditive = logger.isAdditive();
    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();
    private final String thread = Thread.currentThread().getName();

    RecordedStatements() {
        heard.start();
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        logger.addAppender(heard);
    }

    List<String> heard() {
        return List.copyOf(heard.list).stream()
                .filter(each -> Objects.equals(each.getThreadName(), thread))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(words -> words.startsWith("Executing prepared SQL statement"))
                .filter(words -> !words.contains("DELETE FROM access.session"))
                .toList();
    }

    void forget() {
        heard.list.clear();
    }

    @Override
    public void close() {
        logger.detachAppender(heard);
        logger.setLevel(before);
        logger.setAdditive(wasAdditive);
    }
}
