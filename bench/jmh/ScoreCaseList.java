package bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.format.ModelText;
import se.tyngdpunkt.scoring.file.AnswersFile;
import se.tyngdpunkt.scoring.file.AnswersReading;
import se.tyngdpunkt.scoring.reckoning.Scorer;
import se.tyngdpunkt.scoring.reckoning.Subject;
import se.tyngdpunkt.shared.number.Exact;

/** One person's case list of 25 rows, scored without words; beside it the same 25 products and their sum in plain Java. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgs = "-XX:+UseSerialGC")
public class ScoreCaseList {

    private static final int ROWS = 25;

    private Scorer scorer;
    private Subject person;
    private Exact[] weights;

    @Setup
    public void read() {
        var folder = Path.of(System.getProperty("jmh.files", "bench/jmh"));
        var version = ((InstrumentReading.Read) ModelText.read(text(folder.resolve("case-list.yaml")))).version();
        var answers = (AnswersReading.Read) AnswersFile.read(text(folder.resolve("answers.yaml")), version.instrument());
        scorer = new Scorer(version.instrument(), answers.day());
        person = answers.whole().members().getFirst();
        if (person.rows().get("cases").size() != ROWS) {
            throw new IllegalStateException("The case list has not " + ROWS + " rows");
        }
        weights = new Exact[ROWS];
        for (var row = 0; row < ROWS; row++) {
            weights[row] = Exact.of(row + 1, 2);
        }
    }

    @Benchmark
    public Scorer.Scored score() {
        return scorer.score(person);
    }

    /** The floor: nothing but the exact arithmetic of 25 products and a sum. */
    @Benchmark
    public void exactArithmeticAlone(Blackhole hole) {
        var sum = Exact.ZERO;
        for (var row = 0; row < ROWS; row++) {
            sum = sum.plus(weights[row].times(row));
        }
        hole.consume(sum);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
