package se.tyngdpunkt.matrix;

import static se.tyngdpunkt.instrument.InstrumentSamples.ffs;
import static se.tyngdpunkt.organisation.OrganisationSamples.SINCE;
import static se.tyngdpunkt.organisation.OrganisationSamples.TODAY;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.tyngdpunkt.measurement.CaseListSamples;
import se.tyngdpunkt.measurement.UnitFigureSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.Sha256;

/** How a route is asked for a thing: what stands for its variables, and a form that would be right. */
public final class Trials {

    private final Scene home;
    private final Scene abroad;

    public Trials(Scene home, Scene abroad) {
        this.home = home;
        this.abroad = abroad;
    }

    /** The path with ids in it. */
    public String path(String route, String variant, Target of) {
        var papers = of.papers();
        var measurement =
                switch (route.replaceFirst("^\\S+ ", "")) {
                    case "/my/measurements/{id}/receipt",
                            "/my/measurements/{id}/hard-rows",
                            "/my/measurements/{id}/take-back",
                            "/measurements/{id}/rows",
                            "/measurements/{id}/confirmation",
                            "/measurements/{id}/return" -> papers.sent();
                    case "/measurements/{id}/scoring", "/measurements/{id}/scoring HX-Request" ->
                        papers.byKey().sent();
                    case "/my/measurements/{id}/contests",
                            "/my/measurements/{id}/contests/{contest}/withdrawal",
                            "/measurements/{id}/contests/{contest}",
                            "/measurements/{id}/contests/{contest}/kept",
                            "/measurements/{id}/contests/{contest}/change" ->
                        papers.byKey().summed();
                    default -> papers.draft();
                };
        var action =
                switch (route) {
                    case "GET /actions/{id}", "POST /actions/{id}/due", "POST /actions/{id}/state" ->
                        variant.equals("given") ? given(of) : papers.agreed();
                    case "POST /actions/{id}/effect" -> variant.equals("given") ? given(of) : papers.done();
                    default -> variant.equals("given") ? given(of) : papers.proposed();
                };
        var path = route.replaceFirst("^\\S+ ", "").replaceFirst(" .*", "");
        if (path.startsWith("/corrections/")) {
            return with(path, "{id}", sceneOf(of).corrections.of(of.person(), variant));
        }
        if (path.startsWith("/actions/")) {
            return with(path, "{id}", action);
        }
        if (path.contains("easurements/{id}")) {
            return with(
                    with(path, "{id}", measurement), "{contest}", papers.byKey().contested());
        }
        if (path.endsWith("/figures")) {
            return with(
                    with(path, "{round}", sceneOf(of).reported),
                    "{unit}",
                    of.unit().value());
        }
        if (path.startsWith("/rounds/earlier/{id}")) {
            return with(path, "{id}", sceneOf(of).files.earlier(variant));
        }
        if (path.startsWith("/rounds/{")) {
            return with(path, path.contains("{round}") ? "{round}" : "{id}", round(path, of));
        }
        if (path.startsWith("/retention/")) {
            return path.replace("{kind}", "message.letters");
        }
        if (path.startsWith("/models/")) {
            return with(
                    path.replace("{name}", "nassjo-1"),
                    "{id}",
                    path.contains("/drafts/")
                            ? sceneOf(of).modelDraft
                            : ffs().id().value());
        }
        if (path.startsWith("/organisation/units/")) {
            return with(path, "{id}", of.unit().value());
        }
        if (path.startsWith("/organisation/changes/")) {
            return with(path, "{id}", sceneOf(of).change);
        }
        if (path.startsWith("/organisation/import/{id}")) {
            return with(path, "{id}", sceneOf(of).files.roster(variant));
        }
        if (path.contains("/roles/{role}")) {
            return with(
                            with(path, "{id}", of.holder().person().value()),
                            "{unit}",
                            of.holder().unit().value())
                    .replace("{role}", of.holder().role())
                    .replace("{from}", SINCE.toString());
        }
        if (path.contains("/employments/")) {
            return with(
                            with(path, "{id}", of.person().value()),
                            "{unit}",
                            papers.group().value())
                    .replace("{from}", SINCE.toString());
        }
        var filled = with(
                with(path, "{measurement}", papers.summed()),
                "{leader}",
                sceneOf(of).town.former.value());
        return with(
                        with(filled, "{unit}", unit(variant, of)),
                        "{id}",
                        of.person().value())
                .replace("{from}", SINCE.toString())
                .replace("{section}", "employment")
                .replace("{token}", "abc");
    }

