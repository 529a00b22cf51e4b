package se.tyngdpunkt.access.postgres;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.access.domain.account.Login;
import se.tyngdpunkt.access.domain.account.Logins;
import se.tyngdpunkt.shared.MunicipalityId;

@Repository
@Transactional
class PostgresLogins implements Logins {

    private final JdbcClient jdbc;

    PostgresLogins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<MunicipalityId> municipalityOf(Login login) {
        return jdbc.sql("select found from access.municipality_of(:login) as found where found is not null")
                .param("login", login.value())
                .query(UUID.class)
                .optional()
                .map(MunicipalityId::new);
    }

    @Override
    public boolean take(Login login) {
        return jdbc.sql("""
                        insert into access.sign_in (login, municipality_id) values (:login, :municipality)
                        on conflict (login) do nothing""")
                        .param("login", login.value())
                        .param("municipality", Scope.municipality())
                        .update()
                == 1;
    }

    @Override
    public void release(Login login) {
        jdbc.sql("delete from access.sign_in where login = :login")
                .param("login", login.value())
                .update();
    }
}
