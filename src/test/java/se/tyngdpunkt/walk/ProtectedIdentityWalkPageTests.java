package se.tyngdpunkt.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.matrix.Relation;
import se.tyngdpunkt.matrix.Who;
import se.tyngdpunkt.message.CalendarFiles;
import se.tyngdpunkt.message.LetterSamples;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.records.web.mine.Unzipped;
import se.tyngdpunkt.result.domain.freezing.FreezeRound;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestDatabase;
import se.tyngdpunkt.walk.Asking.Answer;

/** Somebody called what nobody else is, with everything that can be kept of her; then her identity is protected. */
@PageTest
class ProtectedIdentityWalkPageTests {

    private static final String GIVEN = "Xantippa";
    private static final String FAMILY = "Qvarnström";
    private static final String LOCAL_PART = "xantippa.qvarnstrom";
    private static final String ADDRESS = LOCAL_PART + "@sjoby.example";
    private static final String LIST = """
            förvaltning;enhet;förnamn;efternamn;e-post;sysselsättningsgrad
            Socialförvaltningen;Norr;Xantippa;Qvarnström;XANTIPPA.qvarnstrom@sjoby.example;50
            """;

    private final MockMvc mvc;
    private final TestDatabase database;
    private final TransactionOperations transactions;
    private final RequestMappingHandlerMapping mapping;
    private final CalendarFiles calendars;
    private final TwoTowns towns;
    private final PersonId her;

    ProtectedIdentityWalkPageTests(MockMvc mvc, TestDatabase database, ApplicationContext beans) {
        this.mvc = mvc;
        this.database = database;
        transactions = beans.getBean(TransactionOperations.class);
        mapping = beans.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        calendars = beans.getBean(CalendarFiles.class);
        towns = new TwoTowns(
                database,
                beans.getBean(Furnishing.class),
                beans.getBean(Instruments.class),
                beans.getBean(FreezeRound.class),
                transactions);
        her = towns.ours.target(Who.LEAD, Relation.BELOW).orElseThrow().person();
    }

