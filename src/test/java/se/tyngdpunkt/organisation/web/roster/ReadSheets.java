package se.tyngdpunkt.organisation.web.roster;

import se.tyngdpunkt.organisation.domain.sheet.SheetReading;

/** The reader of tables without a program around it. */
public final class ReadSheets {

    private ReadSheets() {}

    public static SheetReading reading() {
        return new SheetReadingOfFiles();
    }
}
