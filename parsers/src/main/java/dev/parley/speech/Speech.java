package dev.parley.speech;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.parley.claim.Attribution;
import dev.parley.claim.Stance;
import dev.parley.interval.DateSpan;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.finder.Setting;
import dev.parley.mention.name.People;
import dev.parley.party.Party;
import dev.parley.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who says what in one article, and how surely. */
public final class Speech {
    private static final String GOING_ON = "going_on";

    /** What a person proposes in somebody's words is that somebody's account of it. */
    private static final Comparator<SpeechAct> NEAREST = Comparator.comparing(
                    (SpeechAct act) -> act.form() == SpeechAct.Form.PUT)
            .thenComparing(act -> act.content().length())
            .thenComparing(SpeechAct::form)
            .thenComparing(act -> -act.at());

    private final List<Scene> scenes;
    private final People people;
    private final List<List<SpeechAct>> acts = new ArrayList<>();
    private final List<Optional<Source>> lasts = new ArrayList<>();
    private final Quotations quotations = new Quotations();

    /** The words that were asked about last. */
    private @Nullable Asked asked;

    /** The acts that tell who says words. */
    private record Asked(int sentence, int from, int to, List<SpeechAct> acts) {}

    /** Made when first asked for: few articles have quotations that go on. */
    private @Nullable Quoters quoters;

    private Speech(List<Scene> scenes, People people) {
        this.scenes = scenes;
        this.people = people;
    }

    /** The speech of an article's sentences. */
    public static Speech of(Setting setting, Lexicon lexicon) {
        Speech speech = new Speech(setting.scenes(), setting.people());
        Memory memory = new Memory(setting.scenes(), setting.people());
        for (Scene scene : setting.scenes()) {
            speech.acts.add(Acts.of(scene, setting.people(), lexicon, memory));
            speech.lasts.add(memory.last());
            speech.quotations.read(scene);
            memory.next();
        }
        return speech;
    }

    /**
     * What the sentences tell, without the words amid them that tell who says so: "The rebels, Vidal said, freed 40 captives" tells that the rebels
     * freed them.
     */
    public ImmutableList<Scene> told() {
        ImmutableList.Builder<Scene> told = ImmutableList.builderWithExpectedSize(scenes.size());
        for (int i = 0; i < scenes.size(); i++) {
            told.add(told(i));
        }
        return told.build();
    }

    private Scene told(int sentence) {
        Scene told = scenes.get(sentence);
        for (SpeechAct act : acts.get(sentence)) {
            if (act.isAmid(told)) {
                told = told.without(act.words().from(), act.words().to());
            }
        }
        return told;
    }

    /** Whose "we" a token of a sentence is: the party of whoever says it; empty where it does not tell. */
    public Optional<Party> side(int sentence, int token) {
        return attribution(sentence, token, token + 1).side();
    }

    /** Whether somebody is credited with nothing but the number at a token of a sentence: "40 captives, or 45 according to Kinshasa". */
    public boolean isCountedApart(int sentence, int token) {
        for (SpeechAct act : acts.get(sentence)) {
            if (act.form() == SpeechAct.Form.COUNTED && act.content().has(token)) {
                return true;
            }
        }
        return false;
    }

    /** To whom the words from one token to another of a sentence are attributed; nobody where it names nobody. */
    public Attribution attribution(int sentence, int from, int to) {
        List<SpeechAct> covering = acts(sentence, from, to);
        if (covering.isEmpty()) {
            Source source = goingOn(sentence, from);
            return source == null ? Attribution.none() : attribution(source, source.via(), DateSpan.unknown());
        }
        Source source = covering.get(0).source();
        for (SpeechAct act : covering) {
            source = act.source();
            if (!source.is(Source.Kind.OUTLET)) {
                break;
            }
        }
        // The outlet that reports all of it is nearest to the publisher.
        ImmutableList<String> via = ImmutableList.copyOf(covering).reverse().stream()
                .flatMap(act -> act.source().via().stream())
                .collect(ImmutableSet.toImmutableSet())
                .asList();
        return attribution(source, via, covering.get(0).said());
    }

    /** The name of the rule by which words have their speaker; empty where the text names nobody. */
    public String rule(int sentence, int from, int to) {
        List<SpeechAct> covering = acts(sentence, from, to);
        if (!covering.isEmpty()) {
            return covering.get(0).form().name().toLowerCase(Locale.ROOT);
        }
        return goingOn(sentence, from) == null ? "" : GOING_ON;
    }

    /** The acts that tell who says words, the one that is most about them first. */
    private List<SpeechAct> acts(int sentence, int from, int to) {
        // Asked for several times for each claim.
        Asked known = asked;
        if (known == null || known.sentence() != sentence || known.from() != from || known.to() != to) {
            known = new Asked(sentence, from, to, find(sentence, from, to));
            asked = known;
        }
        return known.acts();
    }

    private List<SpeechAct> find(int sentence, int from, int to) {
        List<SpeechAct> covering = covering(sentence, from);
        for (SpeechAct act : covering) {
            if (act.isSpoken()) {
                return covering;
            }
        }
        // "X announced a deal": the words that carry the fact start with who says it.
        List<SpeechAct> behind = covering(sentence, to - 1);
        boolean speaks =
                !behind.isEmpty() && (covering.isEmpty() || behind.get(0).isSpoken());
        return speaks ? behind : covering;
    }

