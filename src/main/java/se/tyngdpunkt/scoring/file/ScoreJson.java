package se.tyngdpunkt.scoring.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.tyngdpunkt.instrument.Calculation.Band;
import se.tyngdpunkt.instrument.Calculation.Level;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.TalkRule;
import se.tyngdpunkt.scoring.reckoning.Outcome;
import se.tyngdpunkt.scoring.reckoning.Result;
import se.tyngdpunkt.scoring.reckoning.Result.Judged;
import se.tyngdpunkt.scoring.reckoning.Result.Limited;
import se.tyngdpunkt.scoring.reckoning.Result.Measured;
import se.tyngdpunkt.scoring.reckoning.Result.Normed;
import se.tyngdpunkt.scoring.reckoning.Result.Timed;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A result as one JSON object; every number is a string, a plain decimal or a fraction, so that none is rounded on the way. */
public final class ScoreJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Sentences sentences;

    private ScoreJson(Sentences sentences) {
        this.sentences = sentences;
    }

    public static String of(InstrumentVersion version, LocalDate day, Result whole, Locale language) {
        var instrument = version.instrument();
        var json = new ScoreJson(new Sentences(instrument, language));
        var all = object();
        all.put("model", instrument.key());
        all.put("version", instrument.version());
        all.put("hash", version.hash());
        all.put("date", day.toString());
        if (instrument.filling().isInvented()) {
            all.put("invented", true);
        }
        all.set("persons", json.members(whole, Level.PERSON));
        all.set("units", json.members(whole, Level.UNIT));
        if (!whole.measures().isEmpty() || !whole.limits().isEmpty()) {
            all.set("whole", json.subject(whole));
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all);
    }

    private ArrayNode members(Result around, Level level) {
        return list(around.members().stream()
                .filter(member -> member.level() == level)
                .map(this::subject)
                .toList());
    }

    private ObjectNode subject(Result result) {
        var json = object();
        if (!result.id().isEmpty()) {
            json.put("id", result.id());
        }
        var measures = object();
        result.measures().forEach(measured -> measures.set(measured.measure().key(), measure(measured)));
        json.set("measures", measures);
        json.set("limits", list(result.limits().stream().map(ScoreJson::limit).toList()));
        json.set(
                "broken",
                words(result.broken().stream().map(limit -> limit.key()).toList()));
        json.set(
                "time-limits",
                list(result.timed().stream().map(ScoreJson::timed).toList()));
        json.set("talk", words(result.talk().stream().map(TalkRule::key).toList()));
        json.set("words", words(sentences.of(result)));
        if (result.level() == Level.UNIT) {
            json.set("persons", members(result, Level.PERSON));
        }
        return json;
    }

    private ObjectNode measure(Measured measured) {
        var json = object();
        json.put("points", number(measured.points()));
        var first =
                measured.norms().stream().filter(normed -> !isElsewhere(normed)).findFirst();
        json.put("norm", first.map(normed -> number(normed.value())).orElse(null));
        json.put("share", first.map(normed -> number(normed.share())).orElse(null));
        json.put(
                "band",
                measured.judged().stream()
                        .findFirst()
                        .flatMap(Judged::band)
                        .map(Band::key)
                        .orElse(null));
        json.put("complete", measured.isComplete());
        why(measured.points(), json);
        var norms = object();
        measured.norms().forEach(normed -> norms.set(normed.norm().key(), norm(normed)));
        json.set("norms", norms);
        var bands = object();
        measured.judged().forEach(judged -> bands.set(judged.bands().key(), band(judged)));
        json.set("bands", bands);
        json.set("rows", list(measured.rows().stream().map(ScoreJson::row).toList()));
        return json;
    }

    private static boolean isElsewhere(Normed normed) {
        return normed.value() instanceof Outcome.Unknown unknown && unknown.why() == Outcome.Why.DOES_NOT_APPLY;
    }

    private static ObjectNode norm(Normed normed) {
        var json = object();
        json.put("norm", number(normed.value()));
        json.put("share", number(normed.share()));
        json.put("basis", word(normed.norm().basis()));
        why(normed.share(), json);
        json.set(
                "reductions",
                list(normed.lowered().stream().map(ScoreJson::lowered).toList()));
        return json;
    }

    private static ObjectNode lowered(Result.Lowered lowered) {
        var json = object();
        json.put("reason", lowered.reason().key());
        json.put("amount", number(lowered.amount()));
        return json;
    }

    private static ObjectNode band(Judged judged) {
        var json = object();
        json.put("band", judged.band().map(Band::key).orElse(null));
        json.put("lasting", judged.isLasting());
        return json;
    }

    private static ObjectNode row(Result.Row row) {
        var json = object();
        json.put("part", row.part());
        json.put("key", row.key());
        json.put("number", row.number());
        json.put("points", number(row.points()));
        json.put("words", row.how());
        why(row.points(), json);
        return json;
    }

    private static ObjectNode limit(Limited limited) {
        var json = object();
        json.put("key", limited.limit().key());
        json.put("basis", word(limited.limit().basis()));
        json.put("value", number(limited.value()));
        json.put("limit", number(limited.allowed()));
        json.put("result", word(limited.kept()));
        return json;
    }

    private static ObjectNode timed(Timed timed) {
        var json = object();
        json.put("key", timed.limit().key());
        json.put("part", timed.part());
        json.put("number", timed.row());
        json.put("state", timed.state().word());
        json.put("last-day", timed.lastDay().map(LocalDate::toString).orElse(null));
        return json;
    }

    private static void why(Outcome outcome, ObjectNode json) {
        if (outcome instanceof Outcome.Unknown(var why, var about)) {
            json.put("unknown", about.isEmpty() ? word(why) : word(why) + ": " + about);
        }
    }

    private static ArrayNode list(List<ObjectNode> items) {
        return JSON.createArrayNode().addAll(items);
    }

    private static ArrayNode words(List<String> words) {
        var json = JSON.createArrayNode();
        words.forEach(json::add);
        return json;
    }

    private static @Nullable String number(Outcome outcome) {
        return outcome.ifKnown().map(Object::toString).orElse(null);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static ObjectNode object() {
        return JSON.createObjectNode();
    }
}
