package se.tyngdpunkt.organisation.postgres;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.organisation.Municipalities;
import se.tyngdpunkt.organisation.Municipality;
import se.tyngdpunkt.shared.MunicipalityId;
import se.tyngdpunkt.shared.SwedishOrder;

@Repository
@Transactional(readOnly = true)
class PostgresMunicipalities implements Municipalities {

    private final JdbcClient jdbc;

    PostgresMunicipalities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Municipality> all() {
        var found = jdbc.sql("select id, name, code from organisation.municipality order by code")
                .query((row, _) -> new Municipality(
                        new MunicipalityId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("code")))
                .list();
        return SwedishOrder.sorted(found, Municipality::name);
    }
}
