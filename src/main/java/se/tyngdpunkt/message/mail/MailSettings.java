package se.tyngdpunkt.message.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The e-mail server; nothing is sent while {@code host} is blank.
 *
 * @param tls {@code starttls} (also the default), {@code implicit} or {@code none}
 */
@ConfigurationProperties("tyngdpunkt.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("starttls") Tls tls) {

    enum Tls {
        STARTTLS,
        IMPLICIT,
        NONE
    }

    MailSettings {
        if (!host.isBlank() && from.isBlank()) {
            throw new IllegalArgumentException(
                    "TYNGDPUNKT_MAIL_FROM is missing: the address that letters are sent from, beside TYNGDPUNKT_MAIL_HOST");
        }
    }

    boolean isSetUp() {
        return !host.isBlank();
    }

    /** Neither the user nor the password: settings may reach a log. */
    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + " " + tls + "]";
    }
}