    /** A form that whoever may would get through with. */
    public Map<String, String> form(String route, Target of) {
        var form = new LinkedHashMap<String, String>();
        var action = Map.of(
                "what", "Lämna över ett ärende",
                "responsible", of.person().value().toString(),
                "due", TODAY.plusDays(10).toString(),
                "check", TODAY.plusDays(20).toString(),
                "revision", "1");
        switch (route) {
            case "POST /actions/{id}/due" ->
                form.putAll(Map.of("due", TODAY.plusDays(40).toString(), "reason", "Semester"));
            case "POST /actions/{id}/state" -> form.put("step", "START");
            case "POST /actions/{id}/effect" -> form.put("effect", "YES");
            case "POST /actions/{id}", "POST /talks/{measurement}/actions" -> form.putAll(action);
            case "POST /actions/{id}/removal", "POST /my/measurements/{id}/submission" -> form.put("revision", "1");
            case "POST /my/measurements/{id}", "POST /my/measurements/{id} HX-Request" -> form.put("revision", "1");
            case "POST /rounds/{round}/units/{unit}/figures", "POST /rounds/{round}/units/{unit}/figures HX-Request" ->
                form.putAll(UnitFigureSamples.figures("210", "12"));
            case "POST /my/measurements/{id}/versions" ->
                form.putAll(Map.of(
                        "revision",
                        "1",
                        "set-aside",
                        of.papers().draft() + " " + Scene.WRITTEN_IN_ANOTHER_TAB,
                        "take",
                        "saved"));
            case "GET /my/measurements/{id}/contests" -> form.putAll(Map.of("part", "cases", "row", "2"));
            case "POST /my/measurements/{id}/contests" ->
                form.putAll(Map.of("part", "cases", "row", "2", "words", "Mer arbete än så"));
            case "POST /measurements/{id}/scoring", "POST /measurements/{id}/scoring HX-Request" -> {
                form.put("revision", "1");
                form.putAll(CaseListSamples.scored());
            }
            case "POST /measurements/{id}/contests/{contest}/kept" -> form.put("keep-reason", "Restiden är mätt");
            case "POST /measurements/{id}/contests/{contest}/change" -> {
                form.putAll(Map.of("revision", "1", "change-reason", "Längre resa"));
                form.putAll(CaseListSamples.scored("14", "Tre timmars resa"));
            }
            case "POST /measurements/{id}/confirmation" -> form.put("revision", "1");
            case "POST /measurements/{id}/return" -> form.putAll(Map.of("revision", "1", "reason", "Rad 2 är oklar"));
            case "POST /talks/{measurement}/booking" ->
                form.putAll(Map.of(
                        "date", TODAY.plusDays(16).toString(), "time", "13:00", "minutes", "20", "place", "Eken"));
            case "POST /talks/{measurement}/agenda" -> form.put("item", "Semestern");
            case "POST /talks/{measurement}/notes" -> form.put("revision", "0");
            case "POST /talks/{measurement}/reopening" -> form.put("reopenReason", "Dagen blev fel");
            case "POST /talks/{measurement}/notes/{leader}/sharing" -> form.put("share", "yes");
            case "POST /my/record/corrections/{section}" ->
                form.putAll(Map.of("wrong", "Fel dag", "wanted", "Dagen efter"));
            case "POST /corrections/{id}/refused" -> form.put("reason", "Dagen är rätt");
            case "POST /rounds/{id}/closing" -> form.put("closeReason", "Alla är klara");
            case "POST /rounds/{id}/reopening" ->
                form.putAll(Map.of("reopenUntil", TODAY.plusDays(5).toString(), "reopenReason", "Fel dag"));
            case "POST /rounds/{id}/late-entries" ->
                form.putAll(
                        Map.of("person", inside(of), "until", TODAY.plusDays(5).toString(), "lateReason", "Var sjuk"));
            case "POST /rounds/{id}/last-day" ->
                form.putAll(Map.of("newLastDay", TODAY.plusDays(30).toString(), "moveReason", "Fler hinner"));
            case "POST /rounds/new", "POST /rounds/{id}/plan" ->
                form.putAll(Map.of(
                        "name", "Extra",
                        "model", ffs().hash(),
                        "unit", of.unit().value().toString(),
                        "month", "2027-01",
                        "opensOn", TODAY.plusDays(60).toString(),
                        "lastDay", TODAY.plusDays(80).toString(),
                        "reminders", "7"));
            case "POST /organisation/units/{id}/name" -> form.putAll(Map.of("name", "Nytt namn", "when", "ALWAYS"));
            case "POST /organisation/units/{id}/place",
                    "POST /organisation/units/{id}/closing",
                    "POST /organisation/units/{id}/merger",
                    "POST /organisation/units/{id}/split" ->
                form.putAll(Map.of(
                        "to", of.unit().value().toString(),
                        "others", of.unit().value().toString(),
                        "when", "TODAY"));
            case "GET /organisation/new-unit" ->
                form.put("under", of.unit().value().toString());
            case "POST /organisation/new-unit" ->
                form.putAll(Map.of("under", of.unit().value().toString(), "kind", "GROUP", "name", "Ny grupp"));
            case "POST /organisation/new-person", "POST /organisation/people/{id}/details" ->
                form.putAll(Map.of("givenName", "Ny", "familyName", "Person", "email", "ny@sjoby.example"));
            case "POST /organisation/people/{id}/protection", "POST /organisation/people/{id}/protection/removal" ->
                form.putAll(Map.of("givenName", "Medarbetare", "familyName", "4731", "confirmed", "true"));
            case "POST /organisation/people/{id}/new-employment" ->
                form.putAll(Map.of(
                        "unit",
                        home.town.third.value().toString(),
                        "share",
                        "50",
                        "from",
                        TODAY.plusDays(1).toString()));
            case "POST /organisation/people/{id}/new-leave", "POST /organisation/people/{id}/leave/{from}" ->
                form.put("from", TODAY.toString());
            case "POST /organisation/people/{id}/new-role" ->
                form.putAll(Map.of(
                        "role",
                        Role.TEAM_LEAD.name(),
                        "unit",
                        home.town.fifth.value().toString(),
                        "from",
                        TODAY.toString()));
            case "POST /organisation/people/{id}/employments/{unit}/{from}/end" ->
                form.put("lastDay", TODAY.plusDays(9).toString());
            case "POST /organisation/people/{id}/employments/{unit}/{from}/transfer" ->
                form.putAll(Map.of("to", home.town.third.value().toString(), "share", "50", "when", "TODAY"));
            case "POST /models/drafts" -> form.put("from", "empty");
            case "POST /models/drafts/{id}/text", "POST /models/drafts/{id}/text HX-Request" ->
                form.putAll(Map.of("revision", "1", "text", "format: 1\ntitle: Ny"));
            case "POST /models/drafts/{id}/form",
                    "POST /models/drafts/{id}/form HX-Request",
                    "POST /models/drafts/{id}/filling" -> form.put("revision", "1");
            case "POST /models/drafts/{id}/trial" ->
                form.putAll(Map.of("seen", Sha256.hexOf(""), "answers", "persons: []"));
            case "POST /models/drafts/{id}/consultation" ->
                form.putAll(Map.of("revision", "1", "day", TODAY.toString(), "reference", "Protokoll 12"));
            case "POST /models/drafts/{id}/consultation/extension" ->
                form.putAll(Map.of("revision", "1", "covers", "Bara ord är rättade"));
            case "POST /models/drafts/{id}/return" -> form.put("reason", "Vikterna är oklara");
            case "POST /models/drafts/{id}/history" -> form.put("why", "Nya ord");
            case "POST /retention/{kind}/withdrawal" ->
                form.put("rule", UUID.randomUUID().toString());
            case "POST /language" -> form.put("to", "en");
            case "GET /units/{unit}/results.csv" -> form.put("figure", "points");
            default -> {}
        }
        return form;
    }

