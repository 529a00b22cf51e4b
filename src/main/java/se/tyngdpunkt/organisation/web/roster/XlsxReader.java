package se.tyngdpunkt.organisation.web.roster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import se.tyngdpunkt.organisation.domain.sheet.Sheet;

/** Reads the first sheet of an Excel file that has any cell, as words: days as 2026-11-09, numbers as they are, formulas by their results. */
final class XlsxReader {

    /** Names, addresses and comments are shorter; a longer cell is cut, and so found too long. */
    private static final int LONGEST_CELL = 5_000;

    private static final int MOST_SIGNS = 20_000_000;
    private static final long LARGEST_PART = 60_000_000;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMaxFileCount(2_000);
    }

    private XlsxReader() {}

    /** Nothing of what is no such file, is broken, or is far larger inside than a list of staff. */
    static Optional<Sheet> sheet(byte[] file) {
        try (var opened = OPCPackage.open(new ByteArrayInputStream(file))) {
            var reader = new XSSFReader(opened);
            var strings = new ReadOnlySharedStringsTable(opened);
            var days = new Words(isFrom1904(reader));
            var sheets = reader.getSheetsData();
            var cells = new Cells();
            while (cells.rows.isEmpty() && sheets.hasNext()) {
                try (var sheet = sheets.next()) {
                    var parser = XMLHelper.newXMLReader();
                    parser.setContentHandler(
                            new XSSFSheetXMLHandler(reader.getStylesTable(), null, strings, cells, days, false));
                    parser.parse(new InputSource(sheet));
                } catch (Enough _) {
                    break;
                }
            }
            return Optional.of(new Sheet(cells.rows));
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException _) {
            return Optional.empty();
        }
    }

    private static boolean isFrom1904(XSSFReader reader) throws IOException, OpenXML4JException {
        try (InputStream workbook = reader.getWorkbookData()) {
            var start = new String(workbook.readNBytes(100_000), StandardCharsets.UTF_8);
            return start.matches("(?s).*<(\\w+:)?workbookPr[^>]*\\sdate1904\\s*=\\s*[\"'](1|true)[\"'].*");
        }
    }

    /** There are more rows than anybody may send. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** A number as words, a day where its format says that it is one. */
    private static final class Words extends DataFormatter {

        private final boolean isFrom1904;

        Words(boolean isFrom1904) {
            super(Locale.ROOT);
            this.isFrom1904 = isFrom1904;
        }

        @Override
        public String formatRawCellContents(double value, int formatIndex, String format, boolean ignored) {
            if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)) {
                return DateUtil.getLocalDateTime(value, isFrom1904)
                        .toLocalDate()
                        .toString();
            }
            var isPerCent = format.contains("%");
            var number = BigDecimal.valueOf(value).movePointRight(isPerCent ? 2 : 0);
            return number.stripTrailingZeros().toPlainString() + (isPerCent ? " %" : "");
        }

        @Override
        public String formatRawCellContents(double value, int formatIndex, String format) {
            return formatRawCellContents(value, formatIndex, format, isFrom1904);
        }
    }

    private static final class Cells implements XSSFSheetXMLHandler.SheetContentsHandler {

        private final List<List<String>> rows = new ArrayList<>();
        private List<String> row = new ArrayList<>();
        private int signs;

        @Override
        public void startRow(int number) {
            row = new ArrayList<>();
        }

        @Override
        public void endRow(int number) {
            if (row.isEmpty()) {
                return;
            }
            if (number > Sheet.MOST_ROWS + Sheet.MOST_ABOVE + 1) {
                rows.add(row);
                while (rows.size() <= Sheet.MOST_ROWS + Sheet.MOST_ABOVE + 1) {
                    rows.add(row);
                }
                throw new Enough();
            }
            while (rows.size() < number) {
                rows.add(List.of());
            }
            rows.add(row);
        }

        @Override
        public void cell(@Nullable String reference, String value, @Nullable XSSFComment comment) {
            int column = reference == null ? row.size() : new CellReference(reference).getCol();
            if (value.isBlank() || column >= Sheet.MOST_COLUMNS) {
                return;
            }
            while (row.size() < column) {
                row.add("");
            }
            var cut = value.length() <= LONGEST_CELL ? value : value.substring(0, LONGEST_CELL);
            signs += cut.length();
            if (signs > MOST_SIGNS) {
                throw new IllegalStateException("Far larger than a list of staff");
            }
            row.add(cut);
        }
    }
}
