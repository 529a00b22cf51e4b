package se.tyngdpunkt.audit.web;

import java.util.List;

/** The latest views of my figures, for the first page. */
public record SeenByPart(List<SeenByPage.Line> latest) {

    public SeenByPart {
        latest = List.copyOf(latest);
    }
}
