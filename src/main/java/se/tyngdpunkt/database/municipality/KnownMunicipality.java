package se.tyngdpunkt.database.municipality;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.tyngdpunkt.database.CannotOpen;
import se.tyngdpunkt.database.Login;

/** A municipality of the installation and how many people it knows. */
public record KnownMunicipality(UUID id, String code, String name, long people) {

    public static List<KnownMunicipality> allIn(Login owner) {
        var found = new ArrayList<KnownMunicipality>();
        try (var connection = owner.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select id, code, name, (select count(*) from organisation.person where municipality_id = m.id) as people
                        from organisation.municipality m order by code""")) {
            while (row.next()) {
                found.add(new KnownMunicipality(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("name"),
                        row.getLong("people")));
            }
            return found;
        } catch (SQLException failure) {
            throw new CannotOpen(failure, "cli.refused.connection", owner, String.valueOf(failure.getMessage()));
        }
    }

    /** By its code or its id. */
    public static KnownMunicipality called(String word, Login owner) {
        return allIn(owner).stream()
                .filter(each -> each.code.equals(word) || each.id.toString().equals(word))
                .findFirst()
                .orElseThrow(() -> new CannotOpen("cli.refused.municipality-unknown", word));
    }
}
