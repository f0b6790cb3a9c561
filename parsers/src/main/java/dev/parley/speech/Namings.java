package dev.parley.speech;

import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Duration;
import dev.parley.mention.Mention;
import dev.parley.mention.OutletMention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.People;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.text.Token;
import org.jspecify.annotations.Nullable;

/** The words of a sentence that name who says something: before a verb, with whatever stands between, or behind one. */
final class Namings {
    private static final int NEAR = 4;

    private final Scene scene;
    private final Grid grid;
    private final Speakers speakers;

    Namings(Scene scene, Grid grid, People people, Lexicon lexicon, Memory memory) {
        this.scene = scene;
        this.grid = grid;
        this.speakers = new Speakers(scene, grid, people, lexicon, memory);
    }

    /** Who is the subject of a verb: what stands before it; null where that names nobody. */
    @Nullable
    Naming before(int verb) {
        int end = behindAdverbs(verb);
        if (end > 0 && scene.lower(end - 1).equals(")")) {
            end = opening(end - 1);
        }
        if (end <= 0) {
            return null;
        }
        if (scene.lower(end - 1).equals(",")) {
            return withApposition(end - 1);
        }
        Naming named = longNamed(end);
        if (named != null) {
            return named;
        }
        Naming direct = endingAt(end);
        return direct != null ? direct : withTail(end);
    }

    /** Who is named at a token, behind an article and adjectives; null where it names nobody. */
    @Nullable
    Naming at(int token) {
        Mention first = null;
        for (Mention mention : scene.mentions()) {
            if (mention.from() >= token && mention.from() - token <= NEAR) {
                first = mention;
                break;
            }
        }
        if (first == null || !isOpen(token, first.from())) {
            return null;
        }
        Mention head = headOf(first);
        if (head == null) {
            return null;
        }
        int end = speakers.end(head, scene.tokens().size());
        Source source = speakers.source(head, token, end);
        return source == null
                ? null
                : new Naming(source, new Span(token, behindApposition(behindBrackets(end))), speakers.isKnown(head));
    }

    /** Where the adverbs, auxiliaries and days before a verb start, which is where its subject ends. */
    int behindAdverbs(int verb) {
        int end = verb;
        while (end > 0) {
            Mention mention = grid.endingAt(end);
            if (mention != null && isBetween(mention)) {
                end = mention.from();
            } else if (mention == null && isAdverb(end - 1)) {
                end--;
            } else {
                return end;
            }
        }
        return end;
    }

    private static boolean isBetween(Mention mention) {
        return mention instanceof Day
                || mention instanceof Duration
                || Scene.cue(mention, Sense.BE, Sense.HAVE, Sense.MODAL, Sense.NOT, Sense.HEDGE) != null;
    }

    private boolean isAdverb(int token) {
        String lower = scene.lower(token);
        return Word.ADVERB.is(lower)
                || lower.length() > 3
                        && lower.endsWith("ly")
                        && !scene.tokens().get(token).isCapitalised();
    }

    private int opening(int close) {
        for (int i = close - 1; i >= 0; i--) {
            if (scene.lower(i).equals("(")) {
                return i;
            }
        }
        return 0;
    }

    private int behindBrackets(int end) {
        if (!scene.lower(end).equals("(")) {
            return end;
        }
        for (int i = end + 1; i < scene.tokens().size(); i++) {
            if (scene.lower(i).equals(")")) {
                return i + 1;
            }
        }
        return end;
    }

    /** "Umerov, who heads the delegation, said", "the chief negotiator, Umerov, said". */
    private @Nullable Naming withApposition(int comma) {
        Naming inner = endingAt(comma);
        if (inner != null
                && inner.source().is(Source.Kind.PERSON)
                && scene.lower(inner.words().from() - 1).equals(",")
                && grid.endingAt(comma) instanceof PersonMention) {
            return withOffice(inner);
        }
        Naming nearest = null;
        for (int i = comma - 1; i > 0 && !parts(i); i--) {
            if (scene.lower(i).equals(",")) {
                Naming outer = endingAt(behindQuote(i));
                boolean told = Word.RELATIVE.is(scene.lower(i + 1));
                if (outer != null && told && outer.source().is(Source.Kind.PERSON)) {
                    return outer;
                }
                boolean better =
                        nearest == null || outer != null && !nearest.source().is(Source.Kind.PERSON);
                nearest = better ? outer : nearest;
            }
        }
        return nearest;
    }

