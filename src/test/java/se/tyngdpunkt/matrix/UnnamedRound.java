package se.tyngdpunkt.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;
import static se.tyngdpunkt.organisation.OrganisationSamples.TODAY;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.form.Measured;
import se.tyngdpunkt.measurement.domain.round.CloseRound;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.result.domain.freezing.FreezeRound;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/** A round without names in two groups of seven, with a reader of every kind. */
final class UnnamedRound {

    private static final int IN_A_GROUP = 7;

    /** What a test needs of the program. */
    record Parts(
            MockMvc browser,
            Furnishing furnishing,
            Instruments instruments,
            RoundBook rounds,
            Forms forms,
            CloseRound close,
            FreezeRound freeze,
            TransactionTemplate transaction) {}

    final OrganisationSamples sjöby = aMunicipality();
    final UnitId department = sjöby.department("Socialförvaltningen");
    final UnitId unit = sjöby.unit("Utredning", department);
    final UnitId group = sjöby.group("Grupp 1", unit);
    final UnitId other = sjöby.group("Grupp 2", unit);
    final List<PersonId> workers = new ArrayList<>();
    final List<PersonId> others = new ArrayList<>();
    final PersonId moa = sjöby.holder("Moa Ström", Role.METHOD_OWNER, department);
    final Map<String, PersonId> readers = new LinkedHashMap<>();
    final Round round;

    private final Parts parts;

    UnnamedRound(Parts parts, InstrumentVersion version) {
        this.parts = parts;
        for (int i = 1; i <= IN_A_GROUP; i++) {
            workers.add(sjöby.worker("Alva Lind" + i, group));
            others.add(sjöby.worker("Bo Berg" + i, other));
        }
        readers.put("her colleague", workers.getLast());
        readers.put("her leader", sjöby.holder("Johan Ek", Role.TEAM_LEAD, group));
        readers.put("another leader", sjöby.holder("Ines Ek", Role.TEAM_LEAD, other));
        readers.put("her manager", sjöby.holder("Mira Sand", Role.UNIT_MANAGER, unit));
        readers.put("her head", sjöby.holder("Hans Ek", Role.HEAD_OF_OPERATIONS, department));
        readers.put("the method owner", moa);
        readers.put("the administrator", sjöby.holder("Adam Holm", Role.ADMINISTRATOR, department));
        sjöby.putInto(parts.furnishing());
        round = new Round(
                RoundId.fresh(),
                "Mätning utan namn",
                TODAY.withDayOfMonth(1),
                version.id(),
                department,
                TODAY.withDayOfMonth(1),
                TODAY.plusDays(10),
                RoundState.OPEN,
                version.instrument().way().privacy(),
                Optional.empty());
        inSjöby(() -> {
            parts.instruments().adopt(version);
            parts.rounds()
                    .add(
                            round,
                            List.of(),
                            moa,
                            TODAY.atStartOfDay(java.time.ZoneOffset.UTC).toInstant());
            workers.forEach(worker -> parts.rounds().enrol(round.id(), Map.of(worker, group)));
            others.forEach(worker -> parts.rounds().enrol(round.id(), Map.of(worker, other)));
            return true;
        });
    }

    <T> T inSjöby(Supplier<T> work) {
        return MunicipalityScope.in(
                sjöby.id(), () -> Objects.requireNonNull(parts.transaction().<T>execute(_ -> work.get())));
    }

    PersonId reader(String who) {
        return Objects.requireNonNull(readers.get(who));
    }

    Measured of(PersonId worker) {
        return inSjöby(() -> parts.forms().ofWorker(worker).getLast());
    }

    MeasurementId idOf(PersonId worker) {
        return of(worker).head().id();
    }

    String formOf(PersonId worker) {
        return "/my/measurements/" + idOf(worker).value();
    }

    void closeAndFreeze() {
        MunicipalityScope.in(sjöby.id(), () -> parts.close().close(sjöby.viewer(moa), round.id(), "Alla har fått tid"));
        MunicipalityScope.in(sjöby.id(), () -> parts.freeze().freeze(round.id(), 1));
    }

    MockHttpServletResponse see(PersonId who, String path) throws Exception {
        return parts.browser()
                .perform(get(path).with(signedIn(sjöby.signedIn(who))))
                .andReturn()
                .getResponse();
    }

    MockHttpServletResponse send(PersonId who, String path, Map<String, String> fields) throws Exception {
        var post = post(path).with(signedIn(sjöby.signedIn(who)));
        fields.forEach(post::param);
        return parts.browser().perform(post).andReturn().getResponse();
    }

    /** What that route of the access matrix answers somebody, of a worker's measurement. */
    int ask(PersonId who, MatrixFile.Row route, PersonId about) {
        var words = route.route().split(" +");
        var path = words[1].replaceAll(
                        "\\{(id|measurement)}", idOf(about).value().toString())
                .replaceAll("\\{[a-z]+}", UUID.randomUUID().toString());
        var call = request(HttpMethod.valueOf(words[0]), path).with(signedIn(sjöby.signedIn(who)));
        if (words.length > 2) {
            call.header("HX-Request", "true");
        }
        try {
            return parts.browser().perform(call).andReturn().getResponse().getStatus();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Every page that says anything about the round, as each of those who may not know who answers sees it. */
    Map<String, String> allThatIsSeen() throws Exception {
        var seen = new LinkedHashMap<String, String>();
        for (var reader : readers.entrySet()) {
            for (var path : pages()) {
                var page = see(reader.getValue(), path);
                seen.put(
                        reader.getKey() + " " + path,
                        page.getStatus() + " "
                                + page.getContentAsString()
                                        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                                        .replaceAll("nonce-[A-Za-z0-9+/=_-]+", ""));
            }
        }
        return seen;
    }

    private List<String> pages() {
        var pages =
                new ArrayList<>(List.of("/", "/rounds", "/rounds/" + round.id().value(), "/results", "/talks"));
        for (var each : List.of(group, other, unit, department)) {
            pages.add("/groups/" + each.value() + "/board");
            pages.add("/units/" + each.value() + "/results");
            pages.add("/units/" + each.value() + "/results.csv?figure=parts");
            pages.add("/units/" + each.value() + "/participation");
        }
        return pages;
    }
}
