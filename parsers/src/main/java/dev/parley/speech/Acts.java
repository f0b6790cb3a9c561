package dev.parley.speech;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.interval.DateSpan;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.OutletMention;
import dev.parley.mention.People;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.party.Person;
import dev.parley.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says what in a sentence.
 *
 * <p>"X said that A": A is what follows the verb, up to the next speaker. "A, X said" and "A, said X": A is what stands before. A verb in -ing
 * ("adding that A") has the speaker before it, or the subject of its sentence.
 */
final class Acts {
    private static final int REACH = 3;

    private final Scene scene;
    private final People people;
    private final Lexicon lexicon;
    private final Memory memory;
    private final Grid grid;
    private final Namings namings;
    private final List<SpeechAct> acts = new ArrayList<>();

    private Acts(Scene scene, People people, Lexicon lexicon, Memory memory) {
        this.scene = scene;
        this.people = people;
        this.lexicon = lexicon;
        this.memory = memory;
        this.grid = new Grid(scene);
        this.namings = new Namings(scene, grid, people, lexicon, memory);
    }

    /** The acts of a sentence, in its order, and tells the memory of them. */
    static List<SpeechAct> of(Scene scene, People people, Lexicon lexicon, Memory memory) {
        return new Acts(scene, people, lexicon, memory).run();
    }

    private List<SpeechAct> run() {
        Headings.find(scene, grid, namings).ifPresent(this::add);
        Credits credits = new Credits(scene, namings);
        for (Mention mention : scene.mentions()) {
            if (mention instanceof Cue cue) {
                if (cue.is(Sense.ACCORDING) || cue.is(Sense.CITING)) {
                    credits.according(cue).ifPresent(this::add);
                } else if (cue.is(Sense.STATEMENT)) {
                    credits.reckoning(cue).ifPresent(this::add);
                } else if (cue.isVerb() && isOfSpeech(cue)) {
                    say(cue);
                }
            }
        }
        Source topic = acts.isEmpty() && !isQuoted() ? namings.topic() : null;
        if (topic != null) {
            memory.say(topic);
        }
        return acts;
    }

    private boolean isQuoted() {
        return scene.sentence().quoted() || scene.is(0, Token.Kind.OPEN_QUOTE);
    }

    private static boolean isOfSpeech(Cue cue) {
        return cue.is(Sense.SAY)
                || cue.is(Sense.CONFIRM)
                || cue.is(Sense.REMARK)
                || cue.is(Sense.RELAY)
                || cue.is(Sense.QUOTE)
                || cue.is(Sense.DENY)
                || isOfPutting(cue);
    }

    /** Verbs of proposing, demanding and rejecting are speech where it is a person who does it. */
    private static boolean isOfPutting(Cue cue) {
        return cue.is(Sense.PROPOSE) || cue.is(Sense.DEMAND) || cue.is(Sense.REJECT) || cue.is(Sense.DOUBT);
    }

    private void add(SpeechAct act) {
        acts.add(act);
        memory.say(act.source());
    }

    private void say(Cue verb) {
        if (isNegated(verb) || isInfinitive(verb) && !scene.lower(verb.to()).equals("that")) {
            return;
        }
        if (verb.is(Sense.QUOTE)) {
            quote(verb);
        } else if (isPassive(verb)) {
            new Credits(scene, namings).by(verb).ifPresent(this::add);
        } else if (!isTold(verb.from())) {
            Naming naming = subject(verb);
            if (naming != null) {
                act(verb, naming);
            }
        }
    }

    private void act(Cue verb, Naming naming) {
        boolean inverted = naming.words().from() >= verb.to();
        Span words = inverted
                ? new Span(verb.from(), naming.words().to())
                : new Span(Math.min(naming.words().from(), verb.from()), verb.to());
        boolean goesOn = verb.form() == Form.ING && !isProgressive(verb);
        int start = goesOn ? words.from() : segmentStart(words.from());
        Content content = Content.of(scene, grid, words, start, isTaken(words.from()));
        boolean putting = !isOfSaying(verb);
        boolean person = naming.isKnown()
                && !inverted
                && naming.source()
                        .speaker()
                        .filter(who -> isSpokenFor(naming, who))
                        .isPresent();
        boolean object = verb.is(Sense.REMARK) && !verb.is(Sense.SAY) && !content.isClause();
        // “Why?” she asked: with a quotation any of these verbs is one of saying.
        boolean quoted = content.isQuote() && content.form() != SpeechAct.Form.BEFORE;
        if (object || putting && !person && !quoted) {
            return;
        }
        if (isComment(naming)) {
            add(new Credits(scene, namings)
                    .credit(naming.source(), naming.words().from() - 1, verb.to()));
            return;
        }
        closePrevious(words.from());
        Stance stance = verb.is(Sense.DENY) && !verb.is(Sense.SAY) ? Stance.DENIED : Stance.ASSERTED;
        SpeechAct.Form form = putting ? SpeechAct.Form.PUT : content.form();
        add(new SpeechAct(
                source(verb, naming), said(verb), stance, form, verb.from(), content.words(), content.span()));
    }

