package se.tyngdpunkt.organisation;

import java.util.List;

/** The municipalities of this installation: for the first visit, and for jobs that serve each in its own scope. */
public interface Municipalities {

    /** By name; may be asked outside of any municipality's scope. */
    List<Municipality> all();
}