    private static Attribution attribution(Source source, ImmutableList<String> via, DateSpan said) {
        Optional<Party> unnamed = source.speaker().isPresent() ? Optional.empty() : source.party();
        return new Attribution(source.speaker(), unnamed, via, Optional.empty(), said);
    }

    /** The acts that cover a token, the one that is most about it first. */
    private List<SpeechAct> covering(int sentence, int token) {
        List<SpeechAct> here = acts.get(sentence);
        if (here.isEmpty()) {
            return here;
        }
        List<SpeechAct> covering = new ArrayList<>(here.size());
        for (SpeechAct act : here) {
            if (act.covers(token)) {
                covering.add(act);
            }
        }
        if (covering.size() > 1) {
            covering.sort(NEAREST);
        }
        return covering;
    }

    /** Who goes on speaking where a sentence itself does not tell: in a quotation, and as "we". */
    private @Nullable Source goingOn(int sentence, int token) {
        Span quotation = quotations.at(sentence, token);
        if (quotation != null && isSpoken(sentence, quotation)) {
            return quoter(sentence);
        }
        return acts.get(sentence).isEmpty() && isInFirstPerson(sentence) && sentence > 0
                ? lasts.get(sentence - 1).orElse(null)
                : null;
    }

    /** Whether a quotation is speech by itself, and no words within somebody's sentence: it starts the sentence, or a sentence of its own. */
    private boolean isSpoken(int sentence, Span quotation) {
        Scene scene = scenes.get(sentence);
        int first = quotation.from() + 1;
        boolean starts =
                first < scene.tokens().size() && scene.tokens().get(first).isCapitalised();
        return quotation.from() == 0
                || starts
                        && (scene.lower(quotation.from() - 1).equals(":")
                                || scene.lower(quotation.from() - 1).equals(","));
    }

    private boolean isInFirstPerson(int sentence) {
        Scene scene = scenes.get(sentence);
        for (int i = 0; i < scene.tokens().size(); i++) {
            if (Word.FIRST_PERSON.is(scene.lower(i))
                    && !isInCapitals(scene.tokens().get(i).text())
                    && !Word.INVITING.is(scene.lower(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** Whose quotation a sentence goes on with: of the speaker before it in its paragraph, of the one named right behind it, or of whoever spoke last. */
    private @Nullable Source quoter(int sentence) {
        Quoters known = quoters;
        if (known == null) {
            known = new Quoters(scenes, acts, lasts, quotations);
            quoters = known;
        }
        Source within = known.within(sentence);
        if (within != null) {
            return within;
        }
        if (isAnswered(sentence)) {
            return acts.get(sentence + 1).get(0).source();
        }
        Source before = known.before(sentence);
        Source around = before == null ? known.behind(sentence) : before;
        if (around != null) {
            return around;
        }
        return sentence > 0 ? lasts.get(sentence - 1).orElse(null) : null;
    }

    /** "“A!” X said.": whether the next sentence does nothing but tell who said a quotation that ends with a mark of its own. */
    private boolean isAnswered(int sentence) {
        Scene scene = scenes.get(sentence);
        return scene.is(scene.tokens().size() - 1, Token.Kind.CLOSE_QUOTE)
                && sentence + 1 < scenes.size()
                && !acts.get(sentence + 1).isEmpty()
                && acts.get(sentence + 1).get(0).words().from() == 0
                && scenes.get(sentence + 1).tokens().size()
                                - acts.get(sentence + 1).get(0).words().to()
                        <= 1;
    }

    /** How surely the words of a sentence from one token to another are said: a hedge before makes what is asserted reported. */
    public Stance stance(int sentence, Stance stance, int from, int to) {
        if (stance != Stance.ASSERTED && stance != Stance.EXPECTED) {
            return stance;
        }
        for (SpeechAct act : covering(sentence, from)) {
            if (act.stance() != Stance.ASSERTED) {
                return act.stance();
            }
        }
        return isHedged(scenes.get(sentence), to) ? Stance.REPORTED : stance;
    }

    private static boolean isHedged(Scene scene, int to) {
        if (!scene.has(Sense.HEDGE)) {
            return false;
        }
        for (Mention mention : scene.mentions()) {
            boolean hedge = Scene.cue(mention, Sense.HEDGE) != null;
            if (hedge && (mention.from() < to || isTrailing(scene, mention))) {
                return true;
            }
        }
        return false;
    }

    /** "A, reports say": whether a hedge at the end of a sentence is about all of it. */
    private static boolean isTrailing(Scene scene, Mention hedge) {
        return scene.lower(hedge.from() - 1).equals(",") && scene.tokens().size() - hedge.to() <= 1;
    }

    /** Who confirms or denies what was told before a sentence, or earlier in it; empty where nobody does. */
    public Optional<Answer> answer(int sentence) {
        return new Answers(scenes.get(sentence), acts.get(sentence), people).first();
    }
}
