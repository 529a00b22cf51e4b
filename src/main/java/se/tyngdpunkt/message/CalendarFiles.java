package se.tyngdpunkt.message;

/** Writes a meeting as the text of an {@code .ics} file, for a letter or for download. */
public interface CalendarFiles {

    String fileOf(CalendarEntry entry);
}
