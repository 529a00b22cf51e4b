package se.tyngdpunkt.organisation.domain.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import se.tyngdpunkt.organisation.Employment.Form;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.UnitKind;
import se.tyngdpunkt.organisation.domain.Flaw;
import se.tyngdpunkt.organisation.domain.Reading;
import se.tyngdpunkt.organisation.domain.report.RosterFault;
import se.tyngdpunkt.organisation.domain.sheet.RosterColumn;
import se.tyngdpunkt.organisation.domain.sheet.Sheet;
import se.tyngdpunkt.shared.text.Cut;

/** Reads a sheet row by row, without asking what there is already. */
final class RosterReader {

    private static final Map<RosterColumn, UnitKind> LEVELS = new EnumMap<>(Map.of(
            RosterColumn.DEPARTMENT, UnitKind.DEPARTMENT,
            RosterColumn.AREA, UnitKind.AREA,
            RosterColumn.UNIT, UnitKind.UNIT,
            RosterColumn.GROUP, UnitKind.GROUP));

    /** After how many rows it is told how far it has come. */
    static final int STEP = 1_000;

    private static final int LONGEST_SHOWN = 30;

    private final LocalDate today;
    private final Map<RosterColumn, Integer> columns = new EnumMap<>(RosterColumn.class);
    private final List<RosterFault> faults = new ArrayList<>();
    private final List<RosterRow> rows = new ArrayList<>();

    RosterReader(LocalDate today) {
        this.today = today;
    }

    List<RosterRow> rows() {
        return rows;
    }

    List<RosterFault> faults() {
        return faults;
    }

    RosterReader read(Sheet sheet) {
        return read(sheet, _ -> {});
    }

    /** Told now and then how many rows have been read. */
    RosterReader read(Sheet sheet, IntConsumer progress) {
        if (sheet.headingRow().isEmpty()) {
            faults.add(new RosterFault(1, "", Flaw.NO_ROWS));
            return this;
        }
        int heading = sheet.headingRow().getAsInt();
        headers(heading + 1, sheet.rows().get(heading));
        if (sheet.rows().size() - heading > Sheet.MOST_ROWS + 1) {
            faults.add(new RosterFault(heading + Sheet.MOST_ROWS + 2, "", Flaw.TOO_MANY_ROWS));
        }
        if (!faults.isEmpty()) {
            return this;
        }
        for (int i = heading + 1; i < sheet.rows().size() && !RosterFault.isEnough(faults); i++) {
            row(i + 1, sheet.rows().get(i));
            if ((i - heading) % STEP == 0) {
                progress.accept(i - heading);
            }
        }
        if (rows.isEmpty() && faults.isEmpty()) {
            faults.add(new RosterFault(heading + 2, "", Flaw.NO_ROWS));
        }
        return this;
    }

    private void headers(int row, List<String> headers) {
        for (int i = 0; i < headers.size(); i++) {
            var header = Reading.tidy(headers.get(i));
            if (header.isEmpty()) {
                continue;
            }
            var column = RosterColumn.of(header);
            if (column.isEmpty()) {
                faults.add(new RosterFault(row, Cut.dotted(LONGEST_SHOWN, header), Flaw.UNKNOWN_COLUMN));
            } else if (columns.putIfAbsent(column.get(), i) != null) {
                faults.add(new RosterFault(row, column.get().header(), Flaw.COLUMN_TWICE));
            }
        }
        if (!columns.containsKey(RosterColumn.DEPARTMENT) && !columns.containsKey(RosterColumn.PLACEMENT)) {
            faults.add(new RosterFault(row, RosterColumn.DEPARTMENT.header(), Flaw.MISSING_COLUMN));
        }
    }

    private void row(int number, List<String> cells) {
        if (columns.values().stream()
                .allMatch(i -> i >= cells.size() || Reading.tidy(cells.get(i)).isEmpty())) {
            return;
        }
        var reading = new Reading(today);
        var path = path(reading, cells);
        var someone = someone(reading, cells);
        reading.faults()
                .forEach(fault -> faults.add(new RosterFault(
                        number, RosterColumn.valueOf(fault.field()).header(), fault.flaw())));
        if (reading.isFine()) {
            rows.add(new RosterRow(number, path, someone));
        }
    }

