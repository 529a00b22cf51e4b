package se.tyngdpunkt.database.municipality;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import se.tyngdpunkt.database.CannotOpen;
import se.tyngdpunkt.database.Login;
import se.tyngdpunkt.shared.text.ConsoleCode;

/** Lets whoever is given the code set up one more municipality, with herself as its first administrator, until that time. */
public record PermitMunicipality(Login owner, Instant until) {

    public ConsoleCode permit() {
        var code = ConsoleCode.fresh();
        try (var connection = owner.connect();
                var statement = connection.prepareStatement(
                        "insert into access.set_up_permit (digest, valid_until) values (?, ?)")) {
            statement.setString(1, code.digest());
            statement.setObject(2, until.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
            return code;
        } catch (SQLException failure) {
            throw new CannotOpen(failure, "cli.refused.connection", owner, String.valueOf(failure.getMessage()));
        }
    }
}
