package se.tyngdpunkt.instrument.domain;

import java.util.List;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Instrument;

/** One thing that must hold of a whole model before anybody answers it. */
@FunctionalInterface
public interface InstrumentRule {

    List<InstrumentRule> ALL = List.of(
            PartRules::somethingIsAsked,
            PartRules::atMostOneComment,
            PartRules::scalesLeaveAChoice,
            PartRules::aBestMiddleExists,
            PartRules::weightsAreSensible,
            PartRules::rowsAreNumberedInOrder,
            WayRules::monthsAreNamedOnceInOrder,
            WayRules::talkRulesNameWhatExists,
            WayRules::talkRulesHaveSomethingToCount,
            WayRules::changesAreMeasurable,
            WayRules::onlyNamedRoundsKnowWhoseAnswersTheyAre,
            PartRules::everythingCanBeAnswered,
            PartRules::fieldsLeaveReasonsTheirNames,
            CalculationRules::keysAreTheirOwn,
            CalculationRules::fieldsOfRowsHideNothing,
            CalculationRules::reductionsLowerNormsOfPersons,
            CalculationRules::weightsNameMeasures,
            CalculationRules::measuresHaveSomethingToMeasure,
            CalculationRules::normsNameWhatExists,
            CalculationRules::bandsNameWhatExists,
            CalculationRules::bandsCoverEverythingOnce,
            CalculationRules::stepsDoNotOverlap,
            NameRules::namesMeanSomething,
            CycleRule::nothingNeedsItself);

    Stream<Finding> check(Instrument instrument);
}
