package se.tyngdpunkt.cli;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has been started and must be stopped in the end, the latest first, however far it came when somebody stops it. */
final class Running {

    private final Deque<Runnable> stops = new ArrayDeque<>();
    private volatile boolean stopping;

    /** Also stopped by Ctrl-C, which ends a program without running what stands in its {@code finally}. */
    static Running untilTheEnd() {
        var running = new Running();
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(running::stop));
        return running;
    }

    boolean isStopping() {
        return stopping;
    }

    /** Before it is started, so that there is no moment in which it runs and nobody would stop it. */
    synchronized void stopLater(Runnable stop) {
        if (stopping) {
            stop.run();
        } else {
            stops.push(stop);
        }
    }

    synchronized void stop() {
        stopping = true;
        while (!stops.isEmpty()) {
            stops.pop().run();
        }
    }
}
