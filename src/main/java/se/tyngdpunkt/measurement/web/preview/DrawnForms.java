package se.tyngdpunkt.measurement.web.preview;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.instrument.Calculation.Level;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.measurement.domain.form.CarryOver;
import se.tyngdpunkt.measurement.domain.form.TabId;
import se.tyngdpunkt.measurement.domain.preview.MadeUp;
import se.tyngdpunkt.measurement.preview.FormPreviews;
import se.tyngdpunkt.measurement.web.form.FieldsPart;
import se.tyngdpunkt.measurement.web.form.FormPage;
import se.tyngdpunkt.measurement.web.form.ListPart;
import se.tyngdpunkt.measurement.web.form.SavedPart;
import se.tyngdpunkt.measurement.web.key.KeyPart;
import se.tyngdpunkt.measurement.web.key.ResultPart;
import se.tyngdpunkt.measurement.web.unit.FiguresPage;
import se.tyngdpunkt.shared.FirstPageBlock.Block;
import se.tyngdpunkt.shell.Problems;
import se.tyngdpunkt.shell.Words;

/** The same pages as in a round, made of a measurement that nobody makes. */
@Component
class DrawnForms implements FormPreviews {

    /** The field that tells which rows the leader's page was drawn with. */
    private static final String ROWS = "key-rows";

    @Override
    public Preview of(InstrumentVersion version, Filled filled, Words words) {
        var typed = new TreeMap<>(filled.typed());
        var added = ListPart.withRow(version.instrument(), filled.add(), CarryOver.NOTHING, typed);
        var madeUp = MadeUp.of(version, typed, filled.day());
        var wrong = wrong(madeUp, words);
        var part = part(madeUp, wrong, added, words);
        return new Preview(
                wrong,
                block("measurement/_preview.jte", part),
                block("measurement/_previewFoot.jte", part),
                block("measurement/_previewed.jte", result(madeUp, words)),
                block("measurement/_previewChanges.jte", part));
    }

    private static Block block(String template, Object page) {
        return new Block(0, template, page);
    }

    private static Problems wrong(MadeUp madeUp, Words words) {
        var instrument = madeUp.instrument();
        var ofUnit = FieldsPart.problemsOf(madeUp.wrongOfUnit(), instrument, madeUp.typed(), words);
        var ofWorker = FieldsPart.problemsOf(madeUp.worker().problemsOfDraft(), instrument, madeUp.typed(), words);
        return ofUnit.and(ofWorker)
                .and(KeyPart.problems(madeUp.wrongByLeader(), madeUp.scoreSheet(words.language()), words));
    }

    private static PreviewPart part(MadeUp madeUp, Problems problems, String added, Words words) {
        var instrument = madeUp.instrument();
        var key = instrument.way().isScoredByLeader()
                ? Optional.of(KeyPart.of(madeUp.scoreSheet(words.language()), false, words))
                : Optional.<KeyPart>empty();
        var rows = key.map(DrawnForms::rows).orElse("");
        return new PreviewPart(
                instrument.unitFigures().isEmpty() ? Optional.empty() : Optional.of(figures(madeUp, problems)),
                instrument.partsOf(Level.PERSON).isEmpty()
                        ? Optional.empty()
                        : Optional.of(form(madeUp, problems, added, words)),
                key,
                rows,
                !rows.equals(madeUp.typed().getOrDefault(ROWS, "")),
                problems);
    }

    private static String rows(KeyPart key) {
        return key.lists().stream()
                .flatMap(list -> list.rows().stream())
                .map(row -> row.id() + " " + row.name())
                .collect(Collectors.joining("; "));
    }

    private static FiguresPage figures(MadeUp madeUp, Problems problems) {
        return new FiguresPage(
                madeUp.figures(), Optional.empty(), new FieldsPart(madeUp.typed(), false, problems), false, problems);
    }

    private static FormPage form(MadeUp madeUp, Problems problems, String added, Words words) {
        var measured = madeUp.grounds().measured();
        return new FormPage(
                measured.head().id(),
                measured.round(),
                "",
                measured.lastDay(),
                0,
                TabId.fresh(),
                madeUp.instrument(),
                madeUp.typed(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                SavedPart.of(
                        measured.head().id(),
                        0,
                        SavedPart.State.NOTHING_YET,
                        Optional.empty(),
                        madeUp.instrument(),
                        Problems.NONE,
                        madeUp.worker(),
                        madeUp.grounds().occasion(madeUp.worker().answers()),
                        words.language()),
                problems,
                Optional.empty(),
                false,
                false,
                CarryOver.NOTHING,
                added);
    }

    private static PreviewedResult result(MadeUp madeUp, Words words) {
        return new PreviewedResult(
                madeUp.scored(words.language()).map(scored -> ResultPart.of(scored, words)),
                madeUp.whole().explained(),
                madeUp.talk());
    }
}
