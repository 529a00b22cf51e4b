package se.tyngdpunkt.demo.web;

import java.time.Duration;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.tyngdpunkt.demo.domain.making.ExampleBook;
import se.tyngdpunkt.demo.domain.making.MakeExample;
import se.tyngdpunkt.demo.domain.making.MovableClock;
import se.tyngdpunkt.demo.domain.town.Calendar;
import se.tyngdpunkt.demo.domain.town.Ekdala;
import se.tyngdpunkt.shared.MunicipalityScope;

/**
 * Before the first page can be asked for: makes the example if this data directory has none, in one transaction, so that
 * whatever stops it halfway leaves nothing behind; otherwise sets the clock as it was left.
 */
@Component
@InDemo
class DemoStart implements SmartLifecycle {

    private final MakeExample example;
    private final ExampleBook book;
    private final MovableClock clock;
    private final TransactionOperations transactions;
    private volatile boolean started;

    DemoStart(MakeExample example, ExampleBook book, MovableClock clock, TransactionOperations transactions) {
        this.example = example;
        this.book = book;
        this.clock = clock;
        this.transactions = transactions;
    }

    @Override
    public void start() {
        MunicipalityScope.in(
                Ekdala.id(),
                () -> transactions.executeWithoutResult(_ -> book.ahead().ifPresentOrElse(clock::put, this::make)));
        started = true;
    }

    private void make() {
        var real = clock.realNow();
        var calendar = Calendar.from(real.atZone(Calendar.ZONE));
        var ahead = Duration.between(real, calendar.now().toInstant());
        clock.put(ahead);
        example.make(calendar);
        book.made(ahead, real);
    }

    @Override
    public void stop() {
        started = false;
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    /** Web servers start late, at {@code Integer.MAX_VALUE - 2048}. */
    @Override
    public int getPhase() {
        return 0;
    }
}
