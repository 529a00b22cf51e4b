package se.tyngdpunkt.access.domain.account;

/** What is asked for beside the password. */
public sealed interface SecondFactor {

    /** Nothing yet. */
    record None() implements SecondFactor {}

    /**
     * One-time codes from an app (TOTP).
     *
     * @param secret the app's secret, sealed
     * @param lastStep the time step of the last code used, so that no code works twice
     */
    record Codes(SealedSecret secret, long lastStep) implements SecondFactor {}
}
