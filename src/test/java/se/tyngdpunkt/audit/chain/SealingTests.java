package se.tyngdpunkt.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class SealingTests {

    private static final Instant START = Instant.parse("2026-11-09T11:00:00Z");
    private static final UUID TOWN = new UUID(1, 1);

    /** A row that is written at one moment and can be seen at another; both in minutes. */
    record Written(int at, int seen) {

        TrailRow row(int number) {
            return SealingTests.row(new UUID(2, number), START.plus(Duration.ofMinutes(at)), Optional.of("x"));
        }
    }

    @Property(tries = 300)
    void eachRowIsSealedOnceInWhateverOrderTheyAreSeen(
            @ForAll("histories") List<Written> history, @ForAll("rounds") List<Integer> rounds) {
        var rows = IntStream.range(0, history.size())
                .mapToObj(number -> history.get(number).row(number))
                .toList();
        var blocks = new ArrayList<Block>();
        var tip = Tip.beginning(TOWN);
        var minute = 0;
        for (var wait : rounds) {
            minute += wait;
            tip = seal(tip, minute, history, rows, blocks);
        }
        seal(tip, minute + 10_000, history, rows, blocks);
        var listed = blocks.stream()
                .flatMap(block -> block.covers().stream())
                .map(Listed::id)
                .toList();
        assertThat(listed).doesNotHaveDuplicates();
        for (var number = 0; number < rows.size(); number++) {
            if (history.get(number).seen() - history.get(number).at() < Sealing.LATEST.toMinutes()) {
                assertThat(listed).contains(rows.get(number).id());
            }
        }
        assertLinked(blocks);
    }

    /** Seven at a time, as if that were all that memory can hold. */
    private static Tip seal(Tip from, int minute, List<Written> history, List<TrailRow> rows, List<Block> blocks) {
        var now = START.plus(Duration.ofMinutes(minute));
        var tip = from;
        while (true) {
            var found = unsealed(tip, minute, now, history, rows, blocks);
            var made = Sealing.blocks(tip, found, found.size() < 7, now);
            blocks.addAll(made);
            tip = made.isEmpty() ? tip : made.getLast().tip();
            if (found.size() < 7) {
                return tip;
            }
        }
    }

    private static List<TrailRow> unsealed(
            Tip tip, int minute, Instant now, List<Written> history, List<TrailRow> rows, List<Block> blocks) {
        return IntStream.range(0, rows.size())
                .filter(number -> history.get(number).seen() <= minute)
                .mapToObj(rows::get)
                .filter(row -> !row.at().isBefore(Sealing.from(tip)) && row.at().isBefore(Sealing.until(now)))
                .filter(row -> blocks.stream()
                        .filter(block -> !block.until().isBefore(Sealing.from(tip)))
                        .flatMap(block -> block.covers().stream())
                        .noneMatch(each -> each.id().equals(row.id())))
                .sorted(Comparator.comparing(TrailRow::at).thenComparing(TrailRow::id))
                .limit(7)
                .toList();
    }

    private static void assertLinked(List<Block> blocks) {
        var tip = Tip.beginning(TOWN);
        for (var block : blocks) {
            assertThat(block.previous()).isEqualTo(tip.digest());
            assertThat(block.number()).isEqualTo(tip.number() + 1);
            assertThat(block.until()).isBetween(tip.until(), block.sealedAt());
            assertThat(block.digest()).isEqualTo(block.reckoned());
            tip = block.tip();
        }
    }

    @Provide
    static Arbitrary<List<Written>> histories() {
        var times = Arbitraries.integers().between(0, 6000);
        var delays = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(0)),
                Tuple.of(3, Arbitraries.integers().between(0, 1439)),
                Tuple.of(1, Arbitraries.integers().between(1440, 4000)));
        return Combinators.combine(times, delays)
                .as((at, delay) -> new Written(at, at + delay))
                .list()
                .ofMaxSize(60);
    }

    @Provide
    static Arbitrary<List<Integer>> rounds() {
        return Arbitraries.integers().between(1, 2000).list().ofMaxSize(12);
    }

    @Test
    void dividesAThousandToABlock() {
        var rows = IntStream.range(0, 2001)
                .mapToObj(number -> row(new UUID(2, number), START, Optional.empty()))
                .toList();
        assertThat(Sealing.blocks(Tip.beginning(TOWN), rows, true, START.plusSeconds(3600)))
                .extracting(block -> block.covers().size())
                .containsExactly(1000, 1000, 1);
    }

    /** Words may hold whatever signs; they cannot be made to look like the next field. */
    @Test
    void noTwoRowsHaveOneText() {
        var id = new UUID(2, 2);
        var texts = List.of(
                row(id, START, Optional.of("a\n-")).text(),
                row(id, START, Optional.of("a")).text(),
                row(id, START, Optional.of("")).text(),
                row(id, START, Optional.of("-")).text(),
                row(id, START, Optional.empty()).text());
        assertThat(texts).doesNotHaveDuplicates();
    }

    /** Blocks are checked by later versions too: this text may never change. */
    @Test
    void aRowIsWrittenAsItWasWhenItWasSealed() {
        var id = UUID.fromString("00000000-0000-0002-0000-000000000007");
        var row = new TrailRow(
                Kind.DEED,
                id,
                START.plusNanos(5_000),
                new UUID(3, 3),
                Optional.empty(),
                Optional.of(new UUID(4, 4)),
                Optional.empty(),
                Optional.of("measurement.handed-back"),
                Optional.of("Råd\nsaknas"));
        assertThat(row.text()).isEqualTo("""
                d
                00000000-0000-0002-0000-000000000007
                2026-11-09T11:00:00.000005Z
                00000000-0000-0003-0000-000000000003
                -
                00000000-0000-0004-0000-000000000004
                -
                23 measurement.handed-back
                11 Råd
                saknas
                """);
        assertThat(Sealing.blocks(Tip.beginning(TOWN), List.of(row), true, START.plusSeconds(3600)))
                .singleElement()
                .satisfies(block -> assertThat(block.digest().hex())
                        .isEqualTo("8950aa89b778cfac235b042e6da30760ede35f482c238fd8995f77714b3f5a0a"));
    }

    private static TrailRow row(UUID id, Instant at, Optional<String> reason) {
        return new TrailRow(
                Kind.DEED,
                id,
                at,
                new UUID(3, 3),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("a"),
                reason);
    }
}
