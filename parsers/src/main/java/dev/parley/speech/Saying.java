package dev.parley.speech;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.interval.DateSpan;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Sense;
import dev.parley.lexicon.Senses;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.OutletMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.name.People;
import dev.parley.text.Token.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says what by a verb.
 *
 * <p>"X said that A": A is what follows the verb, up to the next speaker. "A, X said" and "A, said X": A is what stands before. A verb in -ing
 * ("adding that A") has the speaker before it, or the subject of its sentence.
 */
final class Saying {
    private static final Senses OF_SAYING =
            Senses.of(Sense.SAY, Sense.RELAY, Sense.CONFIRM, Sense.REMARK, Sense.DENY, Sense.DOUBT);
    private static final Senses OF_SPEECH =
            OF_SAYING.and(Senses.of(Sense.QUOTE, Sense.PROPOSE, Sense.DEMAND, Sense.REJECT));

    private static final int REACH = 3;

    /** Within how many tokens a sentence tells at its start to whom somebody spoke. */
    private static final int INTERVIEW = 10;

    private final Line line;
    private final People people;
    private final Lexicon lexicon;
    private final Namings namings;
    private final Subjects subjects;
    private final Acts acts;

    Saying(Line line, People people, Lexicon lexicon, Namings namings, Subjects subjects, Acts acts) {
        this.line = line;
        this.people = people;
        this.lexicon = lexicon;
        this.namings = namings;
        this.subjects = subjects;
        this.acts = acts;
    }

    /** Whether a verb can be one of saying. */
    static boolean isOfSpeech(Cue cue) {
        return cue.isAny(OF_SPEECH);
    }

    private static boolean isOfSaying(Cue verb) {
        return verb.isAny(OF_SAYING);
    }

    /** What is said by a verb; empty where nobody says anything by it. */
    Optional<SpeechAct> of(Cue verb) {
        if (subjects.hasBefore(verb.from(), Sense.NOT) || isBare(verb) || isSubjunctive(verb)) {
            return Optional.empty();
        }
        if (verb.is(Sense.QUOTE)) {
            return line.is(verb.to(), "what") ? Optional.empty() : quoted(verb);
        }
        if (isPassive(verb)) {
            return new Credits(line, namings, subjects).by(verb);
        }
        Naming naming = subject(verb);
        return naming == null ? Optional.empty() : act(verb, naming);
    }

    /** Whether a verb is a mere part of another, or no verb at all ("to say", "in writing", "a written answer"). */
    private boolean isBare(Cue verb) {
        String preposition = line.scene().prepositionBefore(verb.from());
        boolean noun = verb.form() == Form.ING && !preposition.isEmpty() && !preposition.equals("by");
        boolean infinitive = noun || verb.form() == Form.BASE && line.is(verb.from() - 1, "to");
        boolean participle = verb.form() == Form.PARTICIPLE
                && !subjects.hasBefore(verb.from(), Sense.HAVE)
                && !subjects.hasBefore(verb.from(), Sense.BE);
        return infinitive && !line.is(verb.to(), "that") || participle && !line.is(verb.to(), "by");
    }

    /** "demands that Yerevan disclose": what somebody is to say is not said. */
    private boolean isSubjunctive(Cue verb) {
        if (verb.form() != Form.BASE) {
            return false;
        }
        for (int i = 0; i < verb.from(); i++) {
            if (line.cueAt(i, Sense.DEMAND, Sense.REQUIRE) != null && line.is(i + 1, "that")) {
                return true;
            }
        }
        return false;
    }

    private Optional<SpeechAct> act(Cue verb, Naming naming) {
        boolean inverted = naming.words().from() >= verb.to();
        Span words = inverted
                ? new Span(verb.from(), naming.words().to())
                : new Span(Math.min(naming.words().from(), verb.from()), verb.to());
        if (isOfOneThing(verb, naming.words().from() - 1)) {
            return Optional.empty();
        }
        boolean hangs = verb.form() == Form.ING && !isProgressive(verb);
        int start = hangs ? words.from() : acts.start(words.from());
        Content content = Content.of(line, words, start, acts.isTaken(words.from()));
        if (!isSaid(verb, naming, content, inverted)) {
            return Optional.empty();
        }
        if (isAnswer(verb, naming.words().from() - 1)) {
            Span nothing = new Span(words.to(), words.to());
            return Optional.of(new SpeechAct(
                    source(verb, naming), said(verb), stance(verb), content.form(), verb.from(), words, nothing));
        }
        if (isComment(naming)) {
            return Optional.of(new Credits(line, namings, subjects)
                    .credit(naming.source(), new Span(naming.words().from() - 1, verb.to())));
        }
        return Optional.of(new SpeechAct(
                source(verb, naming),
                said(verb),
                stance(verb),
                isOfSaying(verb) ? content.form() : SpeechAct.Form.PUT,
                verb.from(),
                content.words(),
                content.span()));
    }

