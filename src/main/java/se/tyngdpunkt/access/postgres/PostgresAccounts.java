package se.tyngdpunkt.access.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.access.domain.account.Account;
import se.tyngdpunkt.access.domain.account.AccountId;
import se.tyngdpunkt.access.domain.account.Accounts;
import se.tyngdpunkt.access.domain.account.Login;
import se.tyngdpunkt.access.domain.account.PasswordHash;
import se.tyngdpunkt.access.domain.account.SealedSecret;
import se.tyngdpunkt.access.domain.account.SecondFactor;
import se.tyngdpunkt.shared.PersonId;

@Repository
@Transactional
class PostgresAccounts implements Accounts {

    private static final String SELECT = """
            select id, person_id, login, password_hash, is_enabled, is_demo, sessions_valid_from, totp_secret,
                   totp_last_step
            from access.account
            where municipality_id = :municipality and\s""";

    private final JdbcClient jdbc;

    PostgresAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Account> with(AccountId id) {
        return one("id = :value", id.value());
    }

    @Override
    public Optional<Account> withLogin(Login login) {
        return one("login = :value", login.value());
    }

    @Override
    public Optional<Account> of(PersonId person) {
        return one("person_id = :value", person.value());
    }

    private Optional<Account> one(String condition, Object value) {
        return jdbc.sql(SELECT + condition)
                .param("municipality", Scope.municipality())
                .param("value", value)
                .query(PostgresAccounts::read)
                .optional();
    }

    @Override
    public void add(Account account) {
        filled("""
                insert into access.account (municipality_id, id, person_id, login, password_hash, is_enabled, is_demo,
                    sessions_valid_from, totp_secret, totp_last_step, created_at)
                values (:municipality, :id, :person, :login, :password, :enabled, :demo, :validFrom, :secret, :lastStep,
                    :validFrom)""", account)
                .param("person", account.person().value())
                .param("demo", account.isDemo())
                .update();
    }

    @Override
    public void forget(AccountId id) {
        for (var sql : List.of(
                "delete from access.recovery_code where municipality_id = :municipality and account_id = :id",
                "update access.account set login = 'gallrad-' || id, password_hash = '', is_enabled = false, totp_secret = null,"
                        + " totp_last_step = null where municipality_id = :municipality and id = :id")) {
            jdbc.sql(sql)
                    .param("municipality", Scope.municipality())
                    .param("id", id.value())
                    .update();
        }
    }

    @Override
    public Optional<Account> change(AccountId id, Function<Account, Optional<Account>> change) {
        var changed = one("id = :value for update", id.value()).flatMap(change);
        changed.ifPresent(this::keep);
        return changed;
    }

    private void keep(Account account) {
        filled("""
                update access.account
                set login = :login, password_hash = :password, is_enabled = :enabled,
                    sessions_valid_from = :validFrom, totp_secret = :secret, totp_last_step = :lastStep
                where municipality_id = :municipality and id = :id""", account).update();
    }

    @Override
    public boolean useStep(AccountId account, long step) {
        return jdbc.sql("""
                        update access.account set totp_last_step = :step
                        where municipality_id = :municipality and id = :id and totp_last_step < :step""")
                        .param("municipality", Scope.municipality())
                        .param("id", account.value())
                        .param("step", step)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec filled(String sql, Account account) {
        var statement = jdbc.sql(sql)
                .param("municipality", Scope.municipality())
                .param("id", account.id().value())
                .param("login", account.login().value())
                .param("password", account.password().value())
                .param("enabled", account.isEnabled())
                .param("validFrom", account.sessionsValidFrom().atOffset(ZoneOffset.UTC));
        return switch (account.secondFactor()) {
            case SecondFactor.None() -> statement.param("secret", null).param("lastStep", null, java.sql.Types.BIGINT);
            case SecondFactor.Codes(var secret, var lastStep) ->
                statement.param("secret", secret.value()).param("lastStep", lastStep);
        };
    }

    private static Account read(ResultSet row, int number) throws SQLException {
        var secret = row.getString("totp_secret");
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new Login(row.getString("login")),
                new PasswordHash(row.getString("password_hash")),
                row.getBoolean("is_enabled"),
                row.getBoolean("is_demo"),
                row.getObject("sessions_valid_from", OffsetDateTime.class).toInstant(),
                secret == null
                        ? new SecondFactor.None()
                        : new SecondFactor.Codes(new SealedSecret(secret), row.getLong("totp_last_step")));
    }
}