    /** Whether somebody speaks for a party rather than as its leader, whose proposals are the party's. */
    private boolean isSpokenFor(Naming naming, Person who) {
        return naming.source().is(Source.Kind.PERSON) && !lexicon.isLeader(who);
    }

    /** "as Kyiv says": whether a clause only comments on what stands around it. */
    private boolean isComment(Naming naming) {
        int before = naming.words().from() - 1;
        boolean parted = before == 0 || scene.lower(before - 1).equals(",");
        return before >= 0 && parted && Word.COMMENT.is(scene.lower(before));
    }

    /** Whether what stands before a token is what somebody said who was named before it. */
    private boolean isTaken(int token) {
        return acts.stream()
                .anyMatch(act -> act.at() >= 0
                        && act.form() == SpeechAct.Form.BEFORE
                        && act.content().to() >= token
                        && act.words().to() < token);
    }

    private Source source(Cue verb, Naming naming) {
        Source source = naming.source();
        boolean relayed = verb.is(Sense.RELAY) && source.is(Source.Kind.PERSON) && !naming.isKnown();
        if (relayed) {
            return Source.outlet(source.speaker().orElseThrow().name());
        }
        return source.is(Source.Kind.OUTLET) ? source : told(verb, source);
    }

    private static boolean isOfSaying(Cue verb) {
        return verb.is(Sense.SAY)
                || verb.is(Sense.RELAY)
                || verb.is(Sense.CONFIRM)
                || verb.is(Sense.REMARK)
                || verb.is(Sense.DENY);
    }

    /** "told TASS", "said in an interview with Al Jazeera": the source, its words relayed by the outlet that it spoke to. */
    private Source told(Cue verb, Source source) {
        for (int i = verb.to(); i < scene.tokens().size(); i++) {
            Mention mention = grid.startingAt(i);
            if (mention instanceof OutletMention outlet) {
                return source.through(ImmutableList.of(outlet.name()));
            }
            if (i == verb.to()
                    && mention instanceof PersonMention name
                    && !people.knows(name)
                    && name.role().isEmpty()) {
                return isAudience(name) ? source.through(ImmutableList.of(name.name())) : source;
            }
            boolean ends = scene.lower(i).equals(",")
                    || scene.lower(i).equals("that")
                    || mention instanceof Cue cue && cue.isVerb();
            if (ends) {
                return source;
            }
        }
        return source;
    }

    /** Whether an unknown name behind "told" is that of an outlet; without anything said behind it, it may be anybody's. */
    private boolean isAudience(PersonMention name) {
        return grid.at(name.to()) != null
                || Word.ADJUNCT.is(scene.lower(name.to()))
                || scene.lower(name.to()).equals("that");
    }

    /** "TASS quoted X as saying A" and "X was quoted by TASS as saying A": what X says, relayed by TASS. */
    private void quote(Cue verb) {
        Naming quoted = isPassive(verb) ? namings.before(verb.from()) : namings.at(verb.to());
        if (quoted == null) {
            new Credits(scene, namings).by(verb).ifPresent(this::add);
        } else if (verb.form() == Form.ING && !quoted.source().is(Source.Kind.UNNAMED)) {
            add(new Credits(scene, namings)
                    .citing(quoted.source(), verb.from(), quoted.words().to()));
        } else if (verb.form() != Form.ING) {
            boolean passive = isPassive(verb);
            Naming outlet = passive ? namings.at(verb.to() + 1) : namings.before(verb.from());
            int from = passive || outlet == null
                    ? quoted.words().from()
                    : outlet.words().from();
            int to = passive && outlet != null
                    ? outlet.words().to()
                    : quoted.words().to();
            Span words = new Span(Math.min(from, verb.from()), behindSaying(Math.max(to, verb.to())));
            Content content = Content.of(scene, grid, words, segmentStart(words.from()), isTaken(words.from()));
            Source source = outlet == null
                    ? quoted.source()
                    : quoted.source().through(outlet.source().via());
            closePrevious(words.from());
            add(new SpeechAct(
                    source, said(verb), Stance.ASSERTED, content.form(), verb.from(), content.words(), content.span()));
        }
    }

    /** Behind "as saying" or "as having said"; the index itself where that does not follow. */
    private int behindSaying(int token) {
        for (int i = token; Word.COMMENT.is(scene.lower(token)) && i <= token + 2; i++) {
            if (grid.at(i) instanceof Cue cue && cue.isVerb()) {
                return cue.to();
            }
        }
        return token;
    }

    /** Whether a token belongs to the words that tell who says something. */
    private boolean isTold(int token) {
        return acts.stream().anyMatch(act -> act.words().has(token));
    }