    private static Stance stance(Cue verb) {
        if (verb.is(Sense.SAY)) {
            return Stance.ASSERTED;
        }
        return verb.is(Sense.DENY) ? Stance.DENIED : verb.is(Sense.DOUBT) ? Stance.DOUBTED : Stance.ASSERTED;
    }

    /** "182 whom the Red Cross had confirmed as prisoners", "citing what it called bias": of them it says so, and of nothing else. */
    private boolean isOfOneThing(Cue verb, int before) {
        return line.is(before, "what") || !verb.is(Sense.SAY) && line.is(before, "whom");
    }

    /** "They had freed 35, which the army denied", "a claim the army denied": whether nothing is said but that. */
    private boolean isAnswer(Cue verb, int before) {
        boolean answers = verb.is(Sense.DENY) || verb.is(Sense.CONFIRM);
        int noun = line.is(before, "that") ? before - 1 : before;
        return answers && (line.is(before, "which") || line.cueAt(noun, Sense.STATEMENT) != null);
    }

    /**
     * Whether a verb is one of saying here. With a quotation any is ("“No,” he demanded"); with a mere object some do something else ("added eight
     * names"), and what is proposed is the party's, unless it is a negotiator who proposes it.
     */
    private boolean isSaid(Cue verb, Naming naming, Content content, boolean inverted) {
        boolean quoted = content.isQuote() && content.form() != SpeechAct.Form.BEFORE;
        if (!isOfSaying(verb)) {
            return quoted || !inverted && isNegotiator(naming);
        }
        boolean clausal = verb.is(Sense.SAY) || verb.is(Sense.RELAY) || verb.is(Sense.CONFIRM) || verb.is(Sense.DENY);
        return clausal || verb.is(Sense.COUNT) || content.isClause();
    }

    private boolean isNegotiator(Naming naming) {
        return naming.isKnown()
                && naming.source().is(Source.Kind.PERSON)
                && naming.source()
                        .speaker()
                        .filter(who -> !lexicon.isLeader(who))
                        .isPresent();
    }

    /** "as Kyiv says": whether a clause only comments on what stands around it. */
    private boolean isComment(Naming naming) {
        int before = naming.words().from() - 1;
        return before >= 0 && line.is(before, Word.COMMENT) && (before == 0 || line.is(before - 1, ","));
    }

    private Source source(Cue verb, Naming naming) {
        Source source = naming.source();
        if (verb.is(Sense.RELAY) && source.is(Source.Kind.PERSON) && !naming.isKnown()) {
            return Source.outlet(source.speaker().orElseThrow().name());
        }
        return source.is(Source.Kind.OUTLET) ? source : told(verb, source);
    }

    /** "told TASS", "said in an interview with Al Jazeera": the source, its words relayed by the outlet that it spoke to. */
    private Source told(Cue verb, Source source) {
        Mention audience = line.startingAt(verb.to());
        if (audience instanceof PersonMention name
                && !people.knows(name)
                && name.role().isEmpty()) {
            return isAudience(name) ? source.through(ImmutableList.of(name.name())) : source;
        }
        for (int i = verb.to(); i < line.size() && !line.is(i, ",") && !line.is(i, "that"); i++) {
            if (line.startingAt(i) instanceof OutletMention outlet) {
                return source.through(ImmutableList.of(outlet.name()));
            }
            if (line.at(i) instanceof Cue cue && cue.isVerb()) {
                break;
            }
        }
        return interviewed(verb, source);
    }

    /** "In an interview with Al Jazeera, X said", "speaking to Al Jazeera, X said". */
    private Source interviewed(Cue verb, Source source) {
        for (int i = 1; i < Math.min(verb.from(), INTERVIEW); i++) {
            boolean to = line.is(i - 1, "to") || line.is(i - 1, "with") || line.is(i - 1, "the");
            if (line.startingAt(i) instanceof OutletMention outlet && to && line.is(outlet.to(), ",")) {
                return source.through(ImmutableList.of(outlet.name()));
            }
        }
        return source;
    }

    /** Whether an unknown name behind "told" is that of an outlet; without anything said behind it, it may be anybody's. */
    private boolean isAudience(PersonMention name) {
        return line.at(name.to()) != null || line.is(name.to(), Word.ADJUNCT) || line.is(name.to(), "that");
    }

