import java.util.List;
import java.util.regex.Pattern;

/** Turns one user's recorded statements into those of any user: her number and the time become expressions. */
record Parametrised(String sessionId, String sessionKey) {

    private static final String HEAD = """
            -- What one submitted form costs the database: every statement of the two requests, in their transactions.
            -- Recorded, not written: renew it with bench/submit --record after a change of what the product asks.
            \\set user :first + :client_id * :share + :turn
            \\set turn :turn + 1
            """;
    private static final Pattern OWN_IDS = Pattern.compile("'(\\{?)([0-9a-f]{8}-0000-4000-8000-000000)100001(\\}?)'");
    private static final Pattern MILLISECONDS = Pattern.compile("'1[0-9]{12}'");
    private static final Pattern RANDOM_ID =
            Pattern.compile("'[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-(?!000000)[0-9a-f]{12}'");

    String script(List<String> statements) {
        var script = new StringBuilder(HEAD);
        for (var statement : statements) {
            script.append(general(statement)).append(";\n");
        }
        return script.toString();
    }

    private String general(String statement) {
        // pgbench takes a word after a colon for one of its variables, in JSON, too.
        var text = statement.strip().replaceAll("\\s*\\n\\s*", " ").replaceAll("\":(true|false|null)", "\": $1");
        if (text.toLowerCase().startsWith("set local")) {
            return text;
        }
        text = text.replace("'" + sessionId + "'", "'5e000000-0000-4000-8000-000000100001'")
                .replace("'" + sessionKey + "'", "'5e000000-0000-4000-8000-000000100001'");
        text = OWN_IDS.matcher(text).replaceAll(found -> {
            var kind = found.group(2);
            if (!kind.startsWith("0a") && !kind.startsWith("1a") && !kind.startsWith("a") && !kind.startsWith("5e")) {
                return found.group();
            }
            var type = kind.startsWith("5e") ? "varchar" : found.group(1).isEmpty() ? "uuid" : "uuid[]";
            return "cast('%s%s' || cast(:user as text) || '%s' as %s)"
                    .formatted(found.group(1), kind, found.group(3), type);
        });
        text = MILLISECONDS.matcher(text).replaceAll("cast(extract(epoch from now()) * 1000 as bigint)");
        return text.toLowerCase().startsWith("insert") ? RANDOM_ID.matcher(text).replaceAll("gen_random_uuid()") : text;
    }
}