    private List<RosterRow.Step> path(Reading reading, List<String> cells) {
        if (columns.containsKey(RosterColumn.PLACEMENT)) {
            return placement(reading, cells);
        }
        var path = new ArrayList<RosterRow.Step>();
        if (cell(cells, RosterColumn.DEPARTMENT).isEmpty()) {
            reading.fault(RosterColumn.DEPARTMENT.name(), Flaw.MISSING);
        }
        LEVELS.forEach((column, kind) -> {
            var cell = cell(cells, column);
            if (!Reading.tidy(cell).isEmpty()) {
                path.add(new RosterRow.Step(kind, reading.name(column.name(), cell)));
            }
        });
        return path;
    }

    /** All levels of one cell, below the department where another column tells it. */
    private List<RosterRow.Step> placement(Reading reading, List<String> cells) {
        var field = RosterColumn.PLACEMENT.name();
        var department =
                Optional.of(Reading.tidy(cell(cells, RosterColumn.DEPARTMENT))).filter(each -> !each.isEmpty());
        var levels = RosterParts.levels(cell(cells, RosterColumn.PLACEMENT), department);
        if (levels.isEmpty()) {
            reading.fault(field, Flaw.TOO_DEEP);
        } else if (levels.get().isEmpty()) {
            reading.fault(field, Flaw.MISSING);
        }
        var path = new ArrayList<RosterRow.Step>();
        levels.orElse(Map.of()).forEach((kind, name) -> path.add(new RosterRow.Step(kind, reading.name(field, name))));
        return path;
    }

    private Optional<RosterRow.Someone> someone(Reading reading, List<String> cells) {
        var isBlank = List.of(
                        RosterColumn.GIVEN_NAME,
                        RosterColumn.FAMILY_NAME,
                        RosterColumn.WHOLE_NAME,
                        RosterColumn.EMAIL,
                        RosterColumn.SHARE,
                        RosterColumn.FORM,
                        RosterColumn.PROFESSION_SINCE,
                        RosterColumn.ROLE)
                .stream()
                .allMatch(column -> Reading.tidy(cell(cells, column)).isEmpty());
        if (isBlank) {
            return Optional.empty();
        }
        var role = RosterRole.of(Reading.tidy(cell(cells, RosterColumn.ROLE)));
        if (role.isEmpty()) {
            reading.fault(RosterColumn.ROLE.name(), Flaw.NOT_A_CHOICE);
        }
        return Optional.of(new RosterRow.Someone(
                name(reading, cells, RosterColumn.GIVEN_NAME),
                name(reading, cells, RosterColumn.FAMILY_NAME),
                reading.email(RosterColumn.EMAIL.name(), cell(cells, RosterColumn.EMAIL)),
                reading.professionSince(
                        RosterColumn.PROFESSION_SINCE.name(), cell(cells, RosterColumn.PROFESSION_SINCE)),
                share(reading, cells, role),
                form(reading, cell(cells, RosterColumn.FORM)),
                role.orElse(Role.CASE_WORKER)));
    }

    /** From its own column, or from that of the whole name. */
    private String name(Reading reading, List<String> cells, RosterColumn column) {
        if (!columns.containsKey(RosterColumn.WHOLE_NAME) || columns.containsKey(column)) {
            return reading.name(column.name(), cell(cells, column));
        }
        var field = RosterColumn.WHOLE_NAME.name();
        var names = RosterParts.names(cell(cells, RosterColumn.WHOLE_NAME));
        if (names.isEmpty()) {
            reading.faultOnce(field, Flaw.NOT_FAMILY_THEN_GIVEN);
            return "";
        }
        return reading.name(
                field,
                column == RosterColumn.GIVEN_NAME
                        ? names.get().given()
                        : names.get().family());
    }

    /** A leader without a share has the role only; a case worker, or a form of employment, without one is a mistake. */
    private OptionalInt share(Reading reading, List<String> cells, Optional<Role> role) {
        var cell = cell(cells, RosterColumn.SHARE);
        boolean isNeeded = role.filter(Role.CASE_WORKER::equals).isPresent()
                || !Reading.tidy(cell(cells, RosterColumn.FORM)).isEmpty();
        return Reading.tidy(cell).isEmpty() && !isNeeded
                ? OptionalInt.empty()
                : OptionalInt.of(reading.share(RosterColumn.SHARE.name(), cell));
    }

    private static Optional<Form> form(Reading reading, String cell) {
        var word = Reading.tidy(cell);
        var form = RosterForm.of(word);
        if (form.isEmpty() && !word.isEmpty()) {
            reading.fault(RosterColumn.FORM.name(), Flaw.NOT_A_FORM);
        }
        return form;
    }

    private String cell(List<String> cells, RosterColumn column) {
        int index = columns.getOrDefault(column, Integer.MAX_VALUE);
        return index < cells.size() ? cells.get(index) : "";
    }
}
