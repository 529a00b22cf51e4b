package se.tyngdpunkt.dialogue.web.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.dialogue.domain.plan.Intent;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.shared.text.CaseLabel;
import se.tyngdpunkt.shared.text.TypedDay;
import se.tyngdpunkt.shell.OwnWords;
import se.tyngdpunkt.shell.Problem;
import se.tyngdpunkt.shell.Problems;

/** What was typed for an action; reads to an intent or to everything wrong with it. */
record ActionForm(
        String what, String caseLabel, String responsible, String due, String check, boolean severe, String risk) {

    /** What came of reading. */
    sealed interface Reading {

        record Read(Intent intent) implements Reading {}

        record Wrong(Problems problems) implements Reading {}
    }

    static ActionForm of(Map<String, String> typed) {
        return new ActionForm(
                typed.getOrDefault("what", ""),
                typed.getOrDefault("caseLabel", ""),
                typed.getOrDefault("responsible", ""),
                typed.getOrDefault("due", ""),
                typed.getOrDefault("check", ""),
                typed.containsKey("severe"),
                typed.getOrDefault("risk", ""));
    }

    static ActionForm of(Intent intent) {
        return new ActionForm(
                intent.what(),
                intent.caseLabel().map(CaseLabel::text).orElse(""),
                intent.responsible().value().toString(),
                intent.due().toString(),
                intent.check().toString(),
                intent.risk().severe(),
                intent.risk().words());
    }

    /** For the worker herself, responsible and due still to be said; the check a month after the usual due day. */
    static ActionForm blank() {
        return new ActionForm("", "", "", "", "", false, "");
    }

    Reading read(LocalDate today, List<Person> candidates) {
        var words = OwnWords.required("what", what, Intent.LONGEST, "dialogue.action.what.missing");
        var problems = words.problems();
        var label = CaseLabel.parse(caseLabel);
        if (!caseLabel.isBlank() && label.isEmpty()) {
            problems = problems.and(Problem.at("caseLabel", "dialogue.action.case-label.wrong"));
        }
        var person = candidates.stream()
                .map(Person::id)
                .filter(id -> id.value().toString().equals(responsible))
                .findFirst();
        if (person.isEmpty()) {
            problems = problems.and(Problem.at("responsible", "dialogue.action.responsible.missing"));
        }
        var dueDay = TypedDay.read(due);
        problems = problems(problems, dueDay, today);
        var checkDay = TypedDay.read(check);
        if (checkDay.isEmpty()) {
            problems = problems.and(Problem.at("check", "dialogue.action.check.missing"));
        } else if (dueDay.isPresent() && checkDay.get().isBefore(dueDay.get())) {
            problems = problems.and(Problem.at("check", "dialogue.action.check.before-due"));
        } else if (checkDay.get().isAfter(today.plusYears(Intent.YEARS_AHEAD + 1L))) {
            problems = problems.and(Problem.at("check", "dialogue.action.check.far"));
        }
        var riskWords = OwnWords.optional("risk", risk, Intent.Risk.LONGEST);
        problems = problems.and(riskWords.problems());
        if (!problems.isEmpty()) {
            return new Reading.Wrong(problems);
        }
        return new Reading.Read(new Intent(
                words.text(),
                label.<Intent.Target>map(Intent.Target.Case::new).orElse(new Intent.Target.Worker()),
                person.orElseThrow(),
                dueDay.orElseThrow(),
                checkDay.orElseThrow(),
                new Intent.Risk(severe, riskWords.text())));
    }

    private static Problems problems(Problems problems, Optional<LocalDate> due, LocalDate today) {
        if (due.isEmpty()) {
            return problems.and(Problem.at("due", "dialogue.action.due.missing"));
        }
        if (due.get().isBefore(today)) {
            return problems.and(Problem.at("due", "dialogue.action.due.past"));
        }
        return due.get().isAfter(today.plusYears(Intent.YEARS_AHEAD))
                ? problems.and(Problem.at("due", "dialogue.action.due.far", Intent.YEARS_AHEAD))
                : problems;
    }
}
