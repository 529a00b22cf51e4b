package se.tyngdpunkt.access.web.again;

import se.tyngdpunkt.access.domain.entry.TypedForm;

/** Sign in, and send what was typed once more. */
public record TypedAgainPage(TypedForm typed) {}
