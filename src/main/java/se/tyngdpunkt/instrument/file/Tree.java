package se.tyngdpunkt.instrument.file;

import java.util.List;
import java.util.SequencedMap;

/** A file's content with the line of each piece (from 1); every scalar is text, whatever YAML would make of it. */
public sealed interface Tree {

    int line();

    record Scalar(String text, int line) implements Tree {}

    record Sequence(List<Tree> items, int line) implements Tree {}

    record Mapping(SequencedMap<String, Tree> entries, int line) implements Tree {}
}
