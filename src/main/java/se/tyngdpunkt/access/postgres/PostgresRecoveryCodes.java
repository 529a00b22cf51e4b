package se.tyngdpunkt.access.postgres;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.access.domain.account.AccountId;
import se.tyngdpunkt.access.domain.factor.RecoveryCode;
import se.tyngdpunkt.access.domain.factor.RecoveryCodes;

@Repository
@Transactional
class PostgresRecoveryCodes implements RecoveryCodes {

    private final JdbcClient jdbc;

    PostgresRecoveryCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void replace(AccountId account, List<RecoveryCode> codes) {
        jdbc.sql("delete from access.recovery_code where municipality_id = :municipality and account_id = :account")
                .param("municipality", Scope.municipality())
                .param("account", account.value())
                .update();
        jdbc.sql("""
                        insert into access.recovery_code (municipality_id, account_id, fingerprint)
                        select :municipality, :account, unnest(cast(:fingerprints as text[]))""")
                .param("municipality", Scope.municipality())
                .param("account", account.value())
                .param(
                        "fingerprints",
                        codes.stream().map(code -> code.fingerprintFor(account)).toArray(String[]::new))
                .update();
    }

    @Override
    public boolean use(AccountId account, RecoveryCode code, Instant at) {
        return jdbc.sql("""
                        update access.recovery_code set used_at = :at
                        where municipality_id = :municipality and account_id = :account and fingerprint = :fingerprint
                          and used_at is null""")
                        .param("municipality", Scope.municipality())
                        .param("account", account.value())
                        .param("fingerprint", code.fingerprintFor(account))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public int left(AccountId account) {
        return jdbc.sql("""
                        select count(*) from access.recovery_code
                        where municipality_id = :municipality and account_id = :account and used_at is null""")
                .param("municipality", Scope.municipality())
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }
}
