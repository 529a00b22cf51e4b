package se.tyngdpunkt.dialogue;

import static se.tyngdpunkt.instrument.InstrumentSamples.ffs;
import static se.tyngdpunkt.organisation.OrganisationSamples.TODAY;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.dialogue.domain.agenda.KeepAgenda;
import se.tyngdpunkt.dialogue.domain.agreement.HoldTalk;
import se.tyngdpunkt.dialogue.domain.agreement.ReopenTalk;
import se.tyngdpunkt.dialogue.domain.agreement.SpeakOfTalk;
import se.tyngdpunkt.dialogue.domain.note.Draft;
import se.tyngdpunkt.dialogue.domain.note.Fingerprint;
import se.tyngdpunkt.dialogue.domain.note.Notes;
import se.tyngdpunkt.dialogue.domain.note.ShareNotes;
import se.tyngdpunkt.dialogue.domain.note.WriteNotes;
import se.tyngdpunkt.dialogue.domain.plan.AgreePlan;
import se.tyngdpunkt.dialogue.domain.plan.ChangeAction;
import se.tyngdpunkt.dialogue.domain.plan.Intent;
import se.tyngdpunkt.dialogue.domain.plan.MoveAction;
import se.tyngdpunkt.dialogue.domain.plan.ProposeAction;
import se.tyngdpunkt.dialogue.domain.reading.ListTalks;
import se.tyngdpunkt.dialogue.domain.reading.ReadActions;
import se.tyngdpunkt.dialogue.domain.reading.ReadFirstPage;
import se.tyngdpunkt.dialogue.domain.reading.ReadTalk;
import se.tyngdpunkt.dialogue.domain.reading.SeePicture;
import se.tyngdpunkt.dialogue.domain.reading.TalkView;
import se.tyngdpunkt.dialogue.domain.talk.BookTalk;
import se.tyngdpunkt.dialogue.domain.talk.CancelTalk;
import se.tyngdpunkt.dialogue.domain.talk.TakeOverTalk;
import se.tyngdpunkt.dialogue.domain.talk.Talk;
import se.tyngdpunkt.instrument.WayOfWorking.Privacy;
import se.tyngdpunkt.measurement.MeasurementHead;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.measurement.picture.Picture;
import se.tyngdpunkt.measurement.picture.Pictures;
import se.tyngdpunkt.message.Letter;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.scoring.AnswerSamples;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.Viewing;

/** Alva, her leader Johan, the enhetschef Mira and the verksamhetschef Per, with one measurement that is gone through. */
public final class DialogueSamples {

    public static final Instant NOW = Instant.parse("2026-11-09T11:00:00Z");

    public final OrganisationSamples sjöby = aMunicipality();
    public final UnitId group;
    public final UnitId unit;
    public final PersonId alva;
    public final PersonId johan;
    public final PersonId mira;
    public final PersonId per;

    public final List<Letter> letters = new ArrayList<>();
    public final List<Object> told = new ArrayList<>();
    public final List<MeasurementId> discussed = new ArrayList<>();
    public final List<MeasurementHead> heads = new ArrayList<>();
    public final List<Round> rounds = new ArrayList<>();

    public final InMemoryPorts.TalksInMemory talks = new InMemoryPorts.TalksInMemory();
    public final InMemoryPorts.NotesInMemory notes = new InMemoryPorts.NotesInMemory();
    public final InMemoryPorts.AgendaInMemory agenda = new InMemoryPorts.AgendaInMemory();
    public final InMemoryPorts.ActionsInMemory actions = new InMemoryPorts.ActionsInMemory();
    public final MeasurementId talk;

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final Events events = told::add;

    public DialogueSamples() {
        var area = sjöby.area("Vuxna", sjöby.department("Socialförvaltningen"));
        unit = sjöby.unit("Enhet Norr", area);
        group = sjöby.group("Funktionsstöd", unit);
        alva = sjöby.worker("Alva Lind", group);
        johan = sjöby.holder("Johan Ek", Role.TEAM_LEAD, group);
        mira = sjöby.holder("Mira Sandström", Role.UNIT_MANAGER, unit);
        per = sjöby.holder("Per Öberg", Role.HEAD_OF_OPERATIONS, area);
        talk = measured(MeasurementState.SUMMED);
    }

    public MeasurementId measured(MeasurementState state) {
        var round = november(group, RoundState.OPEN);
        var head = new MeasurementHead(MeasurementId.fresh(), round.id(), alva, group, state);
        heads.add(head);
        return head.id();
    }

    public Round november(UnitId part, RoundState state) {
        var round = new Round(
                RoundId.fresh(),
                "November 2026",
                LocalDate.of(2026, 11, 1),
                ffs().id(),
                part,
                LocalDate.of(2026, 11, 2),
                LocalDate.of(2026, 11, 30),
                state,
                Privacy.NAMED,
                Optional.empty());
        rounds.add(round);
        return round;
    }

