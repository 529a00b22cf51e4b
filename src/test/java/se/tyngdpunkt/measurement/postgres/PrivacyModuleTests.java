package se.tyngdpunkt.measurement.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.tyngdpunkt.instrument.InstrumentSamples;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.MeasurementSamples;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.anonymous.AnonymousAnswers;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.shared.MunicipalityId;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.TestClock;
import se.tyngdpunkt.support.TestDatabase;

/** What the database itself holds rounds without names to. */
@ModuleTest
class PrivacyModuleTests {

    private final OrganisationSamples sjöby = aMunicipality();
    private final UnitId department = sjöby.department("Socialförvaltningen");
    private final UnitId group = sjöby.group("Grupp 1", department);
    private final PersonId alva = sjöby.worker("Alva Lind", group);

    private final Furnishing furnishing;
    private final Instruments instruments;
    private final RoundBook rounds;
    private final Forms forms;
    private final AnonymousAnswers answers;
    private final JdbcClient program;
    private final JdbcClient owner;
    private final TransactionTemplate transaction;

    PrivacyModuleTests(
            Furnishing furnishing,
            Instruments instruments,
            RoundBook rounds,
            Forms forms,
            AnonymousAnswers answers,
            JdbcClient program,
            TestDatabase database,
            PlatformTransactionManager transactions) {
        this.furnishing = furnishing;
        this.instruments = instruments;
        this.rounds = rounds;
        this.forms = forms;
        this.answers = answers;
        this.program = program;
        this.owner = database.asOwner();
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void furnish() {
        sjöby.putInto(furnishing);
    }

    private <T> T inSjöby(Supplier<T> work) {
        return MunicipalityScope.in(sjöby.id(), () -> Objects.requireNonNull(transaction.<T>execute(_ -> work.get())));
    }

    private Round open(InstrumentVersion version) {
        var sample = MeasurementSamples.aRound(department, YearMonth.of(2026, 11), RoundState.OPEN);
        var round = new Round(
                sample.id(),
                sample.name(),
                sample.month(),
                version.id(),
                department,
                sample.opensOn(),
                sample.lastDay(),
                RoundState.OPEN,
                version.instrument().way().privacy(),
                Optional.empty());
        return inSjöby(() -> {
            instruments.adopt(version);
            instruments.adopt(InstrumentSamples.ffs());
            rounds.add(round, List.of(), alva, TestClock.START);
            rounds.enrol(round.id(), Map.of(alva, group));
            return round;
        });
    }

    private void write(String change, Round round) {
        assertThat(owner.sql(change).param(round.id().value()).update()).isEqualTo(1);
    }

    @Test
    void changesNeitherPrivacyNorVersionOnceAnybodyIsInTheRound() {
        var round = open(InstrumentSamples.confidentialFfs());
        assertThatThrownBy(() -> write("update measurement.round set privacy = 'NAMED' where id = ?", round))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> owner.sql("update measurement.round set version_id = ? where id = ?")
                        .params(InstrumentSamples.ffs().id().value(), round.id().value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        write("update measurement.round set last_day = last_day + 1 where id = ?", round);
    }

    @Test
    void takesNoDeedOfALeaderInAConfidentialRound() {
        var round = open(InstrumentSamples.confidentialFfs());
        for (var set : List.of(
                "state = 'SUMMED'", "state = 'DISCUSSED'", "scored = '{\"a\": \"1\"}'", "handed_back_for = 'Rätta'")) {
            assertThatThrownBy(
                            () -> write("update measurement.measurement set " + set + " where round_id = ?", round),
                            set)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
        write("update measurement.measurement set state = 'SUBMITTED', submitted_at = now() where round_id = ?", round);
    }

    @Test
    void keepsNothingButWhetherOneTookPartOfAnAnonymousRound() {
        var round = open(InstrumentSamples.hme());
        for (var set : List.of(
                "state = 'DRAFT'",
                "revision = 1",
                "answers = '{\"scale.motivation-1\": \"1\"}'",
                "saved_at = now()",
                "submitted_at = now()",
                "late_until = current_date",
                "reckoned = '{}', state = 'SUBMITTED'")) {
            assertThatThrownBy(
                            () -> write("update measurement.measurement set " + set + " where round_id = ?", round),
                            set)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
        write("update measurement.measurement set state = 'SUBMITTED' where round_id = ?", round);
    }

    /** The names of the columns are the whole of what the two tables could be joined by. */
    @Test
    void sharesNothingButTheRoundAndTheGroup() {
        assertThat(owner.sql("""
                        select column_name from information_schema.columns
                        where table_schema = 'measurement' and table_name = 'anonymous_answer'
                        order by column_name
                        """).query(String.class).list())
                .containsExactly("answers", "group_id", "id", "municipality_id", "privacy", "round_id", "version_id");
        var round = open(InstrumentSamples.hme());
        var participation = inSjöby(() -> forms.ofWorker(alva).getFirst().head().id());
        inSjöby(() -> {
            assertThat(answers.takePart(participation)).isTrue();
            assertThat(answers.takePart(participation)).isFalse();
            answers.add(round, group, Map.of("scale.motivation-1", "2"));
            return true;
        });
        assertThat(owner.sql("select id from measurement.anonymous_answer where round_id = ?")
                        .param(round.id().value())
                        .query(UUID.class)
                        .single())
                .isNotEqualTo(participation.value())
                .satisfies(id -> assertThat(id.version()).isEqualTo(4));
    }

    @Test
    void refusesAnAnonymousAnswerInARoundThatIsNot() {
        var round = open(InstrumentSamples.ffs());
        assertThatThrownBy(() -> inSjöby(() -> {
                    answers.add(round, group, Map.of());
                    return true;
                }))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void keepsMunicipalitiesApartAndChangesNoAnswer() {
        var round = open(InstrumentSamples.hme());
        inSjöby(() -> {
            answers.add(round, group, Map.of("scale.motivation-1", "2"));
            return true;
        });
        long seen = MunicipalityScope.in(
                MunicipalityId.fresh(),
                () -> Objects.requireNonNull(
                        transaction.execute(_ -> program.sql("select count(*) from measurement.anonymous_answer")
                                .query(Long.class)
                                .single())));
        assertThat(seen).isZero();
        assertThatThrownBy(() -> inSjöby(() -> program.sql("update measurement.anonymous_answer set answers = '{}'")
                        .update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