    private boolean isNegated(Cue verb) {
        for (int i = namings.behindAdverbs(verb.from()); i < verb.from(); i++) {
            Mention mention = grid.at(i);
            if (mention != null && Scene.cue(mention, Sense.NOT) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean isInfinitive(Cue verb) {
        return verb.form() == Form.BASE && scene.lower(verb.from() - 1).equals("to");
    }

    /** Whether a form of "to be" or "as" stands before a participle: "was told", "as announced by". */
    private boolean isPassive(Cue verb) {
        if (verb.form() != Form.PARTICIPLE && verb.form() != Form.PAST_OR_PARTICIPLE) {
            return false;
        }
        return isBehindBe(verb) || scene.lower(verb.to()).equals("by");
    }

    private boolean isProgressive(Cue verb) {
        return verb.form() == Form.ING && isBehindBe(verb);
    }

    private boolean isBehindBe(Cue verb) {
        for (int i = namings.behindAdverbs(verb.from()); i < verb.from(); i++) {
            Mention mention = grid.at(i);
            if (mention != null && Scene.cue(mention, Sense.BE) != null) {
                return true;
            }
        }
        return false;
    }

    /** Who says what a verb says: before it, behind it, or in what stands before that. */
    private @Nullable Naming subject(Cue verb) {
        int end = namings.behindAdverbs(verb.from());
        String before = scene.lower(end - 1);
        if (verb.form() == Form.ING && !isProgressive(verb)) {
            return sameSpeaker(verb.from());
        }
        if (Word.CONJUNCTION.is(before)) {
            return sameSpeaker(verb.from());
        }
        if (Word.RELATIVE.is(before)) {
            boolean comma = scene.lower(end - 2).equals(",");
            return namings.before(comma ? end - 2 : end - 1);
        }
        Naming naming = namings.before(verb.from());
        boolean parted = end == 0
                || before.equals(",")
                || scene.is(end - 1, Token.Kind.CLOSE_QUOTE)
                || before.equals("?")
                || before.equals("!")
                || Word.DASH.is(before);
        return naming == null && parted && isFinite(verb) ? namings.at(verb.to()) : naming;
    }

    private static boolean isFinite(Cue verb) {
        return verb.form() != Form.ING && verb.form() != Form.PARTICIPLE;
    }

    /** Whoever spoke before in the sentence, or is its subject. */
    private @Nullable Naming sameSpeaker(int verb) {
        Span here = new Span(verb, verb);
        for (int i = acts.size() - 1; i >= 0; i--) {
            if (acts.get(i).at() >= 0) {
                return new Naming(acts.get(i).source(), here, true);
            }
        }
        for (Mention mention : scene.mentions()) {
            if (mention.from() >= verb) {
                break;
            }
            if (mention instanceof Cue cue && cue.isVerb()) {
                Naming naming = namings.before(cue.from());
                if (naming != null) {
                    return new Naming(naming.source(), here, naming.isKnown());
                }
            }
        }
        Source topic = namings.topic();
        return topic == null ? null : new Naming(topic, here, true);
    }

    /** What the speaker before said ends where the next one is named, unless it is the speaker before who tells of the next. */
    private void closePrevious(int token) {
        for (int i = 0; i < acts.size(); i++) {
            SpeechAct act = acts.get(i);
            boolean goesOn = act.at() < 0
                    || act.content().to() <= token
                    || isNested(act.words().to(), token);
            if (!goesOn) {
                acts.set(
                        i,
                        act.withContent(new Span(
                                act.content().from(),
                                Math.max(token, act.content().from()))));
            }
        }
    }

    private boolean isNested(int from, int to) {
        for (int i = from; i < to; i++) {
            Mention mention = grid.at(i);
            boolean breaks = scene.lower(i).equals(",")
                    || scene.lower(i).equals(";")
                    || Word.CONJUNCTION.is(scene.lower(i))
                    || mention != null && Scene.cue(mention, Sense.BARRIER) != null
                    || mention instanceof Cue cue && cue.isVerb();
            if (breaks) {
                return false;
            }
        }
        return true;
    }

    /** Where what a new speaker says can start: behind the one before and behind a semicolon. */
    private int segmentStart(int words) {
        int start = behindSemicolon(words);
        for (SpeechAct act : acts) {
            if (act.at() >= 0) {
                start = Math.max(start, act.words().to());
            }
        }
        return isEmpty(start) ? 0 : start;
    }

    private int behindSemicolon(int words) {
        for (int i = words - 1; i >= 0; i--) {
            if (scene.lower(i).equals(";")) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether nothing is said between a speaker and the end of the words before the next: "A, X said, TASS reported". */
    private boolean isEmpty(int start) {
        return start > 0 && scene.lower(start).equals(",") && grid.at(start + 1) instanceof OutletMention;
    }

    private DateSpan said(Cue verb) {
        for (int i = scene.mentions().indexOf(verb) - 1; i >= 0; i--) {
            if (scene.mentions().get(i) instanceof Day day && day.resolved()) {
                return day.span();
            }
        }
        for (Mention mention : scene.mentions()) {
            if (mention instanceof Day day
                    && day.resolved()
                    && day.from() >= verb.to()
                    && day.from() - verb.to() <= REACH) {
                return day.span();
            }
        }
        return DateSpan.unknown();
    }
}
