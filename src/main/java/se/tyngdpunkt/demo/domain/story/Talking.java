package se.tyngdpunkt.demo.domain.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.tyngdpunkt.demo.domain.story.Promise.By;
import se.tyngdpunkt.demo.domain.story.Promise.Fate;
import se.tyngdpunkt.demo.domain.town.Worker;
import se.tyngdpunkt.dialogue.NoteField;

/** What is said in the talks, written and promised. */
public final class Talking {

    public static final String PLACE = "Samtalsrummet";

    private static final int BEFORE_LAST = Answering.LAST - 1;
    private static final int ALVA = 0;
    private static final int NOOR = 5;

    static final String DISAGREEMENT =
            "Jag tycker inte att två fredade förmiddagar räcker. Vi behöver prata om hur många nya ärenden jag kan ta.";
    static final String OTHER_DISAGREEMENT = "Jag vill att det står att överlämningen skulle ha varit klar i våras.";

    /** What the storied group's first person was promised half a year ago; the last is overdue. */
    static final List<Promise> PROMISED_TO_ALVA = List.of(
            Promise.of("Fredad skrivtid onsdagar 8–12", By.LEADER, 8, Fate.HELPED_PARTLY),
            Promise.of("Två ärenden lämnas över till en kollega", By.LEADER, 205, Fate.HELPED)
                    .inCase("A12"),
            Promise.of("Stöd av jurist vid överklaganden", By.MANAGER, 110, Fate.FORGOTTEN)
                    .against("Svaren till domstolen tar så mycket tid att beslut riskerar att gå ut.", true));

    static final List<Promise> PROMISES = List.of(
            Promise.of("Inga nya ärenden under två veckor", By.LEADER, 14, Fate.HELPED),
            Promise.of("Gå igenom vilka uppföljningar som kan vänta", By.WORKER, 21, Fate.HELPED_PARTLY),
            Promise.of("Handledning en extra gång i månaden", By.LEADER, 40, Fate.HELPED),
            Promise.of("Dela ett ärende med en kollega", By.LEADER, 20, Fate.HELPED)
                    .inCase("B07"),
            Promise.of("Skriva klart de utredningar som är över tiden", By.WORKER, 30, Fate.DID_NOT_HELP)
                    .against("Två beslut går ut inom en månad.", true),
            Promise.of("Telefontid bara på förmiddagar", By.WORKER, 10, Fate.HELPED_PARTLY),
            Promise.of("Byta jourvecka med en annan grupp", By.MANAGER, 60, Fate.HELPED),
            Promise.of("Mall för uppföljning av ledsagning", By.LEADER, 75, Fate.DID_NOT_HELP),
            Promise.of("Boka tid med utföraren om boendet", By.WORKER, 12, Fate.HELPED)
                    .inCase("C3"),
            Promise.of("En dag i veckan utan möten", By.LEADER, 25, Fate.HELPED_PARTLY));

    private static final List<List<String>> NOTES = List.of(
            List.of(
                    "Utredningar och uppföljningar. Ingen mottagning den här hösten.",
                    "Beslut i tid går före långa texter.",
                    "Mallen för uppföljning används i alla nya ärenden.",
                    "Beslut som går ut kommer först, sedan akuta lösningar, sedan uppföljningar.",
                    "Förste socialsekreterare varje dag 8–9, annars enhetschefen."),
            List.of(
                    "Egna ärenden och medhandläggare i två.",
                    "Uppföljning inom ett år i alla pågående insatser.",
                    "Hembesök görs två och två när det har varit oroligt.",
                    "Det som rör barn går först. Statistik får vänta.",
                    "Kollegan i rummet bredvid för råd, ledaren för beslut."),
            List.of(
                    "Som tidigare, men utan introduktion av nya kollegor.",
                    "Korta utredningar när behovet är klart.",
                    "Dokumentera samma dag.",
                    "Nya ansökningar får bekräftelse, resten i turordning.",
                    "Juristen vid överklaganden, via enhetschefen."));

    private static final List<String> COMMON = List.of(
            "Vi ses kort igen om tre veckor.",
            "Trycket är mest tillfälligt, två ärenden avslutas snart.",
            "Det har varit så här i två mätningar. Vi tar upp fördelningen på gruppens möte.",
            "Det fungerar bra nu. Fortsätt som i dag.");

    private final Answering answering;

    public Talking(Answering answering) {
        this.answering = answering;
    }

    public List<Promise> promises(Worker worker, int round) {
        if (answering.isStoried(worker) && worker.place() == ALVA && round == BEFORE_LAST) {
            return PROMISED_TO_ALVA;
        }
        var chance = new Chance(worker.number(), round + 100);
        var promises = new ArrayList<Promise>();
        int many = chance.between(0, 2);
        int first = chance.between(0, PROMISES.size() - 1);
        for (int each = 0; each < many; each++) {
            var promise = PROMISES.get((first + each * 3) % PROMISES.size());
            boolean forgotten = round == BEFORE_LAST && each == 0 && worker.number() % 9 == 4;
            promises.add(forgotten ? promise.thatBecomes(Fate.FORGOTTEN) : promise);
        }
        return promises;
    }

    public Map<NoteField, String> notes(Worker worker, int round) {
        var chance = new Chance(worker.number(), round + 120);
        var texts = NOTES.get(chance.between(0, NOTES.size() - 1));
        var notes = new TreeMap<NoteField, String>();
        var questions = NoteField.questions();
        for (int question = 0; question < questions.size(); question++) {
            if (question >= 3 || chance.between(0, 2) > 0) {
                notes.put(questions.get(question), texts.get(question));
            }
        }
        notes.put(
                NoteField.PRIORITY_AUTHORITY,
                "Får själv flytta uppföljningar upp till en månad. Längre: fråga ledaren.");
        notes.put(NoteField.COMMON, COMMON.get(chance.between(0, COMMON.size() - 1)));
        return notes;
    }

    /** What the worker does not agree with, for those few who do not. */
    public Optional<String> disagreement(Worker worker, int round) {
        if (answering.isStoried(worker) && worker.place() == NOOR && round == Answering.LAST) {
            return Optional.of(DISAGREEMENT);
        }
        return worker.number() == 33 && round == 2 ? Optional.of(OTHER_DISAGREEMENT) : Optional.empty();
    }
}
