package se.tyngdpunkt.authoring.domain.draft;

import se.tyngdpunkt.authoring.domain.draft.Draft.Stamp;

/** One step of a draft's history: the text as it then was, by whom, and why; no reason where somebody else wrote on before one was given. */
public record Step(int number, int revision, String content, String why, Stamp stamp) {}
