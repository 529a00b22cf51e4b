package se.tyngdpunkt.organisation.web.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static se.tyngdpunkt.organisation.web.roster.Workbooks.table;
import static se.tyngdpunkt.organisation.web.roster.Workbooks.with;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.poi.ss.util.CellRangeAddress;
import se.tyngdpunkt.organisation.domain.sheet.Sheet;

/** Excel files as people send them, and as nobody should. */
class XlsxReaderTests {

    private static final byte[] PLAIN = table("förvaltning;grupp", "Soc;Grupp 1");
    private static final String FIRST_SHEET = "xl/worksheets/sheet1.xml";

    private static List<List<String>> rows(byte[] file) {
        return SheetFiles.read(file).map(Sheet::rows).orElseThrow();
    }

    @Example
    void readsTextsWhereTheyStand() {
        assertThat(rows(table("", "förvaltning;;grupp", "", "Soc;;Åäö")))
                .containsExactly(List.of(), List.of("förvaltning", "", "grupp"), List.of(), List.of("Soc", "", "Åäö"));
    }

    @Example
    void readsDaysNumbersSharesAndResultsOfFormulas() {
        var file = Workbooks.of(book -> {
            var row = book.createSheet("Blad1").createRow(0);
            var day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("d mmm yyyy"));
            var share = book.createCellStyle();
            share.setDataFormat(book.createDataFormat().getFormat("0%"));
            row.createCell(0).setCellValue(LocalDate.of(2019, 8, 1));
            row.getCell(0).setCellStyle(day);
            row.createCell(1).setCellValue(0.75);
            row.getCell(1).setCellStyle(share);
            row.createCell(2).setCellValue(100);
            row.createCell(3).setCellValue(37.5);
            row.createCell(4).setCellFormula("\"Grupp \"&1");
            row.getCell(4).setCellValue("Grupp 1");
            row.createCell(5).setCellValue(true);
        });

        assertThat(rows(file)).containsExactly(List.of("2019-08-01", "75 %", "100", "37.5", "Grupp 1", "TRUE"));
    }

    @Example
    void readsDaysOfABookThatCountsFrom1904() {
        var file = Workbooks.of(book -> {
            var day = book.createCellStyle();
            day.setDataFormat((short) 14);
            var cell = book.createSheet("Blad1").createRow(0).createCell(0);
            cell.setCellValue(42_216);
            cell.setCellStyle(day);
        });
        var from1904 = with(file, "xl/workbook.xml", xml -> xml.replace("date1904=\"false\"", "date1904=\"true\""));

        assertThat(rows(file)).containsExactly(List.of("2015-07-31"));
        assertThat(rows(from1904)).containsExactly(List.of("2019-08-01"));
    }

    @Example
    void readsTheFirstSheetThatHasACell() {
        var file = Workbooks.of(book -> {
            book.createSheet("Tomt");
            book.createSheet("Personal").createRow(0).createCell(0).setCellValue("förvaltning");
            book.createSheet("Mer").createRow(0).createCell(0).setCellValue("annat");
        });

        assertThat(rows(file)).containsExactly(List.of("förvaltning"));
        assertThat(rows(Workbooks.of(book -> book.createSheet("Tomt")))).isEmpty();
    }

    @Example
    void readsMergedHeadingsAtTheirFirstColumn() {
        var file = Workbooks.of(book -> {
            var sheet = book.createSheet("Blad1");
            sheet.createRow(0).createCell(0).setCellValue("Organisation");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
            sheet.getRow(0).createCell(3).setCellValue("Namn");
        });

        assertThat(rows(file)).containsExactly(List.of("Organisation", "", "", "Namn"));
    }

    @Example
    void takesAtMostAsManyRowsAndColumnsAsAnybodyMaySend() {
        var far = with(
                PLAIN,
                FIRST_SHEET,
                xml -> xml.replace(
                        "</sheetData>",
                        "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c><c r=\"A1048576\"><v>2</v></c></row></sheetData>"));

        var rows = rows(far);

        assertThat(rows).hasSizeGreaterThan(Sheet.MOST_ROWS + Sheet.MOST_ABOVE + 1);
        assertThat(rows).allMatch(row -> row.size() <= Sheet.MOST_COLUMNS);
    }

    @Example
    void cutsWhatIsLongerThanAnyAnswer() {
        assertThat(rows(table("x".repeat(30_000))).getFirst().getFirst()).hasSize(5000);
    }

    @Example
    void refusesWhatIsMuchLargerInside() {
        var blanks =
                with(PLAIN, FIRST_SHEET, xml -> xml.replace("<sheetData>", " ".repeat(80_000_000) + "<sheetData>"));
        assertThat(blanks.length).isLessThan(5_000_000);
        assertThat(SheetFiles.read(blanks)).isEmpty();
    }

    /** One long text that very many cells point at. */
    @Example
    void refusesWhatGrowsWhenItIsRead() {
        var cells = "<c t=\"s\"><v>0</v></c>".repeat(150);
        var many = with(
                table("x".repeat(300)),
                FIRST_SHEET,
                xml -> xml.replace("</sheetData>", ("<row>" + cells + "</row>").repeat(1_000) + "</sheetData>"));

        assertThat(many.length).isLessThan(100_000);
        assertThat(SheetFiles.read(many)).isEmpty();
    }

    @Example
    void refusesEntities() {
        var file = with(PLAIN, FIRST_SHEET, xml -> xml.replaceFirst(
                        "\\?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>")
                .replaceFirst("<v>0</v>", "<v>&e;</v>"));

        assertThat(SheetFiles.read(file)).isEmpty();
    }

    @Example
    void refusesAnotherKindOfArchive() {
        assertThat(SheetFiles.read(new byte[] {'P', 'K', 3, 4})).isEmpty();
        assertThat(SheetFiles.read(with(PLAIN, "[Content_Types].xml", _ -> "<x/>")))
                .isEmpty();
        assertThat(SheetFiles.read(with(PLAIN, FIRST_SHEET, xml -> xml.substring(0, xml.length() / 2))))
                .isEmpty();
    }

    @Property(tries = 200)
    void neverThrowsAtABrokenFile(@ForAll @IntRange(max = 10_000) int place, @ForAll byte other) {
        var broken = PLAIN.clone();
        broken[place % broken.length] = other;
        assertThatCode(() -> SheetFiles.read(broken)).doesNotThrowAnyException();
        assertThatCode(() -> SheetFiles.read(Arrays.copyOf(PLAIN, place % PLAIN.length)))
                .doesNotThrowAnyException();
    }

    @Property
    void keepsATableAsItStands(@ForAll List<List<String>> rows) {
        var sheet = new Sheet(rows.stream().map(XlsxReaderTests::plain).toList());
        var kept = SheetFiles.ofKept(SheetFiles.kept(sheet));
        for (int row = 0; row < sheet.rows().size(); row++) {
            for (int cell = 0; cell < Math.min(sheet.rows().get(row).size(), Sheet.MOST_COLUMNS); cell++) {
                assertThat(kept.cell(row, cell)).isEqualTo(sheet.cell(row, cell));
            }
        }
    }

    /** A null has no place in a database's text. */
    private static List<String> plain(List<String> row) {
        return row.stream().map(cell -> cell.replace("\u0000", "")).toList();
    }
}
