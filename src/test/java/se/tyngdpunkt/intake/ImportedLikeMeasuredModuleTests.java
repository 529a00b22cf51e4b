package se.tyngdpunkt.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.instrument.Library;
import se.tyngdpunkt.instrument.WayOfWorking.Privacy;
import se.tyngdpunkt.intake.domain.draft.OpenDraft;
import se.tyngdpunkt.intake.domain.draft.StartImport;
import se.tyngdpunkt.intake.domain.draft.TellColumns;
import se.tyngdpunkt.intake.domain.draft.Terms;
import se.tyngdpunkt.intake.domain.preview.ApproveImport;
import se.tyngdpunkt.intake.domain.preview.Outcome;
import se.tyngdpunkt.intake.domain.preview.PreviewImport;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.form.Measured;
import se.tyngdpunkt.measurement.domain.form.SubmitMeasurement;
import se.tyngdpunkt.measurement.domain.key.ConfirmScoring;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.result.domain.freezing.FreezeRound;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.TestClock;

/** The same answers from the form and from a file: the same points, levels and group figures. */
@ModuleTest
class ImportedLikeMeasuredModuleTests {

    private static final List<String> NAMES =
            List.of("Alva Lind", "Bo Berg", "Cilla Ek", "Dan Ask", "Eva Öhman", "Frida Ås", "Gun Alm", "Hans Rask");

    private final Furnishing furnishing;
    private final Instruments instruments;
    private final Library library;
    private final Organisation organisation;
    private final RoundBook rounds;
    private final Forms forms;
    private final SubmitMeasurement submit;
    private final ConfirmScoring confirm;
    private final FreezeRound freezing;
    private final Imports imports;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    /** The steps of taking a file in. */
    record Imports(StartImport start, OpenDraft open, TellColumns tell, PreviewImport preview, ApproveImport approve) {}

