package se.tyngdpunkt.measurement.web;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.domain.board.GroupProgress;
import se.tyngdpunkt.measurement.domain.board.NamedForManagers;
import se.tyngdpunkt.measurement.domain.contest.WaitingContests;
import se.tyngdpunkt.measurement.domain.form.Measured;
import se.tyngdpunkt.measurement.domain.form.OwnMeasurements;
import se.tyngdpunkt.measurement.domain.retention.Retention;
import se.tyngdpunkt.measurement.domain.retention.RetentionRule;
import se.tyngdpunkt.measurement.domain.round.RoundOverviews;
import se.tyngdpunkt.measurement.domain.unit.FigureSheets;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.FirstPageBlock;

@Configuration(proxyBeanMethods = false)
class FirstPageParts {

    @Bean
    FirstPageBlock roundsToKeepPart(Organisation organisation, RoundOverviews rounds) {
        return who -> {
            var viewer = organisation.viewer(who);
            return rounds.isKeeper(viewer)
                    ? Optional.of(new FirstPageBlock.Block(
                            30,
                            "measurement/_rounds.jte",
                            new RoundsPart(rounds.all(viewer).stream()
                                    .limit(2)
                                    .map(RoundOverviews.Line::round)
                                    .toList())))
                    : Optional.empty();
        };
    }

    @Bean
    FirstPageBlock retentionOfRows(Organisation organisation, Retention retention) {
        return who -> {
            var viewer = organisation.viewer(who);
            return RetentionRule.isFor(viewer)
                    ? Optional.of(new FirstPageBlock.Block(
                            70, "measurement/_retention.jte", new RetentionPart(retention.rule(viewer))))
                    : Optional.empty();
        };
    }

    @Bean
    FirstPageBlock ownMeasurement(Organisation organisation, OwnMeasurements measurements, Instruments instruments) {
        return who -> {
            var viewer = organisation.viewer(who);
            if (!viewer.has(Role.CASE_WORKER)) {
                return Optional.empty();
            }
            var latest = measurements.all(viewer).stream()
                    .filter(one -> !one.round().imported())
                    .limit(1)
                    .toList();
            var toFillIn = measurements.toFillIn(viewer);
            var mayContest = latest.stream()
                    .filter(Measured::mayBeContested)
                    .map(one -> instruments.byId(one.round().instrument()).orElseThrow())
                    .anyMatch(version -> version.instrument().way().isScoredByLeader());
            var block =
                    new FirstPageBlock.Block(20, "measurement/_mine.jte", new MinePart(toFillIn, latest, mayContest));
            return Optional.of(toFillIn.stream()
                    .findFirst()
                    .map(first -> block.waiting("measurement.mine.waiting."
                            + first.head().state().name().toLowerCase(Locale.ROOT)))
                    .orElse(block));
        };
    }

    @Bean
    FirstPageBlock figuresOfUnits(Organisation organisation, FigureSheets figures) {
        return who -> {
            var part = new UnitFiguresPart(figures.inHand(organisation.viewer(who)));
            if (part.sheets().isEmpty()) {
                return Optional.empty();
            }
            var block = new FirstPageBlock.Block(25, "measurement/_unitFiguresInHand.jte", part);
            return Optional.of(part.isWaiting() ? block.waiting("measurement.unit.waiting") : block);
        };
    }

    @Bean
    FirstPageBlock namedGroups(Organisation organisation, NamedForManagers named) {
        return who -> {
            var groups = named.groups(organisation.viewer(who));
            return groups.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new FirstPageBlock.Block(45, "measurement/_namedGroups.jte", new NamedGroupsPart(groups)));
        };
    }

    @Bean
    FirstPageBlock contestedRows(Organisation organisation, WaitingContests waiting) {
        return who -> {
            var part = new ContestedPart(waiting.of(organisation.viewer(who)));
            return part.lines().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new FirstPageBlock.Block(16, "measurement/_contestedInHand.jte", part)
                            .waiting("measurement.contested.waiting", part.rows()));
        };
    }

    @Bean
    FirstPageBlock progressOfGroups(Organisation organisation, GroupProgress progress) {
        return who -> {
            var viewer = organisation.viewer(who);
            if (!viewer.has(Role.TEAM_LEAD)) {
                return Optional.empty();
            }
            var part = new GroupPart(progress.of(viewer));
            var block = new FirstPageBlock.Block(15, "measurement/_groups.jte", part);
            int waiting = part.toGoThrough();
            return Optional.of(waiting > 0 ? block.waiting("measurement.groups.waiting", waiting) : block);
        };
    }
}
