package se.tyngdpunkt.organisation.web.roster;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Excel files made for tests, sound ones and such as nobody should send. */
public final class Workbooks {

    private Workbooks() {}

    public static byte[] of(Consumer<XSSFWorkbook> content) {
        try (var book = new XSSFWorkbook();
                var file = new ByteArrayOutputStream()) {
            content.accept(book);
            book.write(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A sheet of texts; a row's cells are parted by semicolons. */
    public static byte[] table(String... rows) {
        return of(book -> {
            var sheet = book.createSheet("Blad1");
            for (int row = 0; row < rows.length; row++) {
                var cells = rows[row].split(";", -1);
                var line = sheet.createRow(row);
                for (int cell = 0; cell < cells.length; cell++) {
                    if (!cells[cell].isEmpty()) {
                        line.createCell(cell).setCellValue(cells[cell]);
                    }
                }
            }
        });
    }

    /** The same file with one of its parts written otherwise. */
    public static byte[] with(byte[] file, String part, UnaryOperator<String> change) {
        try (var in = new ZipInputStream(new ByteArrayInputStream(file));
                var bytes = new ByteArrayOutputStream()) {
            try (var out = new ZipOutputStream(bytes)) {
                for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    var content = in.readAllBytes();
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(
                            entry.getName().equals(part)
                                    ? change.apply(new String(content, StandardCharsets.UTF_8))
                                            .getBytes(StandardCharsets.UTF_8)
                                    : content);
                }
            }
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
