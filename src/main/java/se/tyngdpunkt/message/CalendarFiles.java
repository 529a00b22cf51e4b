package se.tyngdpunkt.message;

import se.tyngdpunkt.shell.Words;

/** Writes a meeting as the text of an {@code .ics} file, for a letter or for download, in the language of its reader. */
public interface CalendarFiles {

    String fileOf(CalendarEntry entry, Words words);
}
