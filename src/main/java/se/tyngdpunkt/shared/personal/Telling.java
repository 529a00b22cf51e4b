package se.tyngdpunkt.shared.personal;

import java.util.List;

/** Whoever is told what is kept about a person: a section, then its rows, then the next section. */
public interface Telling {

    void section(Section section);

    /** A row of the latest section, with a cell for each of its columns. */
    void row(List<Cell> cells);
}
