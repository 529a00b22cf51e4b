package se.tyngdpunkt.access.domain.account;

/** Turns passwords into hashes and tries them, slowly on purpose. */
public interface Passwords {

    PasswordHash hash(Password password);

    boolean matches(Password typed, PasswordHash kept);

    /** Costs as much as trying a password of somebody who exists. */
    void pretend(Password typed);
}
