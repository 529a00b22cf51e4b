package se.tyngdpunkt.guard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The storage rules as questions to PostgreSQL's own catalogue; each answers with what offends. */
public final class CatalogueRules {

    private static final String TABLES = """
            with ours as (
                select c.oid, n.nspname || '.' || c.relname as name, c.relrowsecurity, c.relpersistence, c.relacl, a.attnum as municipality, a.attnotnull, a.atttypid
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                left join pg_attribute a on a.attrelid = c.oid and a.attname = 'municipality_id' and not a.attisdropped
                where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            ), tenants as (select * from ours where name <> all (string_to_array(:without, ',')))
            """;

    private static final Map<String, String> QUESTIONS = questions();

    private final String without;
    private final String program;

    /**
     * @param without names of the tables that carry no municipality
     * @param program the role that the program works as
     */
    public CatalogueRules(List<String> without, String program) {
        this.without = String.join(",", without);
        this.program = program;
    }

    public static Set<String> names() {
        return QUESTIONS.keySet();
    }

    public List<String> offences(String rule, JdbcClient database) {
        var question = QUESTIONS.get(rule);
        if (question == null) {
            throw new IllegalArgumentException(rule);
        }
        var asked = database.sql(TABLES + question).param("without", without);
        return (question.contains(":program") ? asked.param("program", program) : asked)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static Map<String, String> questions() {
        var all = new LinkedHashMap<String, String>();
        all.put(
                "municipality",
                "select name from tenants where municipality is null or not attnotnull or atttypid <> 'uuid'::regtype");
        all.put("keys", """
                select t.name || ' ' || k.conname from tenants t join pg_constraint k on k.conrelid = t.oid
                where k.contype in ('p', 'u', 'x', 'f') and k.conkey[1] is distinct from t.municipality
                union all
                select name || ' has no primary key' from ours
                where not exists (select 1 from pg_constraint where conrelid = ours.oid and contype = 'p')""");
        all.put("references", """
                select t.name || ' ' || k.conname from tenants t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'
                join ours target on target.oid = k.confrelid
                where target.name <> 'organisation.municipality' and k.confkey[1] is distinct from target.municipality""");
        all.put("indexes", """
                select t.name || ' ' || i.indexrelid::regclass from tenants t join pg_index i on i.indrelid = t.oid
                where i.indkey[0] <> t.municipality""");
        all.put("apart", """
                select name from ours where municipality is not null and not relrowsecurity
                union all
                select name || ' has not one policy but ' || (select count(*) from pg_policy where polrelid = ours.oid)
                from ours where municipality is not null and (select count(*) from pg_policy where polrelid = ours.oid) <> 1
                union all
                select name || ' ' || polname from ours join pg_policy on polrelid = ours.oid
                where polcmd <> '*' or not polpermissive or polroles <> '{0}'
                    or pg_get_expr(polqual, polrelid) is distinct from
                        '(municipality_id = (NULLIF(current_setting(''app.municipality''::text, true), ''''::text))::uuid)'
                    or pg_get_expr(polwithcheck, polrelid) is distinct from pg_get_expr(polqual, polrelid)""");
        all.put("views", """
                select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                    and (c.relkind in ('m', 'f') or c.relkind = 'v'
                        and not coalesce('security_invoker=true' = any (c.reloptions), false))""");
        all.put("functions", """
                select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and p.prosecdef
                    and p.oid::regprocedure::text not in
                        ('access.municipality_of(text)', 'audit.delete_oldest_block(integer,text)')
                union all
                select p.oid::regprocedure::text || ' looks names up in no fixed path' from pg_proc p
                where p.prosecdef and p.oid >= 16384 and not coalesce(p.proconfig[1] like 'search_path=pg_catalog%', false)
                union all
                select p.oid::regprocedure::text || ' may be called by everybody' from pg_proc p
                where p.prosecdef and p.oid >= 16384 and has_function_privilege('public', p.oid, 'execute')""");
        all.put(
                "triggers",
                "select tgname || ' on ' || tgrelid::regclass from pg_trigger where not tgisinternal"
                        + " union all select rulename || ' on ' || ev_class::regclass from pg_rewrite"
                        + " join pg_class c on c.oid = ev_class where c.relkind = 'r'");
        all.put("types", """
                select name || '.' || a.attname from tenants join pg_attribute a on a.attrelid = tenants.oid
                where a.attnum > 0 and not a.attisdropped and a.atttypid in ('timestamp'::regtype, 'varchar'::regtype,
                    'bpchar'::regtype, 'real'::regtype, 'double precision'::regtype, 'money'::regtype, 'time'::regtype)
                union all select name || ' is unlogged' from ours where relpersistence <> 'p'""");
        all.put("owner", """
                select c.oid::regclass::text from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = :program
                union all select n.nspname from pg_namespace n join pg_roles r on r.oid = n.nspowner where r.rolname = :program
                union all select nspname || ' may be built in' from pg_namespace
                where nspname !~ '^pg_' and has_schema_privilege(:program, oid, 'create')
                union all select rolname from pg_roles where rolname = :program
                    and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
                union all select roleid::regrole::text from pg_auth_members where member = :program::regrole""");
        all.put("grants", """
                select name || ' ' || right_to from ours, unnest(array['truncate', 'references', 'trigger']) right_to
                where has_table_privilege(:program, ours.oid, right_to)
                union all
                select name || ' is open to everybody' from ours, aclexplode(relacl) g where g.grantee = 0
                union all
                select name || ' may be changed' from ours
                where name like 'audit.%' and (has_any_column_privilege(:program, ours.oid, 'update')
                    or has_table_privilege(:program, ours.oid, 'delete'))
                union all
                select name || ' ' || right_to from ours, unnest(array['select', 'insert', 'update', 'delete']) right_to
                where name = 'migration.flyway_schema_history' and right_to <> 'select'
                    and has_table_privilege(:program, ours.oid, right_to)""");
        return all;
    }
}