    private UUID given(Target of) {
        return of.who() == Who.HEAD ? of.papers().givenToHead() : of.papers().givenToManager();
    }

    private static UUID round(String path, Target of) {
        if (path.endsWith("/withdrawal")) {
            return of.rounds().imported();
        }
        if (path.endsWith("/opening") || path.endsWith("/plan") || path.endsWith("/removal")) {
            return of.rounds().planned();
        }
        return path.endsWith("/reopening") || path.endsWith("/hard-rows")
                ? of.rounds().closed()
                : of.rounds().open();
    }

    private UUID unit(String variant, Target of) {
        return variant.equals("group")
                ? sceneOf(of).town.first.value()
                : of.unit().value();
    }

    /** Somebody who works in the unit of the round. */
    private String inside(Target of) {
        var town = sceneOf(of).town;
        var person = of.unit().equals(town.schools) || of.unit().equals(town.ost)
                ? town.gun
                : of.unit().equals(town.vuxna)
                                || of.unit().equals(town.fourth)
                                || of.unit().equals(town.vast)
                        ? town.fia
                        : of.unit().equals(town.syd) ? town.dag : of.unit().equals(town.second) ? town.cia : town.bo;
        return person.value().toString();
    }

    private Scene sceneOf(Target of) {
        return abroad.town.units().contains(of.unit()) ? abroad : home;
    }

    private static String with(String path, String variable, UUID id) {
        return path.replace(variable, id.toString());
    }
}
