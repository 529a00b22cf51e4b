package se.tyngdpunkt.authoring.postgres;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.draft.Draft;
import se.tyngdpunkt.authoring.domain.draft.Draft.Consultation;
import se.tyngdpunkt.authoring.domain.draft.Draft.Extension;
import se.tyngdpunkt.authoring.domain.draft.Draft.Publication;
import se.tyngdpunkt.authoring.domain.draft.Draft.Stamp;
import se.tyngdpunkt.authoring.domain.draft.Drafts;
import se.tyngdpunkt.authoring.domain.draft.Origin;
import se.tyngdpunkt.authoring.domain.draft.Step;
import se.tyngdpunkt.instrument.InstrumentVersionId;
import se.tyngdpunkt.shared.PersonId;

@Repository
class PostgresDrafts implements Drafts {

    private static final String CHANGE = "update authoring.draft set ";
    private static final String WHERE = " where municipality_id = :municipality and id = :id and ";
    private static final String OF_DRAFT = " where municipality_id = :municipality and draft_id = :id";

    private final JdbcClient jdbc;

    PostgresDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private StatementSpec sql(String text) {
        return jdbc.sql(text).param("municipality", Rows.municipality());
    }

    private StatementSpec sql(String text, DraftId id) {
        return sql(text).param("id", id.value());
    }

    @Override
    public void add(Draft draft) {
        sql("""
                        insert into authoring.draft (municipality_id, id, title, origin_hash, content, answers, revision,
                            step_revision, state, started_by, started_at, saved_by, saved_at, returned_for, consultation)
                        values (:municipality, :id, :title, :origin, :content, :answers, :revision, :step, 'DRAFT', :by, :at,
                            :by, :at, '', '')
                        """, draft.id())
                .param("title", draft.title())
                .param("origin", draft.origin().orElse(null))
                .param("content", draft.content())
                .param("answers", draft.answers())
                .param("revision", draft.revision())
                .param("step", draft.stepRevision())
                .param("by", draft.started().by().value())
                .param("at", Rows.utc(draft.started().at()))
                .update();
    }

    @Override
    public Optional<Draft> find(DraftId id) {
        return sql("select * from authoring.draft" + WHERE + "state <> 'DROPPED'", id)
                .query((row, _) -> DraftRows.draft(row))
                .optional();
    }

    @Override
    public Optional<Draft> locked(DraftId id) {
        return sql("select * from authoring.draft" + WHERE + "state <> 'DROPPED' for update", id)
                .query((row, _) -> DraftRows.draft(row))
                .optional();
    }

    @Override
    public List<Draft> all() {
        return listed("state <> 'DROPPED'");
    }

    private List<Draft> listed(String which) {
        return sql("select * from authoring.draft where municipality_id = :municipality and " + which
                        + " order by saved_at desc, id")
                .query((row, _) -> DraftRows.draft(row))
                .list();
    }

    @Override
    public boolean save(DraftId id, int revision, String title, String content, Stamp by) {
        sql(
                        "insert into authoring.writer (municipality_id, draft_id, person_id) values (:municipality, :id, :by)"
                                + " on conflict do nothing",
                        id)
                .param("by", by.by().value())
                .update();
        return sql(
                                CHANGE
                                        + "title = :title, content = :content, revision = revision + 1, saved_by = :by, saved_at = :at"
                                        + WHERE + "state = 'DRAFT' and revision = :revision",
                                id)
                        .param("title", title)
                        .param("content", content)
                        .param("revision", revision)
                        .param("by", by.by().value())
                        .param("at", Rows.utc(by.at()))
                        .update()
                == 1;
    }

    @Override
    public boolean saveAnswers(DraftId id, int revision, String answers) {
        return sql(CHANGE + "answers = :answers" + WHERE + "state = 'DRAFT' and revision = :revision", id)
                        .param("answers", answers)
                        .param("revision", revision)
                        .update()
                == 1;
    }

    @Override
    public void addStep(DraftId id, Step step) {
        sql("""
                        insert into authoring.step (municipality_id, draft_id, number, revision, content, why, made_by, made_at)
                        values (:municipality, :id, :number, :revision, :content, :why, :by, :at)
                        """, id)
                .param("number", step.number())
                .param("revision", step.revision())
                .param("content", step.content())
                .param("why", step.why())
                .param("by", step.stamp().by().value())
                .param("at", Rows.utc(step.stamp().at()))
                .update();
        sql(CHANGE + "step_revision = :revision" + WHERE + "true", id)
                .param("revision", step.revision())
                .update();
    }

