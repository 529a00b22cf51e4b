package se.tyngdpunkt.records.web.mine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.tyngdpunkt.records.domain.mine.Heading;
import se.tyngdpunkt.shared.personal.Cell;
import se.tyngdpunkt.shared.personal.Section;
import se.tyngdpunkt.shared.personal.Telling;

/**
 * The document and the data in one ZIP, written row by row of the same rows. Both are packed while they are written: no more of
 * them is held than what is sent, and nothing waits for the reader's connection with the database open.
 */
final class EverythingFile implements Telling {

    static final String DOCUMENT = "allt-om-mig.html";
    static final String DATA = "allt-om-mig.json";

    private final ByteArrayOutputStream whole = new ByteArrayOutputStream();
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(whole);
    private final GZIPOutputStream packed;
    private final EverythingHtml html;
    private final EverythingJson json;

    EverythingFile(Heading heading, CellWords words) throws IOException {
        packed = new GZIPOutputStream(data);
        zip.putNextEntry(new ZipEntry(DOCUMENT));
        html = new EverythingHtml(zip, heading, words);
        json = new EverythingJson(packed, heading, words);
    }

    @Override
    public void section(Section section) {
        html.section(section);
        json.section(section);
    }

    @Override
    public void row(List<Cell> cells) {
        html.row(cells);
        json.row(cells);
    }

    /** Once, when all has been told. */
    byte[] finished() throws IOException {
        html.close();
        json.close();
        packed.close();
        zip.putNextEntry(new ZipEntry(DATA));
        new GZIPInputStream(new ByteArrayInputStream(data.toByteArray())).transferTo(zip);
        zip.close();
        return whole.toByteArray();
    }
}
