package se.tyngdpunkt.home.web;

import java.util.List;

/**
 * Who reads what, for the table of a named round.
 *
 * @param things what is kept, by the end of its message keys
 * @param readers who may read, by the end of their message keys
 */
public record AboutDataPage(List<String> purposes, List<String> bases, List<String> things, List<String> readers) {

    static final AboutDataPage FFS = new AboutDataPage(
            List.of("talk", "environment", "never"),
            List.of("law", "task", "regulations", "no-consent"),
            List.of("answers", "notes", "plan", "progress"),
            List.of("worker", "leader", "manager", "head", "owner", "administrator"));
}
