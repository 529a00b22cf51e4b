package se.tyngdpunkt.authoring.web.trial;

import java.util.Optional;
import se.tyngdpunkt.authoring.domain.trial.Trial;
import se.tyngdpunkt.authoring.web.draft.DraftHead;
import se.tyngdpunkt.shell.Problems;

/**
 * A draft tried on example answers.
 *
 * @param seen the answers that the page was made of, as they are told
 */
public record TrialPage(DraftHead head, String typed, String seen, Optional<Trial> trial, Problems problems) {}