    /** Another leader over the group from now on; Johan is none any longer. */
    public PersonId newLeader() {
        sjöby.endRole(johan, Role.TEAM_LEAD);
        return sjöby.holder("Nora Berg", Role.TEAM_LEAD, group);
    }

    public Viewer viewer(PersonId person) {
        return sjöby.viewer(person);
    }

    public Organisation organisation() {
        return sjöby.organisation();
    }

    public Talk kept() {
        return talks.find(talk).orElseThrow();
    }

    public List<String> deeds() {
        return told.stream()
                .filter(Deed.class::isInstance)
                .map(event -> ((Deed) event).what())
                .toList();
    }

    public List<Viewing> viewings() {
        return told.stream()
                .filter(Viewing.class::isInstance)
                .map(Viewing.class::cast)
                .toList();
    }

    public BookTalk book() {
        return new BookTalk(talks, known(), organisation(), new LettersInMemory(letters), events);
    }

    public CancelTalk cancel() {
        return new CancelTalk(talks, known(), organisation(), new LettersInMemory(letters), events);
    }

    public TakeOverTalk takeOver() {
        return new TakeOverTalk(talks, known(), organisation(), new LettersInMemory(letters), events);
    }

    public WriteNotes write() {
        return new WriteNotes(talks, notes, known(), organisation(), clock);
    }

    public ShareNotes share() {
        return new ShareNotes(notes, known(), organisation(), events, clock);
    }

    public ProposeAction propose() {
        return new ProposeAction(talks, actions, known(), organisation(), events, clock);
    }

    public ChangeAction change() {
        return new ChangeAction(talks, actions, known(), organisation(), events, clock);
    }

    public MoveAction move() {
        return new MoveAction(actions, organisation(), events, clock);
    }

    public SpeakOfTalk speak() {
        return new SpeakOfTalk(
                talks,
                known(),
                organisation(),
                new HoldTalk(
                        new KeepAgenda(agenda, actions, pictures(), organisation()),
                        new AgreePlan(actions, new LettersInMemory(letters), clock),
                        (_, measurement) -> discussed.add(measurement)),
                events,
                clock);
    }

    public ReopenTalk reopen() {
        return new ReopenTalk(talks, known(), organisation(), events, clock);
    }

    public ListTalks listTalks() {
        return new ListTalks(talks, known(), organisation(), clock);
    }

    public ReadFirstPage readFirstPage() {
        return new ReadFirstPage(listTalks(), actions, readActions(), organisation(), clock);
    }

    public ReadActions readActions() {
        return new ReadActions(talks, organisation(), events);
    }

    public TalkView read(PersonId reader) {
        return new ReadTalk(talks, notes, agenda, actions, known(), organisation(), new SeePicture(pictures(), events))
                .read(viewer(reader), talk)
                .orElseThrow();
    }

    /** Writes one field, having seen what is saved. */
    public void write(PersonId who, NoteField field, String text) {
        var leader = talks.find(talk).map(Talk::leader).orElse(johan);
        var seen = notes.of(talk).getOrDefault(leader, Notes.BLANK).text(field);
        var draft = new Draft(Map.of(field, text), Map.of(field, Fingerprint.of(seen)));
        write().write(viewer(who), talk, draft);
    }

    public static Intent anIntent(PersonId responsible) {
        return new Intent(
                "Inga nya större utredningar till årsskiftet",
                new Intent.Target.Worker(),
                responsible,
                TODAY.plusDays(30),
                TODAY.plusDays(60),
                Intent.Risk.NONE);
    }

    private Pictures pictures() {
        return (viewer, measurement, page) -> {
            var head = known().measurement(measurement).orElseThrow();
            if (!viewer.isPerson(head.person())) {
                events.tell(new Viewing(viewer.signedIn(), page, List.of(head.person())));
            }
            return picture(head);
        };
    }

    private Picture picture(MeasurementHead head) {
        var now = AnswerSamples.occasion(AnswerSamples.complete());
        return new Picture(
                head, 2, rounds.getFirst(), now, List.of(now), List.of(), List.of(), false, false, List.of());
    }

    private Rounds known() {
        return new Rounds() {
            @Override
            public Optional<Round> round(RoundId id) {
                return rounds.stream().filter(round -> round.id().equals(id)).findFirst();
            }

            @Override
            public List<Round> all() {
                return List.copyOf(rounds);
            }

            @Override
            public Optional<MeasurementHead> measurement(MeasurementId id) {
                return heads.stream().filter(head -> head.id().equals(id)).findFirst();
            }

            @Override
            public List<MeasurementHead> ofPerson(PersonId person) {
                return heads.stream()
                        .filter(head -> head.person().equals(person))
                        .toList();
            }

            @Override
            public List<MeasurementHead> inRound(RoundId round) {
                return heads.stream().filter(head -> head.round().equals(round)).toList();
            }

            @Override
            public List<MeasurementHead> inRound(RoundId round, Collection<PersonId> people) {
                return inRound(round).stream()
                        .filter(head -> people.contains(head.person()))
                        .toList();
            }
        };
    }
}