    @Override
    public List<Step> steps(DraftId id) {
        return sql("select * from authoring.step" + OF_DRAFT + " order by number desc", id)
                .query((row, _) -> new Step(
                        row.getInt("number"),
                        row.getInt("revision"),
                        row.getString("content"),
                        row.getString("why"),
                        Rows.stamp(row, "made")))
                .list();
    }

    @Override
    public Set<PersonId> writers(DraftId id) {
        return sql("select person_id from authoring.writer" + OF_DRAFT, id)
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .set();
    }

    @Override
    public boolean consult(DraftId id, Consultation consultation) {
        var extended = consultation.extended();
        return sql(
                                CHANGE
                                        + "consulted_on = :day, consultation = :reference, consulted_content = :content,"
                                        + " covered_content = :covered, covered_why = :why, covered_by = :by, covered_at = :at"
                                        + WHERE + "state in ('DRAFT', 'REVIEW')",
                                id)
                        .param("day", consultation.day())
                        .param("reference", consultation.reference())
                        .param("content", consultation.content())
                        .param("covered", extended.map(Extension::content).orElse(null))
                        .param("why", extended.map(Extension::why).orElse(null))
                        .param(
                                "by",
                                extended.map(one -> one.stamp().by().value()).orElse(null))
                        .param(
                                "at",
                                extended.map(one -> Rows.utc(one.stamp().at())).orElse(null))
                        .update()
                == 1;
    }

    @Override
    public boolean send(DraftId id, int revision, Stamp by) {
        return sql(
                                CHANGE + "state = 'REVIEW', returned_for = '', sent_by = :by, sent_at = :at" + WHERE
                                        + "state = 'DRAFT' and revision = :revision",
                                id)
                        .param("revision", revision)
                        .param("by", by.by().value())
                        .param("at", Rows.utc(by.at()))
                        .update()
                == 1;
    }

    @Override
    public boolean giveBack(DraftId id, String why) {
        return sql(CHANGE + "state = 'DRAFT', returned_for = :why" + WHERE + "state = 'REVIEW'", id)
                        .param("why", why)
                        .update()
                == 1;
    }

    @Override
    public boolean publish(DraftId id, int revision, Publication publication) {
        return sql(
                                CHANGE
                                        + "state = 'PUBLISHED', version_id = :version, published_by = :by, published_at = :at"
                                        + WHERE + "state = 'REVIEW' and revision = :revision",
                                id)
                        .param("revision", revision)
                        .param("version", publication.version().value())
                        .param("by", publication.stamp().by().value())
                        .param("at", Rows.utc(publication.stamp().at()))
                        .update()
                == 1;
    }

    @Override
    public boolean drop(DraftId id) {
        return sql(CHANGE + "state = 'DROPPED'" + WHERE + "state = 'DRAFT'", id).update() == 1;
    }

    @Override
    public List<Draft> dropped() {
        return listed("state = 'DROPPED'");
    }

    @Override
    public boolean restore(DraftId id) {
        return sql(CHANGE + "state = 'DRAFT'" + WHERE + "state = 'DROPPED'", id).update() == 1;
    }

    @Override
    public Optional<Draft> publishedAs(InstrumentVersionId version) {
        return sql("select * from authoring.draft where municipality_id = :municipality and version_id = :version limit 1")
                .param("version", version.value())
                .query((row, _) -> DraftRows.draft(row))
                .optional();
    }

    @Override
    public void keep(Origin origin) {
        sql("""
                        insert into authoring.origin (municipality_id, hash, key, version, came_from, content, kept_at,
                            made_from)
                        values (:municipality, :hash, :key, :version, :from, :content, :at, :made)
                        on conflict do nothing
                        """)
                .param("hash", origin.hash())
                .param("key", origin.key())
                .param("version", origin.version())
                .param("from", origin.from())
                .param("content", origin.content())
                .param("at", Rows.utc(origin.keptAt()))
                .param("made", origin.madeFrom())
                .update();
    }

    @Override
    public List<Origin> origins() {
        return sql("select * from authoring.origin where municipality_id = :municipality order by kept_at desc, hash")
                .query((row, _) -> new Origin(
                        row.getString("hash"),
                        row.getString("key"),
                        row.getString("version"),
                        row.getString("came_from"),
                        row.getString("content"),
                        Rows.instant(row, "kept_at"),
                        row.getString("made_from")))
                .list();
    }
}
