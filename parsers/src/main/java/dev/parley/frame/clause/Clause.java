package dev.parley.frame.clause;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.interval.DateSpan;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A verb with what belongs to it: its subject to the left, its objects to the right, each as far as the next verb or conjunction.
 */
public final class Clause {
    /** How many tokens before a verb its auxiliaries may stand. */
    public static final int AUXILIARIES = 8;

    /** How many verbs up the one who does it may be named. */
    static final int AGENTS = 3;

    private final Scene scene;
    private final Cue verb;
    private final int index;
    private final int first;
    private final int last;

    // What is asked for again and again, once it is known.
    private @Nullable Known<Mention> subject;
    private @Nullable Known<Theme> object;
    private @Nullable Known<Mention> agent;
    private @Nullable Boolean passive;
    private @Nullable ImmutableList<Mention> left;
    private @Nullable ImmutableList<Mention> right;

    /** What was found; null where that is nothing. */
    private record Known<T>(@Nullable T mention) {}

    private Clause(Scene scene, int index) {
        this.scene = scene;
        this.index = index;
        this.verb = (Cue) scene.mentions().get(index);
        this.first = leftBound();
        this.last = rightBound();
    }

    /** The clause of the verb or noun at this index among the scene's mentions. */
    public static Clause of(Scene scene, int index) {
        return scene.made(index, Clause::new);
    }

    public Scene scene() {
        return scene;
    }

    /** The verb, or the noun, that the clause is of. */
    public Cue verb() {
        return verb;
    }

    /** Where the verb stands among the scene's mentions. */
    int index() {
        return index;
    }

    /** Where the clause's first mention stands among the scene's. */
    public int first() {
        return first;
    }

    private int leftBound() {
        int i = index - 1;
        while (i >= 0
                && (!bounds(scene.mentions().get(i))
                        || isAside(scene, scene.mentions().get(i)))
                && !scene.isParted(
                        scene.mentions().get(i).to(),
                        scene.mentions().get(i + 1).from())) {
            i--;
        }
        return i + 1;
    }

    private int rightBound() {
        int i = index + 1;
        while (i < scene.mentions().size()
                && !bounds(scene.mentions().get(i))
                && !scene.isParted(
                        scene.mentions().get(i - 1).to(),
                        scene.mentions().get(i).from())) {
            i++;
        }
        return i;
    }

    /** "demands in exchange that", "Ukraine, in turn, returned": what stands between a verb and its "that" or its subject parts nothing. */
    public static boolean isAside(Scene scene, Mention mention) {
        return Scene.cue(mention, Sense.IN_RETURN) != null
                && (scene.lower(mention.to()).equals("that") || isBehindSubject(scene, mention));
    }

    private static boolean isBehindSubject(Scene scene, Mention mention) {
        int i = scene.indexOf(mention);
        boolean pause = scene.lower(mention.from() - 1).equals(",");
        int verb = scene.lower(mention.to()).equals(",") ? mention.to() + 1 : mention.to();
        return i > 0
                && i + 1 < scene.mentions().size()
                && isActor(scene.mentions().get(i - 1))
                && scene.mentions().get(i - 1).to() == mention.from() - (pause ? 1 : 0)
                && scene.mentions().get(i + 1) instanceof Cue next
                && (next.isVerb() || Scene.cue(next, Sense.HAVE, Sense.MODAL) != null)
                && next.from() == verb;
    }

    /** Whether a mention parts clauses: another verb, or a conjunction. */
    public static boolean bounds(Mention mention) {
        return mention instanceof Cue cue
                && (cue.isVerb() || cue.sense() == Sense.BARRIER || cue.sense() == Sense.IN_RETURN);
    }

    /** All that the clause reaches over. */
    ImmutableList<Mention> mentions() {
        return scene.mentions().subList(first, last);
    }

    /** What the verb's left side reaches over, from the clause's first mention on. */
    public ImmutableList<Mention> left() {
        ImmutableList<Mention> known = left;
        if (known == null) {
            known = scene.mentions().subList(first, index);
            left = known;
        }
        return known;
    }

    /** Where the verb's subject stands: on its left, or on that of the verb that it shares its subject with or hangs on. */
    public ImmutableList<Mention> subjects() {
        Clause clause = this;
        for (int depth = 0; depth < AGENTS; depth++) {
            Cue governor = clause.governor();
            boolean hangs = clause.sharesSubject() || clause.isInfinitive() || clause.verb.form() == Form.ING;
            if (governor == null || !hangs) {
                return clause.left();
            }
            clause = of(scene, clause.first - 1);
        }
        return clause.left();
    }

    /** What the verb's right side reaches over, to the clause's last mention. */
    public ImmutableList<Mention> right() {
        ImmutableList<Mention> known = right;
        if (known == null) {
            known = scene.mentions().subList(index + 1, last);
            right = known;
        }
        return known;
    }

    /** The mention that ends the clause on the right; null at the end of the sentence. */
    @Nullable
    public Mention boundary() {
        return last < scene.mentions().size() ? scene.mentions().get(last) : null;
    }

    /** The verb before this one in the sentence; null if this is the first, or a conjunction stands between. */
    @Nullable
    public Cue governor() {
        return first > 0 && scene.mentions().get(first - 1) instanceof Cue cue && cue.isVerb() ? cue : null;
    }