    /** "TASS quoted X as saying A" and "X was quoted by TASS as saying A": what X says, relayed by TASS. */
    private Optional<SpeechAct> quoted(Cue verb) {
        Credits credits = new Credits(line, namings, subjects);
        boolean passive = isPassive(verb);
        Naming quoted = passive ? subjects.before(verb.from()) : namings.at(verb.to());
        if (quoted == null) {
            return credits.by(verb);
        }
        if (verb.form() == Form.ING) {
            return credits.citing(quoted, verb);
        }
        Naming outlet = passive ? namings.at(verb.to() + 1) : subjects.before(verb.from());
        Naming first = passive || outlet == null ? quoted : outlet;
        Naming second = passive && outlet != null ? outlet : quoted;
        int end = behindSaying(Math.max(second.words().to(), verb.to()));
        Span words = new Span(Math.min(first.words().from(), verb.from()), end);
        Content content = Content.of(line, words, acts.start(words.from()), acts.isTaken(words.from()));
        Source source = outlet == null
                ? quoted.source()
                : quoted.source().through(outlet.source().via());
        return Optional.of(new SpeechAct(
                source, said(verb), Stance.ASSERTED, content.form(), verb.from(), content.words(), content.span()));
    }

    /** Behind "as saying" or "as having said"; the index itself where that does not follow. */
    private int behindSaying(int token) {
        for (int i = token; line.is(token, Word.COMMENT) && i <= token + 2; i++) {
            if (line.at(i) instanceof Cue cue && cue.isVerb()) {
                return cue.to();
            }
        }
        return token;
    }

    /** Whether a form of "to be" stands before a participle, or "by" behind it: "was told", "as announced by". */
    private boolean isPassive(Cue verb) {
        boolean participle = verb.form() == Form.PARTICIPLE || verb.form() == Form.PAST_OR_PARTICIPLE;
        return participle && (subjects.hasBefore(verb.from(), Sense.BE) || line.is(verb.to(), "by"));
    }

    private boolean isProgressive(Cue verb) {
        return verb.form() == Form.ING && subjects.hasBefore(verb.from(), Sense.BE);
    }

    /** Who says what a verb says: before it, behind it, or in what stands before that. */
    private @Nullable Naming subject(Cue verb) {
        int end = subjects.behindAdverbs(verb.from());
        boolean hangs = verb.form() == Form.ING && !isProgressive(verb);
        if (hangs || line.is(end - 1, Word.CONJUNCTION)) {
            return sameSpeaker(verb.from());
        }
        if (line.is(end - 1, Word.RELATIVE)) {
            return subjects.antecedent(end - 1);
        }
        Naming before = subjects.before(verb.from());
        if (before != null) {
            return before;
        }
        boolean parted = end == 0 || line.isParting(end - 1) || line.is(end - 1, Kind.CLOSE_QUOTE);
        boolean finite = verb.form() != Form.ING && verb.form() != Form.PARTICIPLE;
        Naming behind = parted && finite ? namings.at(verb.to()) : null;
        return behind == null && finite && verb.is(Sense.SAY) ? unknown(end) : behind;
    }

    /** "The co-chairs said": somebody of whom nothing is known, and whom nothing else can be mistaken for. */
    private @Nullable Naming unknown(int end) {
        boolean noun = line.is(end - 1, Kind.WORD) && line.at(end - 1) == null && !line.is(end - 1, Word.COMMENT);
        return noun ? new Naming(Source.unnamed(Optional.empty()), new Span(end - 1, end), true) : null;
    }

    /** Whoever spoke before in the sentence, or is its subject. */
    private @Nullable Naming sameSpeaker(int verb) {
        Span here = new Span(verb, verb);
        Optional<SpeechAct> last = acts.last();
        if (last.isPresent()) {
            return new Naming(last.get().source(), here, true);
        }
        for (Mention mention : line.mentions()) {
            if (mention.from() >= verb) {
                break;
            }
            Naming naming = mention instanceof Cue cue && cue.isVerb() ? subjects.before(cue.from()) : null;
            if (naming != null) {
                return new Naming(naming.source(), here, naming.isKnown());
            }
        }
        Source topic = namings.topic();
        return topic == null ? null : new Naming(topic, here, true);
    }

    /** The day told before the verb, or right behind it. */
    private DateSpan said(Cue verb) {
        DateSpan said = DateSpan.unknown();
        for (Mention mention : line.mentions()) {
            boolean before = mention.to() <= verb.from();
            boolean near = before || said.isUnknown() && mention.from() - verb.to() <= REACH;
            if (mention instanceof Day day && day.resolved() && near) {
                said = day.span();
            }
        }
        return said;
    }

    /** Whether a mention is a verb of saying, whoever says it. */
    static boolean isSaid(Mention mention) {
        return Scene.cue(mention, Sense.SAY, Sense.REMARK, Sense.RELAY) != null && ((Cue) mention).isVerb();
    }
}
