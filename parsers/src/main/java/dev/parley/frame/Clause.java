package dev.parley.frame;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.interval.DateSpan;
import dev.parley.lexicon.Entry;
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
import dev.parley.text.Token;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A verb with what belongs to it: its subject to the left, its objects to the right, each as far as the next verb or conjunction.
 */
final class Clause {
    /** How many tokens may stand between a verb and its object. */
    private static final int OBJECT_REACH = 8;

    private static final int AUXILIARIES = 8;

    /** How many tokens, its pronoun and auxiliaries, a verb may stand behind the theme that it describes. */
    private static final int RELATIVE = 4;

    /** How many verbs up the one who does it may be named. */
    private static final int AGENTS = 3;

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
    static Clause of(Scene scene, int index) {
        return scene.made(index, Clause::new);
    }

    Scene scene() {
        return scene;
    }

    /** The verb, or the noun, that the clause is of. */
    Cue verb() {
        return verb;
    }

    private int leftBound() {
        int i = index - 1;
        while (i >= 0
                && !bounds(scene.mentions().get(i))
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

    /** Whether a mention parts clauses: another verb, or a conjunction. */
    private static boolean bounds(Mention mention) {
        return mention instanceof Cue cue
                && (cue.isVerb() || cue.sense() == Sense.BARRIER || cue.sense() == Sense.IN_RETURN);
    }

    /** All that the clause reaches over. */
    ImmutableList<Mention> mentions() {
        return scene.mentions().subList(first, last);
    }

    /** What the verb's left side reaches over, from the clause's first mention on. */
    ImmutableList<Mention> left() {
        return scene.mentions().subList(first, index);
    }

    /** Where the verb's subject stands: on its left, or on that of the verb that it shares its subject with or hangs on. */
    ImmutableList<Mention> subjects() {
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
    ImmutableList<Mention> right() {
        return scene.mentions().subList(index + 1, last);
    }

    /** The mention that ends the clause on the right; null at the end of the sentence. */
    @Nullable
    Mention boundary() {
        return last < scene.mentions().size() ? scene.mentions().get(last) : null;
    }

    /** The verb before this one in the sentence; null if this is the first, or a conjunction stands between. */
    @Nullable
    Cue governor() {
        return first > 0 && scene.mentions().get(first - 1) instanceof Cue cue && cue.isVerb() ? cue : null;
    }

    /** The parties or the theme before the verb that no preposition ties elsewhere; null where the subject is left out. */
    @Nullable
    Mention subject() {
        Known<Mention> known = subject;
        if (known == null) {
            known = new Known<>(findSubject());
            subject = known;
        }
        return known.mention();
    }

    private @Nullable Mention findSubject() {
        if (sharesSubject()) {
            return null;
        }
        for (int i = index - 1; i >= first; i--) {
            Mention mention = scene.mentions().get(i);
            boolean candidate = mention instanceof PartyMention || mention instanceof Theme;
            if (mention instanceof Theme theme && isCutOff(theme)) {
                // "eight captives, three men and five women, were freed": what stands between commas only describes.
                continue;
            }
            String preposition = scene.preposition(mention);
            // "with 303 prisoners freed": what a bare participle is said of stands behind "with".
            boolean free = preposition.isEmpty()
                    || preposition.equals("with") && mention.to() >= verb.from() - 2
                    || mention.to() == verb.from() && isParticiple()
                    || mention instanceof Theme && (isRelativeOf(mention) || isGrouped(mention, i));
            if (candidate && (free || isSecondOfPair(mention, i))) {
                return mention;
            }
        }
        return relativeSubject();
    }

    /** "Three pilots whom Serbia had held since June crossed the border": the theme that a clause before the verb only describes. */
    private @Nullable Mention relativeSubject() {
        Cue inner = governor();
        if (inner == null) {
            return null;
        }
        int pronoun = relativePronoun(inner.from());
        boolean reduced = scene.lower(inner.to()).equals("by")
                || scene.lower(inner.from() - 1).equals(",")
                        && (inner.form() == Form.PARTICIPLE || inner.form() == Form.PAST_OR_PARTICIPLE);
        int relative = pronoun < 0 && reduced ? inner.from() : pronoun;
        for (int i = 0; relative > 0 && i < first; i++) {
            Mention mention = scene.mentions().get(i);
            int end = scene.lower(relative - 1).equals(",") ? relative - 1 : relative;
            boolean near = mention.to() <= end && end - mention.to() <= RELATIVE;
            if (mention instanceof Theme theme
                    && near
                    && !theme.isBare()
                    && scene.preposition(mention).isEmpty()) {
                return theme;
            }
        }
        return null;
    }

    /** The "who", "whom" or "which" before a verb, with no other verb between; -1 where there is none. */
    private int relativePronoun(int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - AUXILIARIES); i--) {
            String word = scene.lower(i);
            if (word.equals("who") || word.equals("whom") || word.equals("which")) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Who does what the verb says: the party or person before it or, of a passive, behind "by"; with a verb that shares its subject or hangs on
     * another, whoever does that one. Null where nobody is named.
     */
    @Nullable
    Mention agent() {
        Known<Mention> known = agent;
        if (known == null) {
            known = new Known<>(agent(AGENTS));
            agent = known;
        }
        return known.mention();
    }

    private @Nullable Mention agent(int depth) {
        if (isPassive()) {
            return actorBehind("by");
        }
        Mention own = sharesSubject() ? null : actorBefore();
        Cue governor = governor();
        boolean hangs = sharesSubject() || isInfinitive() || isPerfectInfinitive() || verb.form() == Form.ING;
        return own == null && hangs && governor != null && depth > 0
                ? of(scene, first - 1).agent(depth - 1)
                : own;
    }

    private @Nullable Mention actorBefore() {
        int i = index - 1;
        // "To Omani officials who hosted the talks".
        if (i >= 0
                && isActor(scene.mentions().get(i))
                && scene.lower(verb.from() - 1).equals("who")
                && scene.mentions().get(i).to() == verb.from() - 1) {
            return scene.mentions().get(i);
        }
        i = beforeRelative(i);
        while (i >= 0) {
            Mention mention = scene.mentions().get(i);
            if (bounds(mention)) {
                int relative = isReduced(i) ? mention.from() : relativeStart(mention);
                if (relative < 0) {
                    return null;
                }
                while (i >= 0 && scene.mentions().get(i).from() >= relative) {
                    i--;
                }
                continue;
            }
            PersonMention described = describedBy(mention);
            if (described != null && scene.preposition(described).isEmpty()) {
                return described;
            }
            if (isActor(mention) && scene.preposition(mention).isEmpty() && !isOwner(mention)) {
                return mention;
            }
            i--;
        }
        return null;
    }

    /** "Vidal, the rebels' chief negotiator, said": the person whom what is added between commas describes. */
    private @Nullable PersonMention describedBy(Mention inner) {
        for (PersonMention person : scene.persons()) {
            if (inner.from() >= person.to() && inner.to() <= person.besideTo()) {
                return person;
            }
        }
        return null;
    }

    /** "The delegation, which includes Vidal, left": goes on before the "which" of a clause that a comma closes before this verb. */
    private int beforeRelative(int from) {
        int inner = from;
        while (inner >= 0 && !bounds(scene.mentions().get(inner))) {
            inner--;
        }
        int relative = inner < 0 ? -1 : relativeStart(scene.mentions().get(inner));
        int i = from;
        while (relative >= 0 && i >= 0 && scene.mentions().get(i).from() >= relative) {
            i--;
        }
        return i;
    }

    /** "A delegation led by Vidal left": whether a verb is a participle that only says which. */
    private boolean isReduced(int verb) {
        Cue inner = scene.mentions().get(verb) instanceof Cue cue ? cue : null;
        boolean participle = inner != null
                && (inner.form() == Form.PARTICIPLE || inner.form() == Form.PAST_OR_PARTICIPLE)
                && scene.lower(inner.to()).equals("by");
        return participle && (verb == 0 || Scene.cue(scene.mentions().get(verb - 1), Sense.BE) == null);
    }

    /** The index of the token before the verb's auxiliaries. */
    private int auxiliaries() {
        int token = verb.from() - 1;
        for (int i = index - 1; i >= 0 && scene.mentions().get(i).to() == token + 1; i--) {
            if (Scene.cue(scene.mentions().get(i), Sense.MODAL, Sense.BE, Sense.HAVE, Sense.NOT) == null) {
                return token;
            }
            token = scene.mentions().get(i).from() - 1;
        }
        return token;
    }

    /** The "who" of a clause between commas that a verb stands in, behind which this verb goes on; -1 where it stands in none. */
    private int relativeStart(Mention inner) {
        if (!scene.lower(auxiliaries()).equals(",")) {
            return -1;
        }
        for (int i = inner.from() - 1; i >= Math.max(0, inner.from() - AUXILIARIES); i--) {
            if (scene.lower(i).equals("who") || scene.lower(i).equals("which")) {
                return i;
            }
        }
        return -1;
    }

    /** The party or person behind this preposition on the verb's right side; null where there is none. */
    @Nullable
    Mention actorBehind(String preposition) {
        for (Mention mention : right()) {
            if (isActor(mention) && scene.preposition(mention).equals(preposition)) {
                return mention;
            }
        }
        return null;
    }

    private static boolean isActor(Mention mention) {
        return mention instanceof PartyMention || mention instanceof PersonMention;
    }

    /** Whether a mention only says whose something is: "Russia's proposal". */
    private boolean isOwner(Mention mention) {
        return mention.to() < scene.tokens().size()
                && scene.tokens().get(mention.to()).kind() == Token.Kind.POSSESSIVE;
    }

    /** Whether "and" joins the verb to the one before, whose subject is its own too: "handed over 27 and received 12". */
    boolean sharesSubject() {
        int i = verb.from() - 1;
        while (i > 0
                && (scene.lower(i).endsWith("ly")
                        || scene.lower(i).equals("also")
                        || scene.lower(i).equals("then")
                        || isAuxiliary(i))) {
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

    /** "a list of 11 hostages who would be freed", "of 11 hostages to be freed": whether the verb is said of a theme right before it. */
    private boolean isRelativeOf(Mention theme) {
        String next = scene.lower(theme.to());
        boolean relative = next.equals("who")
                || next.equals("to") && scene.lower(theme.to() + 1).equals("be");
        boolean some = theme instanceof Theme named
                && !named.all()
                && !named.isBare()
                && !named.quantity().isUnknown();
        return some && relative && isParticiple() && verb.from() - theme.to() <= RELATIVE;
    }

    /** "A total of 190 prisoners", "a first group of 32 prisoners": what a noun that only counts is of. */
    private boolean isGrouped(Mention theme, int i) {
        return scene.preposition(theme).equals("of")
                && i > 0
                && theme.from() - scene.mentions().get(i - 1).to() <= 1
                && Scene.cue(scene.mentions().get(i - 1), Sense.IN_ALL, Sense.CLASS, Sense.NUMBER_NOUN) != null;
    }

    private boolean isParticiple() {
        return verb.form() == Form.PARTICIPLE || verb.form() == Form.PAST_OR_PARTICIPLE;
    }

    /** Whether a comma that no other closes parts a theme from the verb: "27 bodies, a list of which was delivered". */
    private boolean isCutOff(Mention theme) {
        int commas = 0;
        for (int i = theme.to(); i < verb.from(); i++) {
            commas += scene.lower(i).equals(",") ? 1 : 0;
        }
        return commas == 1;
    }

    /** "between Russia and Ukraine" and "Russia and Ukraine": whether another party stands before, joined by "and". */
    private boolean isSecondOfPair(Mention mention, int i) {
        return mention instanceof PartyMention
                && i > first
                && scene.lower(mention.from() - 1).equals("and")
                && scene.mentions().get(i - 1) instanceof PartyMention;
    }

    /** Whether two named parties, or the sides together, are the subject. */
    boolean hasBothAsSubject() {
        Mention subject = subject();
        if (!(subject instanceof PartyMention party)) {
            return false;
        }
        int i = scene.indexOf(subject);
        return party.which() == Which.BOTH || party.which() == Which.EACH || isSecondOfPair(subject, i);
    }

    /** The theme that the verb moves; null where there is none within reach. */
    @Nullable
    Theme object() {
        Known<Theme> known = object;
        if (known == null) {
            known = new Known<>(findObject());
            object = known;
        }
        return known.mention();
    }

    private @Nullable Theme findObject() {
        for (Mention mention : right()) {
            if (Scene.cue(mention, Sense.BE) != null && mention.from() == verb.to()) {
                return null; // "those who returned were 182"
            }
            if (mention instanceof Theme theme
                    && theme.from() - verb.to() <= OBJECT_REACH
                    && !isOfSomething(theme)
                    && !isReceiver(theme)
                    && !isOfWhom(theme)) {
                return isNextSubject(theme) ? null : theme;
            }
        }
        return null;
    }

    /** "were let out, 36 of whom were serving life terms". */
    private boolean isOfWhom(Theme theme) {
        int next = scene.mentions().indexOf(theme) + 1;
        return theme.isBare()
                && next < scene.mentions().size()
                && scene.mentions().get(next).from() == theme.to()
                && Scene.cue(scene.mentions().get(next), Sense.SUBSET) != null
                && scene.lower(theme.from() - 1).equals(",");
    }

    /** "gave to the Ukrainians": people to whom something goes, or by whom it is done. */
    private boolean isReceiver(Theme theme) {
        String preposition = scene.preposition(theme);
        return preposition.equals("to") || preposition.equals("by") || preposition.equals("from");
    }

    /** "of the 52 freed on Thursday, 31 were driven home": a theme behind a comma of which the next verb is said. */
    private boolean isNextSubject(Theme theme) {
        int i = scene.indexOf(theme) + 1;
        return scene.lower(theme.from() - 1).equals(",")
                && i < scene.mentions().size()
                && scene.mentions().get(i).from() == theme.to()
                && scene.mentions().get(i) instanceof Cue cue
                && (cue.isVerb() || cue.is(Sense.BE) || cue.is(Sense.HAVE) || cue.is(Sense.MODAL));
    }

    /** "a list of 339 children": what a noun that we know nothing of is of does not move, but a group of them does. */
    private boolean isOfSomething(Theme theme) {
        boolean group = right().stream()
                .anyMatch(mention -> Scene.cue(mention, Sense.CLASS) != null && mention.to() <= theme.from());
        return scene.preposition(theme).equals("of") && !group;
    }

    /** The party behind this preposition on the verb's right side; null where there is none. */
    @Nullable
    PartyMention behind(String preposition) {
        for (Mention mention : right()) {
            if (mention instanceof PartyMention party
                    && scene.preposition(mention).equals(preposition)) {
                return party;
            }
        }
        return null;
    }

    /** Whether a form of "to be" stands before a participle, or the participle follows its theme with no auxiliary at all. */
    boolean isPassive() {
        Boolean known = passive;
        if (known == null) {
            known = findPassive();
            passive = known;
        }
        return known;
    }

    private boolean findPassive() {
        if (verb.form() != Form.PARTICIPLE && verb.form() != Form.PAST_OR_PARTICIPLE) {
            return isParticipleToo() && hasBe() && !isPerfect(); // "were let go", "were set free"
        }
        boolean reduced = subject() instanceof Theme && object() == null && !hasHave();
        return hasBe() && !isPerfect() || reduced;
    }

    /** Whether the verb's form, first taken for another, may be its participle: let, set. */
    private boolean isParticipleToo() {
        for (Entry reading : verb.readings()) {
            if (reading.form() == Form.PAST_OR_PARTICIPLE || reading.form() == Form.PARTICIPLE) {
                return true;
            }
        }
        return false;
    }

    private boolean hasHave() {
        return left().stream().anyMatch(mention -> isNear(mention) && Scene.cue(mention, Sense.HAVE) != null);
    }

    private boolean hasBe() {
        for (int i = first; i < index; i++) {
            Mention mention = scene.mentions().get(i);
            if (Scene.cue(mention, Sense.BE) != null && isNear(mention)) {
                return true;
            }
        }
        return false;
    }

    /** "is said to have demanded": what "to be" stands before is another verb. */
    private boolean isPerfect() {
        Mention before = index > 0 ? scene.mentions().get(index - 1) : verb;
        return before.to() == verb.from()
                && Scene.cue(before, Sense.HAVE) != null
                && Scene.cue(before, Sense.BE) == null;
    }

    /** Whether a participle follows its theme with no auxiliary at all: "27 bodies returned on Friday". */
    boolean isReduced() {
        for (int i = first; i < index; i++) {
            Mention mention = scene.mentions().get(i);
            if (Scene.cue(mention, Sense.BE, Sense.HAVE) != null && isNear(mention)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a mention stands among the verb's auxiliaries. */
    boolean isNear(Mention mention) {
        Mention subject = subject();
        return mention.from() >= (subject == null ? verb.from() - AUXILIARIES : subject.to())
                && mention.to() <= verb.from();
    }

    /** Whether the verb is an infinitive, which another verb governs. */
    boolean isInfinitive() {
        return verb.form() == Form.BASE
                && (scene.lower(verb.from() - 1).equals("to")
                        || scene.lower(verb.from() - 2).equals("to"));
    }

    /** "claimed to have offered": an infinitive of what is past. */
    private boolean isPerfectInfinitive() {
        return scene.lower(verb.from() - 1).equals("have")
                && scene.lower(verb.from() - 2).equals("to");
    }

    /** How the clause's own words put it. */
    Stance stance() {
        return new ClauseStance(this).stance();
    }

    /** The day told in the clause itself. */
    DateSpan ownDate() {
        return new ClauseDays(this).own();
    }

    /** The day told in the clause, or else the one day of the sentence; not one behind "after" or "before". */
    DateSpan date() {
        DateSpan own = ownDate();
        return own.isUnknown() ? ClauseDays.in(scene, verb) : own;
    }

    /** "By Saturday 25 had been returned": whether it tells what was done up to a day. */
    boolean isUpToADay() {
        return new ClauseDays(this).isUpToADay();
    }

    /** The party that a mention names; empty for themes, pronouns and the sides together. */
    static Optional<Party> party(@Nullable Mention mention) {
        return mention instanceof PartyMention party ? party.party() : Optional.empty();
    }

    /** Where the claim's words start: at the subject or the verb. */
    int from() {
        Mention subject = subject();
        return subject == null ? verb.from() : Math.min(start(subject), verb.from());
    }

    private int start(Mention subject) {
        int i = scene.indexOf(subject);
        return isSecondOfPair(subject, i) ? scene.mentions().get(i - 1).from() : subject.from();
    }

    /** Where they end: behind all that the verb has to its right. */
    int to() {
        return ClauseEnd.of(this);
    }
}
