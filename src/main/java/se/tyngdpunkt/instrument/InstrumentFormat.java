package se.tyngdpunkt.instrument;

/** Reads a model's file. Bounded in size, depth and time; never throws, whatever the text is. */
public interface InstrumentFormat {

    InstrumentReading read(String text);
}