    /** The parties or the theme before the verb that no preposition ties elsewhere; null where the subject is left out. */
    @Nullable
    public Mention subject() {
        Known<Mention> known = subject;
        if (known == null) {
            known = new Known<>(new ClauseSubject(this).find());
            subject = known;
        }
        return known.mention();
    }

    /**
     * Who does what the verb says: the party or person before it or, of a passive, behind "by"; with a verb that shares its subject or hangs on
     * another, whoever does that one. Null where nobody is named.
     */
    @Nullable
    public Mention agent() {
        Known<Mention> known = agent;
        if (known == null) {
            known = new Known<>(new ClauseAgent(this).find());
            agent = known;
        }
        return known.mention();
    }

    /** The party or person behind this preposition on the verb's right side; null where there is none. */
    @Nullable
    public Mention actorBehind(String preposition) {
        for (Mention mention : right()) {
            if (isActor(mention) && scene.preposition(mention).equals(preposition)) {
                return mention;
            }
        }
        return null;
    }

    /** Whether a mention is somebody who can do something. */
    public static boolean isActor(Mention mention) {
        return mention instanceof PartyMention || mention instanceof PersonMention;
    }

    /** Whether "and" joins the verb to the one before, whose subject is its own too: "handed over 27 and received 12". */
    public boolean sharesSubject() {
        int i = verb.from() - 1;
        while (i > 0 && (scene.isAdverb(i) || isAuxiliary(i))) {
            i--;
        }
        return scene.lower(i).equals("and") && governor() != null;
    }

    private boolean isAuxiliary(int token) {
        for (Mention mention : left()) {
            if (mention.from() <= token && token < mention.to()) {
                return Scene.cue(mention, Sense.MODAL, Sense.HAVE, Sense.FUTURE) != null;
            }
        }
        return false;
    }

    /** Whether two named parties, or the sides together, are the subject. */
    public boolean hasBothAsSubject() {
        Mention subject = subject();
        if (!(subject instanceof PartyMention party)) {
            return false;
        }
        int i = scene.indexOf(subject);
        return party.which() == Which.BOTH
                || party.which() == Which.EACH
                || new ClauseSubject(this).isSecondOfPair(subject, i);
    }

    /** The theme that the verb moves; null where there is none within reach. */
    @Nullable
    public Theme object() {
        Known<Theme> known = object;
        if (known == null) {
            known = new Known<>(new ClauseObject(this).find());
            object = known;
        }
        return known.mention();
    }

    /** The party behind this preposition on the verb's right side; null where there is none. */
    @Nullable
    public PartyMention behind(String preposition) {
        for (Mention mention : right()) {
            if (mention instanceof PartyMention party
                    && scene.preposition(mention).equals(preposition)) {
                return party;
            }
        }
        return null;
    }

    /** Whether a form of "to be" stands before a participle, or the participle follows its theme with no auxiliary at all. */
    public boolean isPassive() {
        Boolean known = passive;
        if (known == null) {
            known = new ClauseVoice(this).isPassive();
            passive = known;
        }
        return known;
    }

    /** Whether a participle follows its theme with no auxiliary at all: "27 bodies returned on Friday". */
    public boolean isReduced() {
        return new ClauseVoice(this).isReduced();
    }

    /** Whether a mention stands among the verb's auxiliaries. */
    public boolean isNear(Mention mention) {
        Mention subject = subject();
        return mention.from() >= (subject == null ? verb.from() - AUXILIARIES : subject.to())
                && mention.to() <= verb.from();
    }

    /** Whether the verb is an infinitive, which another verb governs. */
    public boolean isInfinitive() {
        return verb.form() == Form.BASE
                && (scene.lower(verb.from() - 1).equals("to")
                        || scene.lower(verb.from() - 2).equals("to"));
    }

    /** "are to be freed", "for them to be freed". */
    public boolean isToBe() {
        return scene.lower(verb.from() - 1).equals("be")
                && scene.lower(verb.from() - 2).equals("to");
    }

    /** How the clause's own words put it. */
    public Stance stance() {
        return new ClauseStance(this).stance();
    }

    /** Whether its auxiliaries tell it as to come, be it denied: "will not attend". */
    public boolean isToCome() {
        return new ClauseStance(this).isToCome();
    }

    /** The day told in the clause itself. */
    public DateSpan ownDate() {
        return new ClauseDays(this).own();
    }

    /** The day told in the clause, or else the one day of the sentence; not one behind "after" or "before". */
    public DateSpan date() {
        DateSpan own = ownDate();
        return own.isUnknown() ? ClauseDays.in(scene, verb) : own;
    }

    /** "By Saturday 25 had been returned": whether it tells what was done up to a day. */
    public boolean isUpToADay() {
        return new ClauseDays(this).isUpToADay();
    }

    /** The party that a mention names; empty for themes, pronouns and the sides together. */
    public static Optional<Party> party(@Nullable Mention mention) {
        return mention instanceof PartyMention party ? party.party() : Optional.empty();
    }

    /** Where the claim's words start: at the subject or the verb. */
    public int from() {
        Mention subject = subject();
        return subject == null ? verb.from() : Math.min(start(subject), verb.from());
    }

    private int start(Mention subject) {
        int i = scene.indexOf(subject);
        return new ClauseSubject(this).isSecondOfPair(subject, i)
                ? scene.mentions().get(i - 1).from()
                : subject.from();
    }

    /** Where they end: behind all that the verb has to its right. */
    public int to() {
        return ClauseEnd.of(this);
    }
}
