package se.tyngdpunkt.measurement.web.preview;

import java.util.Optional;
import se.tyngdpunkt.measurement.web.form.FormPage;
import se.tyngdpunkt.measurement.web.key.KeyPart;
import se.tyngdpunkt.measurement.web.unit.FiguresPage;
import se.tyngdpunkt.shell.Problems;

/**
 * Everything that a model asks, in the hands of those who answer it.
 *
 * @param unit what the manager of a unit reports, where the model asks for it
 * @param worker what a worker answers, where the model asks her
 * @param key what the leader answers, where she scores
 * @param rows which rows the leader's page has, so that it is drawn anew only when they are others
 * @param hasOtherRows whether they are others than those that were sent
 */
public record PreviewPart(
        Optional<FiguresPage> unit,
        Optional<FormPage> worker,
        Optional<KeyPart> key,
        String rows,
        boolean hasOtherRows,
        Problems problems) {}
