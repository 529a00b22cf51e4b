/** Answers as a small YAML or JSON file of the model's own vocabulary, and results as JSON, for the command line. */
@NamedInterface("file")
@NullMarked
package se.tyngdpunkt.scoring.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