    @Test
    void leavesNoNameAnywhereAndTakesNoneInAgain() throws Exception {
        callHerByHerName();
        assertThat(TextColumns.holding(database.asOwner(), FAMILY, ADDRESS))
                .as("the walk sees what is there")
                .containsExactlyInAnyOrder(
                        "access.account.login",
                        "access.sign_in.login",
                        "message.letter.address",
                        "message.letter.body",
                        "message.letter.calendar",
                        "message.letter.subject",
                        "organisation.person.email",
                        "organisation.person.family_name",
                        "organisation.roster_draft.content",
                        "organisation.roster_source.columns");
        assertThat(pagesThatName(EnumSet.of(Who.LEAD, Who.ADMIN)))
                .as("the walk sees what is shown")
                .hasSizeGreaterThan(20);

        protect();

        assertThat(TextColumns.holding(database.asOwner(), FAMILY)).isEmpty();
        assertThat(TextColumns.holding(database.asOwner(), GIVEN, LOCAL_PART))
                .isNotEmpty()
                .isSubsetOf(TextColumns.told().entrySet().stream()
                        .filter(column -> column.getValue().startsWith("hers"))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
        assertThat(pagesThatName(EnumSet.complementOf(EnumSet.of(Who.STRANGER))))
                .isEmpty();
        assertThat(lettersToOthers()).contains("Medarbetare 4731").doesNotContain(GIVEN, FAMILY, LOCAL_PART);

        var preview = asAdministrator(multipart("/organisation/import")
                .file(new MockMultipartFile("file", "lista.csv", "", LIST.getBytes(StandardCharsets.UTF_8))));
        assertThat(preview.getRedirectedUrl()).startsWith("/organisation/import/");
        assertThat(TextColumns.holding(database.asOwner(), FAMILY)).isEmpty();
    }

    private void protect() throws Exception {
        var answer = asAdministrator(post("/organisation/people/" + her.value() + "/protection")
                .param("givenName", "Medarbetare")
                .param("familyName", "4731")
                .param("confirmed", "true"));
        assertThat(answer.getStatus()).isEqualTo(302);
    }

    private void callHerByHerName() throws Exception {
        run("update organisation.person set given_name = '" + GIVEN + "', family_name = '" + FAMILY + "', email = '"
                + ADDRESS + "' where municipality_id = :m and id = :her");
        run("update access.sign_in set login = '" + ADDRESS + "' where municipality_id = :m and login ="
                + " (select login from access.account where person_id = :her)");
        run("update access.account set login = '" + ADDRESS + "' where municipality_id = :m and person_id = :her");
        run("update organisation.roster_source set columns = columns || '{\"qvarnström\": \"FAMILY_NAME\"}'"
                + " where municipality_id = :m and cast(:her as uuid) is not null");
        letters();
        asAdministrator(multipart("/organisation/import")
                .file(new MockMultipartFile("file", "lista.csv", "", LIST.getBytes(StandardCharsets.UTF_8))));
    }

    /** An invitation as both get it, with her address to herself; the database's owner posts them, since no mail is set up. */
    private void letters() {
        var leader = towns.ours.town.signedIn(Who.LEAD).person();
        var file = MunicipalityScope.in(
                towns.ours.town.samples.id(),
                () -> calendars.fileOf(LetterSamples.aTalk(leader, her), LetterSamples.words()));
        assertThat(file.replace("\r\n ", "")).contains("CN=\"Xantippa Qvarnström\";", ":mailto:" + ADDRESS);
        for (var to : new PersonId[] {leader, her}) {
            database.asOwner()
                    .sql("""
                            insert into message.letter (municipality_id, id, person_id, address, state, subject, body, path, calendar, posted_at)
                            values (:m, gen_random_uuid(), :to, :address, 'WAITING', 'Samtal med Xantippa Qvarnström',
                                'Samtal mellan Johan Berg och Xantippa Qvarnström.', '/talks', :file, now())
                            """)
                    .param("m", towns.our())
                    .param("to", to.value())
                    .param("address", to.equals(her) ? ADDRESS : null)
                    .param("file", file)
                    .update();
        }
    }

    private String lettersToOthers() {
        return database.asOwner()
                .sql("select string_agg(subject || body || coalesce(replace(calendar, E'\\r\\n ', ''), ''), ' ')"
                        + " from message.letter where municipality_id = :m and person_id <> :her")
                .param("m", towns.our())
                .param("her", her.value())
                .query(String.class)
                .single();
    }

    /** Every route, asked by everybody but herself for what is hers and for what is others'; what it would change is undone. */
    private Set<String> pagesThatName(Set<Who> readers) {
        var found = new TreeSet<String>();
        try (var statements = new RecordedStatements()) {
            var asking = new Asking(mvc, statements, this::undone);
            var walk = new RouteWalk(towns, asking, mapping);
            var asked = 0;
            for (var route : walk.routes()) {
                for (var who : readers) {
                    for (var relation : List.of(Relation.OWN, who == Who.WORKER ? Relation.BESIDE : Relation.BELOW)) {
                        var target = towns.ours.target(who, relation);
                        if (target.isPresent()) {
                            asked++;
                            var question = walk.question(route, target.get());
                            if (names(asking.ask(question, who, towns.ours).text())) {
                                found.add(question + " as " + who);
                            }
                        }
                    }
                }
            }
            assertThat(asked).isGreaterThan(readers.size() * 300);
        }
        for (var who : new Who[] {Who.WORKER, Who.LEAD, Who.MANAGER, Who.ADMIN}) {
            var file = Unzipped.of(mvc, post("/my/record/file").with(signedIn(towns.ours.town.signedIn(who))));
            if (names(file.html() + file.json())) {
                found.add("everything about " + who);
            }
        }
        return found;
    }

    private static boolean names(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        return small.contains("xantippa") || small.contains("qvarnstr");
    }

    private Supplier<Answer> undone(Supplier<Answer> work) {
        return () -> MunicipalityScope.in(
                towns.ours.town.samples.id(),
                () -> Objects.requireNonNull(transactions.execute(status -> {
                    status.setRollbackOnly();
                    return work.get();
                })));
    }

    private MockHttpServletResponse asAdministrator(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.with(signedIn(towns.ours.town.signedIn(Who.ADMIN))))
                .andReturn()
                .getResponse();
    }

    private void run(String sql) {
        database.asOwner()
                .sql(sql)
                .param("m", towns.our())
                .param("her", her.value())
                .update();
    }
}
