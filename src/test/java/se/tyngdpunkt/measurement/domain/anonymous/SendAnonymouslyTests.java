package se.tyngdpunkt.measurement.domain.anonymous;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tyngdpunkt.instrument.InstrumentSamples.hme;
import static se.tyngdpunkt.measurement.MeasurementSamples.aRound;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.InstrumentVersionId;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.instrument.WayOfWorking.Privacy;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.domain.anonymous.SendAnonymously.Sending;
import se.tyngdpunkt.measurement.domain.form.FormsInMemory;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

class SendAnonymouslyTests {

    private final OrganisationSamples sjoby = aMunicipality();
    private final UnitId group = sjoby.group("Grupp 1", sjoby.department("Socialförvaltningen"));
    private final PersonId alva = sjoby.worker("Alva Lind", group);
    private final PersonId bo = sjoby.worker("Bo Berg", group);
    private final FormsInMemory forms = new FormsInMemory();
    private final AnonymousAnswersInMemory answers = new AnonymousAnswersInMemory();
    private final MeasurementId id = forms.add(inPrivacy(Privacy.ANONYMOUS), alva, group);
    private final SendAnonymously send = new SendAnonymously(forms, answers, onlyHme(), sjoby.organisation());

    private Round inPrivacy(Privacy privacy) {
        var round = aRound(group);
        return new Round(
                round.id(),
                round.name(),
                round.month(),
                hme().id(),
                group,
                round.opensOn(),
                round.lastDay(),
                round.state(),
                privacy,
                Optional.empty());
    }

    private static Instruments onlyHme() {
        return new Instruments() {
            @Override
            public Optional<InstrumentVersionId> adopt(InstrumentVersion version) {
                return Optional.of(version.id());
            }

            @Override
            public Optional<InstrumentVersion> byId(InstrumentVersionId wanted) {
                return Optional.of(hme());
            }

            @Override
            public List<InstrumentVersion> adopted() {
                return List.of(hme());
            }
        };
    }

    private static Map<String, String> all(String option) {
        var typed = new TreeMap<String, String>();
        hme().instrument().scales().forEach(scale -> typed.put("scale." + scale.key(), option));
        return typed;
    }

    /** Another press got there first, and this one had read that she had not taken part. */
    @Test
    void keepsTheFirstOfTwoThatAreSentAtOnce() {
        assertThat(send.send(sjoby.viewer(alva), id, all("2"))).isEqualTo(new Sending.Sent());
        assertThat(send.send(sjoby.viewer(alva), id, all("5"))).isEqualTo(new Sending.Sent());
        assertThat(answers.answers).containsExactly(all("2"));
    }

    @Test
    void keepsWhatTheModelAsksForAndNothingElse() {
        var typed = new TreeMap<>(all("3"));
        typed.put("comment", "Det är jag, Alva");
        typed.put("_csrf", "token");
        send.send(sjoby.viewer(alva), id, typed);
        assertThat(answers.answers).containsExactly(all("3"));
    }

    @Test
    void takesNothingWhenItHasClosedOrSomethingIsMissing() {
        assertThat(send.send(sjoby.viewer(alva), id, Map.of("scale.motivation-1", "2")))
                .isInstanceOf(Sending.Incomplete.class);
        answers.open = false;
        assertThat(send.send(sjoby.viewer(alva), id, all("2"))).isEqualTo(new Sending.TooLate());
        assertThat(answers.answers).isEmpty();
    }

    @Test
    void isForHerselfAndForAnonymousRoundsOnly() {
        assertThatThrownBy(() -> send.send(sjoby.viewer(bo), id, all("2"))).isInstanceOf(NotFound.class);
        var named = forms.add(inPrivacy(Privacy.NAMED), alva, group);
        assertThatThrownBy(() -> send.send(sjoby.viewer(alva), named, all("2"))).isInstanceOf(NotFound.class);
    }
}