    /** "the deputy governor of the province, Akidi": a name with the office that stands before its comma. */
    private Naming withOffice(Naming name) {
        int comma = name.words().from() - 1;
        Naming direct = endingAt(comma);
        Naming office = direct != null ? direct : withTail(comma);
        if (office == null || grid.endingAt(comma) instanceof PersonMention) {
            return name;
        }
        return new Naming(
                name.source(), new Span(office.words().from(), name.words().to()), true);
    }

    /** Where what is told of a name between commas ends: "Podolyak, another member of the team,"; the index itself where nothing is. */
    private int behindApposition(int end) {
        if (!scene.lower(end).equals(",") || !isDescription(end + 1)) {
            return end;
        }
        for (int i = end + 1; i < scene.tokens().size(); i++) {
            Mention mention = grid.at(i);
            if (scene.lower(i).equals(",")
                    || scene.lower(i).equals(".")
                    || scene.lower(i).equals(";")) {
                return i;
            }
            if (mention instanceof Cue cue
                    && (cue.isVerb() || cue.is(Sense.BE) || cue.is(Sense.HAVE) || cue.is(Sense.MODAL))) {
                return end;
            }
        }
        return scene.tokens().size();
    }

    private boolean isDescription(int token) {
        Mention mention = grid.at(token);
        return scene.isDeterminer(token)
                || Word.DESCRIPTION.is(scene.lower(token))
                || mention != null && Scene.cue(mention, Sense.ROLE, Sense.DEMONYM) != null;
    }

    private int behindQuote(int token) {
        return scene.is(token - 1, Token.Kind.CLOSE_QUOTE) ? token - 1 : token;
    }

    /** Whether nothing that stands on both sides of a token can belong together. */
    private boolean parts(int token) {
        return scene.lower(token).equals(";")
                || scene.lower(token).equals(":")
                || scene.is(token, Token.Kind.CLOSE_QUOTE)
                        && scene.lower(token - 1).equals(",");
    }

    /** "the State Commission on Prisoners of War, Hostages and Missing Persons": a body whose name goes on behind its noun. */
    private @Nullable Naming longNamed(int end) {
        int last = end;
        while (last > 0 && scene.tokens().get(last - 1).isCapitalised()) {
            last--;
        }
        boolean placed = last > 0 && last < end && Word.BODY_PLACE.is(scene.lower(last - 1));
        boolean joined = false;
        for (int i = (placed ? last - 1 : end) - 1; i > 0; i--) {
            Mention mention = grid.endingAt(i + 1);
            if (joined && mention != null && Bodies.isBody(mention) && isFree(mention)) {
                return naming(mention, end);
            }
            Token token = scene.tokens().get(i);
            joined = Word.JOINT.is(token.lower());
            boolean list = token.is(",") && scene.tokens().get(i - 1).isCapitalised();
            if (!joined && !list && !token.isCapitalised() && !scene.isDeterminer(i)) {
                return null;
            }
        }
        return null;
    }

    /** Whose something is: "the ICRC's". */
    @Nullable
    Naming owner(int possessive) {
        Mention mention = grid.endingAt(possessive);
        return mention == null || !isHead(mention) ? null : naming(mention, possessive);
    }

    /** Who is named by words that end before a token. */
    private @Nullable Naming endingAt(int end) {
        Mention mention = grid.endingAt(end);
        if (mention == null && scene.is(end - 1, Token.Kind.CLOSE_QUOTE)) {
            mention = grid.endingAt(end - 1);
        }
        if (mention == null || !isHead(mention) || !isFree(mention)) {
            return null;
        }
        Naming naming = naming(mention, end);
        return isSecondOfPair(naming) ? naming.unnamed() : naming;
    }