    ImportedLikeMeasuredModuleTests(
            Furnishing furnishing,
            Instruments instruments,
            Library library,
            Organisation organisation,
            RoundBook rounds,
            Forms forms,
            SubmitMeasurement submit,
            ConfirmScoring confirm,
            FreezeRound freezing,
            StartImport start,
            OpenDraft open,
            TellColumns tell,
            PreviewImport preview,
            ApproveImport approve,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.furnishing = furnishing;
        this.instruments = instruments;
        this.library = library;
        this.organisation = organisation;
        this.rounds = rounds;
        this.forms = forms;
        this.submit = submit;
        this.confirm = confirm;
        this.freezing = freezing;
        this.imports = new Imports(start, open, tell, preview, approve);
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A municipality with the people of the files in one group. */
    private final class Town {

        final OrganisationSamples samples = aMunicipality();
        final UnitId department = samples.department("Socialförvaltningen");
        final UnitId group = samples.group("Grupp 1", department);
        final Map<String, PersonId> workers = new TreeMap<>();
        final PersonId moa = samples.holder("Moa Ny", Role.METHOD_OWNER, department);
        final PersonId lo = samples.holder("Lo Ek", Role.TEAM_LEAD, group);

        Town() {
            NAMES.forEach(name -> workers.put(name, samples.worker(name, group)));
            samples.putInto(furnishing);
        }

        <T> T in(Supplier<T> work) {
            return MunicipalityScope.in(
                    samples.id(), () -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
        }

        Viewer viewer(PersonId person) {
            return organisation.viewer(samples.signedIn(person));
        }

        Measured of(String name) {
            return in(() ->
                    forms.ofWorker(Objects.requireNonNull(workers.get(name))).getFirst());
        }

        String figures(RoundId round) {
            MunicipalityScope.in(samples.id(), () -> freezing.freeze(round, 1));
            return in(() -> jdbc.sql("select figures::text from result.frozen where unit_id = :unit")
                    .param("unit", department.value())
                    .query(String.class)
                    .single());
        }
    }

    private RoundId imported(Town town, InstrumentVersion model, byte[] file, Privacy privacy) {
        var first = LocalDate.of(2026, 10, 5);
        var terms = new Terms("Oktober", model.hash(), town.department, first, first.plusDays(11), privacy);
        return town.in(() -> {
            instruments.adopt(model);
            var moa = town.viewer(town.moa);
            var draft = imports.start()
                    .start(moa, terms, "matning.csv", file)
                    .draft()
                    .orElseThrow();
            var opened = imports.open().open(moa, draft);
            assertThat(imports.tell().tell(moa, opened, opened.columns()).all()).isEmpty();
            var planned = imports.preview().preview(moa, imports.open().open(moa, draft));
            assertThat(planned).isInstanceOfSatisfying(Outcome.Planned.class, ready -> {
                assertThat(ready.preview().compared()).isGreaterThanOrEqualTo(8);
                assertThat(ready.preview().differences()).isEmpty();
            });
            var mark = ((Outcome.Planned) planned).preview().mark();
            return ((Outcome.Done) imports.approve().approve(moa, draft, mark)).round();
        });
    }

    /** A round of the same month, answered in the form as it was in the file. */
    private RoundId measured(Town town, InstrumentVersion model, Privacy privacy, Map<String, Measured> answered) {
        var round = new Round(
                RoundId.fresh(),
                "Oktober",
                LocalDate.of(2026, 10, 1),
                model.id(),
                town.department,
                LocalDate.of(2026, 10, 5),
                LocalDate.of(2026, 11, 30),
                RoundState.OPEN,
                privacy,
                Optional.empty());
        town.in(() -> {
            instruments.adopt(model);
            rounds.add(round, List.of(), town.moa, TestClock.START);
            var groups = new HashMap<PersonId, UnitId>();
            town.workers.values().forEach(person -> groups.put(person, town.group));
            rounds.enrol(round.id(), groups);
            town.workers.forEach((name, person) -> {
                var typed = Objects.requireNonNull(answered.get(name)).typed();
                if (typed.isEmpty()) {
                    return;
                }
                var id = forms.ofWorker(person).getFirst().head().id();
                forms.saveDraft(id, 0, typed, TestClock.START);
                assertThat(submit.submit(town.viewer(person), id, 1))
                        .isInstanceOf(SubmitMeasurement.Submitted.Sent.class);
                if (model.instrument().way().isScoredByLeader()) {
                    assertThat(confirm.confirm(town.viewer(town.lo), id, 2, Map.of()))
                            .isInstanceOf(ConfirmScoring.Confirmed.Done.class);
                }
            });
            rounds.changeState(round.id(), RoundState.CLOSED);
            return true;
        });
        return round.id();
    }

    @ParameterizedTest
    @CsvSource({
        "goteborg-maj-2024.csv, ffs-tjanstematning, NAMED",
        "goteborg-maj-2024.csv, ffs-tjanstematning, CONFIDENTIAL",
        "allman-hosten-2025.csv, allman, NAMED",
        "jonkoping-september-2025.csv, region-jonkoping, NAMED",
    })
    void comesToTheSameAsInTheForm(String file, String key, Privacy privacy) {
        var model = key.equals("region-jonkoping") ? EarlierCase.jonkoping() : EarlierCase.shipped(library, key);
        var fromFile = new Town();
        var inRound = imported(fromFile, model, EarlierCase.csv(file), privacy);
        var answered = new HashMap<String, Measured>();
        NAMES.forEach(name -> answered.put(name, fromFile.of(name)));

        var fromForm = new Town();
        var asked = measured(fromForm, model, privacy, answered);

        for (var name : NAMES) {
            assertThat(fromFile.of(name).scored().reckonings())
                    .as(name)
                    .isEqualTo(fromForm.of(name).scored().reckonings());
            assertThat(fromFile.of(name).head().state())
                    .isEqualTo(fromForm.of(name).head().state());
            assertThat(fromFile.of(name).typed()).isEqualTo(fromForm.of(name).typed());
            assertThat(fromFile.of(name).round().imported()).isTrue();
        }
        assertThat(fromFile.figures(inRound)).contains("\"n\"").isEqualTo(fromForm.figures(asked));
    }
}
