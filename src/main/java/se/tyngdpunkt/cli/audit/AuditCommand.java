package se.tyngdpunkt.cli.audit;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.tyngdpunkt.audit.chain.ChainCheck;
import se.tyngdpunkt.audit.chain.ChainReport;
import se.tyngdpunkt.audit.chain.Fault;
import se.tyngdpunkt.audit.chain.Kind;
import se.tyngdpunkt.cli.instrument.Speaker;
import se.tyngdpunkt.database.CannotOpen;
import se.tyngdpunkt.database.Login;
import se.tyngdpunkt.database.backup.Snapshot;
import se.tyngdpunkt.database.municipality.KnownMunicipality;

/** Checks every municipality's trail against its seals, as it stands at one moment. */
public final class AuditCommand {

    private static final String NO_SUCH_TABLE = "42P01";

    private final Speaker console;
    private final Login owner;

    public AuditCommand(Speaker console, Login owner) {
        this.console = console;
        this.owner = owner;
    }

    /** The exit code: 0 when all is whole, and what was noted is met. */
    public int check(List<String> expected) {
        var missed = new ArrayList<>(expected);
        var whole = true;
        try (var connection = owner.connect()) {
            Snapshot.begin(connection);
            for (var municipality : KnownMunicipality.allIn(owner)) {
                var report = ChainCheck.of(municipality.id(), expected, connection);
                tell(municipality, report);
                missed.removeAll(report.met());
                whole &= report.isWhole();
            }
            connection.rollback();
        } catch (SQLException failure) {
            throw NO_SUCH_TABLE.equals(failure.getSQLState())
                    ? new CannotOpen(failure, "cli.refused.audit-not-there")
                    : new CannotOpen(failure, "cli.refused.connection", owner, String.valueOf(failure.getMessage()));
        }
        missed.forEach(digest -> console.say("cli.audit-not-met", digest));
        whole &= missed.isEmpty();
        console.say(whole ? "cli.audit-whole" : "cli.audit-faulty");
        return whole ? 0 : 1;
    }

    private void tell(KnownMunicipality municipality, ChainReport report) {
        console.say(
                "cli.audit-chain",
                municipality.code(),
                municipality.name(),
                report.blocks(),
                report.rows(),
                report.waiting());
        report.last()
                .ifPresent(last -> console.say(
                        "cli.audit-last",
                        last.number(),
                        last.sealedAt(),
                        last.digest().hex()));
        report.gone().forEach(gone -> console.say("cli.audit-gone", gone.first(), gone.last(), gone.decision()));
        if (report.late() > 0) {
            console.say("cli.audit-late", report.late());
        }
        report.met().stream().sorted().forEach(digest -> console.say("cli.audit-met", digest));
        report.faults().forEach(this::tell);
        if (report.allFaults() > report.faults().size()) {
            console.say("cli.audit-more", report.allFaults() - report.faults().size());
        }
    }

    private void tell(Fault fault) {
        switch (fault) {
            case Fault.BlocksGone(var first, var last) -> console.say("cli.audit-blocks-gone", first, last);
            case Fault.BlockChanged(var block) -> console.say("cli.audit-block-changed", block);
            case Fault.RowChanged(var block, var kind, var id) ->
                console.say("cli.audit-row-changed", block, table(kind), id);
            case Fault.RowGone(var block, var kind, var id) ->
                console.say("cli.audit-row-gone", block, table(kind), id);
            case Fault.RowAdded(var block, var kind, var id, var at) ->
                console.say("cli.audit-row-added", block, table(kind), id, at);
        }
    }

    /** Where whoever looks into it finds the row. */
    private static String table(Kind kind) {
        return switch (kind) {
            case DEED -> "audit.deed";
            case VIEWING -> "audit.viewing";
            case REFUSAL -> "audit.refusal";
        };
    }
}