    /** "Moscow and Kyiv said", of whom no one alone is the speaker. */
    private boolean isSecondOfPair(Naming naming) {
        int and = naming.words().from() - 1;
        Mention first = grid.endingAt(and);
        return scene.lower(and).equals("and")
                && (first instanceof PartyMention party && party.isNamed() || first instanceof PersonMention);
    }

    /** "a source in the army said", "the office of the envoy said", "Umerov in Istanbul said". */
    private @Nullable Naming withTail(int end) {
        int limit = end;
        for (int i = scene.mentions().size() - 1; i >= 0; i--) {
            Mention mention = scene.mentions().get(i);
            if (mention.to() > end) {
                continue;
            }
            if (isBroken(mention.to(), limit) || Scene.cue(mention, Sense.BARRIER) != null) {
                return null;
            }
            if (isHead(mention) && isFree(mention)) {
                boolean loose = Scene.cue(mention, Sense.SOURCE) != null || mention instanceof Theme;
                return loose || hasTail(mention) ? naming(mention, end) : null;
            }
            limit = mention.from();
        }
        return null;
    }

    /** Whether a comma between names that go on, as in a body's long name, is no break. */
    private boolean isBroken(int from, int to) {
        for (int i = from; i < to; i++) {
            String lower = scene.lower(i);
            boolean list = lower.equals(",")
                    && i > 0
                    && i + 1 < scene.tokens().size()
                    && scene.tokens().get(i - 1).isCapitalised()
                    && scene.tokens().get(i + 1).isCapitalised();
            if (lower.equals("that")
                    || parts(i)
                    || lower.equals(",") && !list
                    || scene.is(i, Token.Kind.CLOSE_QUOTE)
                    || scene.is(i, Token.Kind.OPEN_QUOTE)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasTail(Mention mention) {
        return Word.TAIL.is(scene.lower(mention.to()));
    }

    private Naming naming(Mention head, int end) {
        int start = speakers.start(head);
        Source source = speakers.source(head, start, Bodies.isBody(head) ? speakers.end(head, end) : end);
        return new Naming(source, new Span(start, end), speakers.isKnown(head));
    }

    /** Whether nothing but an article, adjectives and quotation marks stands before the first mention of a phrase. */
    private boolean isOpen(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = scene.tokens().get(i);
            boolean word =
                    token.kind() == Token.Kind.WORD && !token.isCapitalised() || token.kind() == Token.Kind.NUMBER;
            boolean quote = token.kind() == Token.Kind.OPEN_QUOTE;
            boolean hyphen = token.is("-") && i > from;
            if (!word && !quote && !hyphen && !scene.isDeterminer(i)
                    || Word.ADJUNCT.is(token.lower())
                    || Word.CONJUNCTION.is(token.lower())
                    || token.is("that")) {
                return false;
            }
        }
        return true;
    }

    /** The mention that tells who a phrase is: the name behind an office, the body before "of". */
    private @Nullable Mention headOf(Mention first) {
        int index = scene.mentions().indexOf(first);
        Mention head = isHead(first) ? first : null;
        for (int i = index; i < scene.mentions().size(); i++) {
            Mention mention = scene.mentions().get(i);
            if (i > index
                    && (!isNominal(mention) || !goesOn(first, scene.mentions().get(i - 1), mention))) {
                return head;
            }
            boolean place = head != null && mention instanceof PersonMention && isOf(mention);
            if (mention instanceof PersonMention person && !isOwner(mention) && !isAdjective(person) && !place) {
                return isBodyBefore(head, mention) ? head : mention;
            }
            boolean owned = i > index && isOwner(scene.mentions().get(i - 1));
            boolean adjacent = i > index && scene.mentions().get(i - 1).to() == mention.from();
            if (i > index && isHead(mention) && (owned || adjacent || head == null)) {
                head = mention;
            }
        }
        return head;
    }

    private static boolean isNominal(Mention mention) {
        return mention instanceof PartyMention party && party.isNamed()
                || !(mention instanceof PartyMention) && isHead(mention)
                || Scene.cue(mention, Sense.ROLE, Sense.DEMONYM, Sense.MEDIUM) != null;
    }

    /** "the governor of Marib": a name of no person behind an office. */
    private boolean isOf(Mention name) {
        return Word.JOINT.is(scene.lower(name.from() - 1));
    }

    /** "two Arab officials", "the National Security Service": an unknown word with a capital before a noun. */
    private boolean isAdjective(PersonMention person) {
        Mention next = grid.startingAt(person.to());
        return !person.isFull() && next != null && !(next instanceof PersonMention) && isHead(next);
    }

    private boolean isBodyBefore(@Nullable Mention head, Mention person) {
        return head != null && Bodies.isBody(head) && head.to() < person.from();
    }

    /** Whether a mention belongs to the phrase of the one before: "the Russian president's aide Medinsky", "the president, Spoljaric". */
    private boolean goesOn(Mention first, Mention before, Mention mention) {
        for (int i = before.to(); i < mention.from(); i++) {
            boolean joint = scene.is(i, Token.Kind.POSSESSIVE)
                    || scene.isDeterminer(i)
                    || scene.lower(i).equals("of")
                    || scene.lower(i).equals("for")
                    || scene.lower(i).equals("-");
            boolean comma = scene.lower(i).equals(",")
                    && mention instanceof PersonMention
                    && i + 1 == mention.from()
                    && Scene.cue(first, Sense.ROLE, Sense.DEMONYM) != null;
            boolean word = scene.tokens().get(i).kind() == Token.Kind.WORD
                    && !Word.ADJUNCT.is(scene.lower(i))
                    && i - before.to() < 2
                    && isOwner(before);
            if (!joint && !comma && !word) {
                return false;
            }
        }
        return true;
    }

    private boolean isOwner(Mention mention) {
        return scene.is(mention.to(), Token.Kind.POSSESSIVE);
    }

    private boolean isFree(Mention mention) {
        int start = speakers.start(mention);
        String preposition = scene.prepositionBefore(start);
        boolean body = Word.BODY_PLACE.is(preposition) && Bodies.isBody(mention) && isFirst(start);
        boolean oneOf = preposition.equals("of") && Scene.cue(mention, Sense.SOURCE) != null;
        return (preposition.isEmpty() || body || oneOf) && !isOwner(mention);
    }

    /** Whether a phrase with its preposition starts a sentence or a part of it. */
    private boolean isFirst(int start) {
        int preposition = start - 1;
        return preposition <= 0 || scene.lower(preposition - 1).equals(",");
    }

    /** Whether a mention can be who says something. */
    private static boolean isHead(Mention mention) {
        if (mention instanceof PartyMention party) {
            return party.which() != Which.SPEAKER;
        }
        return mention instanceof PersonMention
                || mention instanceof OutletMention
                || mention instanceof Theme theme && !theme.isBare()
                || mention instanceof Cue cue
                        && !cue.isVerb()
                        && (cue.is(Sense.SOURCE)
                                || cue.is(Sense.BODY)
                                || cue.is(Sense.SIDE)
                                || isOffice(cue)
                                || cue.is(Sense.DELEGATION)
                                || cue.is(Sense.NEGOTIATOR));
    }

    /** Whether words are an office, and no mere part of one: "minister", not "deputy". */
    private static boolean isOffice(Cue cue) {
        return cue.is(Sense.ROLE) && !cue.value(Sense.ROLE).equals("part");
    }

    /** Who a sentence is about: the person, or somebody unnamed, before its first verb; null where it has no such subject. */
    @Nullable
    Source topic() {
        for (Mention mention : scene.mentions()) {
            if (mention instanceof Cue cue && (cue.isVerb() || cue.is(Sense.BE) || cue.is(Sense.MODAL))) {
                return null;
            }
            boolean human = mention instanceof PersonMention || Scene.cue(mention, Sense.SOURCE, Sense.ROLE) != null;
            if (human && isFree(mention)) {
                Mention head = headOf(mention);
                Mention chosen = head == null ? mention : head;
                Source source = speakers.source(chosen, speakers.start(chosen), chosen.to());
                return source.is(Source.Kind.PERSON, Source.Kind.UNNAMED) ? source : null;
            }
        }
        return null;
    }

    /** Whether a party is named as the country that it is, rather than by its capital or by a side of it. */
    boolean isCountry(PartyMention party) {
        return speakers.isCountry(party);
    }
}
