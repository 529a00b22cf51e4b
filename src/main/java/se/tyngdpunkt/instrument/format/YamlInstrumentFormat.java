package se.tyngdpunkt.instrument.format;

import java.util.List;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.instrument.InstrumentFormat;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.difference.Series;
import se.tyngdpunkt.instrument.domain.InstrumentRule;
import se.tyngdpunkt.instrument.file.Faults;
import se.tyngdpunkt.instrument.file.Section;
import se.tyngdpunkt.instrument.file.Tree;
import se.tyngdpunkt.instrument.file.YamlTree;
import se.tyngdpunkt.instrument.file.YamlTree.FaultyFile;

/** Reads the file, then holds the whole model against the rules; rules are asked only of a file whose form is right. */
@Component
public class YamlInstrumentFormat implements InstrumentFormat {

    @Override
    public InstrumentReading read(String text) {
        try {
            return read(YamlTree.read(text), text);
        } catch (FaultyFile faulty) {
            return new InstrumentReading.Faulty(List.of(faulty.fault()));
        }
    }

    static InstrumentReading read(Tree tree, String text) {
        var faults = new Faults();
        var instrument = Section.read(tree, "", faults, InstrumentFile::read);
        if (!faults.isEmpty()) {
            return new InstrumentReading.Faulty(faults.byLine());
        }
        if (!faults.open().isEmpty()) {
            return new InstrumentReading.ToFillIn(instrument, faults.open());
        }
        InstrumentRule.ALL.stream()
                .flatMap(rule -> rule.check(instrument))
                .forEach(finding -> faults.add(
                        Mention.line(finding, tree, faults),
                        finding.where(),
                        finding.what(),
                        finding.arguments().toArray(String[]::new)));
        return faults.isEmpty()
                ? new InstrumentReading.Read(
                        new InstrumentVersion(ContentHash.of(tree), Series.of(tree), instrument, text))
                : new InstrumentReading.Faulty(faults.byLine());
    }
}
