package se.tyngdpunkt.support;

import java.util.concurrent.atomic.AtomicInteger;

/** Four-digit codes that no two municipalities of a test run share; drawn by lot, two in ninety would sometimes be alike. */
public final class MunicipalityCodes {

    private static final AtomicInteger LAST = new AtomicInteger();

    private MunicipalityCodes() {}

    public static String next() {
        return "%04d".formatted(Math.floorMod(LAST.incrementAndGet(), 10_000));
    }
}
