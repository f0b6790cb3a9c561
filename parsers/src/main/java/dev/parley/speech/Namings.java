package dev.parley.speech;

import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.name.People;
import dev.parley.text.Token;
import dev.parley.text.Token.Kind;
import org.jspecify.annotations.Nullable;

/** The phrases of a sentence that name a source, by where they start, by their head, or by what is theirs. */
final class Namings {
    private static final int NEAR = 4;

    private final Line line;
    private final Extents extents;
    private final Speakers speakers;

    Namings(Line line, People people, Lexicon lexicon, Memory memory) {
        this.line = line;
        this.extents = new Extents(line);
        this.speakers = new Speakers(line, people, lexicon, memory);
    }

    /** Who is named at a token, behind an article and adjectives; null where it names nobody. */
    @Nullable
    Naming at(int token) {
        if (line.is(token, Word.HUMAN) || line.is(token, Word.NEUTER)) {
            return new Naming(speakers.pronoun(line.lower(token)), new Span(token, token + 1), true);
        }
        Mention first = firstFrom(token);
        Mention head = first == null || !isOpen(token, first.from()) ? null : headOf(first);
        if (head == null) {
            return null;
        }
        int end = extents.end(head, line.size());
        Source source = speakers.source(head, token, end);
        return new Naming(source, new Span(token, extents.behindAdditions(end)), speakers.isKnown(head));
    }

    private @Nullable Mention firstFrom(int token) {
        for (int i = token; i <= token + NEAR; i++) {
            if (line.startingAt(i) != null) {
                return line.startingAt(i);
            }
        }
        return null;
    }

    /** The phrase of a head, which ends before a token. */
    Naming of(Mention head, int end) {
        int start = extents.start(head);
        Source source = speakers.source(head, start, Heads.isBody(head) ? extents.end(head, end) : end);
        return new Naming(source, new Span(start, end), speakers.isKnown(head));
    }

    /** Where the phrase of a head starts. */
    int start(Mention head) {
        return extents.start(head);
    }

    /** Whose something is: "the ICRC's"; null where that is nobody who could say something. */
    @Nullable
    Naming owner(int possessive) {
        Mention mention = line.endingAt(possessive);
        return mention != null && Heads.isHead(mention) ? of(mention, possessive) : null;
    }

    /** Keeps the bodies that a sentence names in full, for which "the commission" can stand in the next one, though they say nothing in this. */
    void meetBodies() {
        for (Mention mention : line.mentions()) {
            boolean named =
                    Heads.isBody(mention) && line.tokens().get(mention.to() - 1).isCapitalised();
            if (named) {
                of(mention, line.size());
            }
        }
    }

    /** Who a sentence is about: the person, or somebody unnamed, before its first verb; null where it has no such subject. */
    @Nullable
    Source topic() {
        for (Mention mention : line.mentions()) {
            if (Line.isVerb(mention)) {
                return null;
            }
            boolean free = line.scene().prepositionBefore(start(mention)).isEmpty() && !isOwner(mention);
            if (Heads.isHuman(mention) && free) {
                Mention head = headOf(mention);
                Mention chosen = head == null ? mention : head;
                Source source = speakers.source(chosen, start(chosen), chosen.to());
                return source.is(Source.Kind.PERSON, Source.Kind.UNNAMED) ? source : null;
            }
        }
        return null;
    }

    /** Whether a party is named as the country that it is, rather than by its capital or by a side of it. */
    boolean isCountry(PartyMention party) {
        return speakers.isCountry(party);
    }

    /** Whether a party is named by the seat of its government. */
    boolean isSeat(PartyMention party) {
        return speakers.isSeat(party);
    }

    /** Whether nothing but an article, adjectives and quotation marks stands before the first mention of a phrase. */
    private boolean isOpen(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = line.tokens().get(i);
            boolean small = token.kind() == Kind.WORD && !token.isCapitalised() || token.kind() == Kind.NUMBER;
            boolean sign = token.kind() == Kind.OPEN_QUOTE || token.is("-") && i > from;
            boolean closed = line.is(i, Word.ADJUNCT) || line.is(i, Word.CONJUNCTION) || token.is("that");
            if (closed || !small && !sign && !line.scene().isDeterminer(i)) {
                return false;
            }
        }
        return true;
    }

    /** The mention that tells who a phrase is: the name behind an office, the body before "of". */
    private @Nullable Mention headOf(Mention first) {
        int index = line.mentions().indexOf(first);
        Mention head = Heads.isHead(first) ? first : null;
        for (int i = index; i < line.mentions().size(); i++) {
            Mention mention = line.mentions().get(i);
            Mention before = i > index ? line.mentions().get(i - 1) : null;
            if (before != null && (!Heads.isNominal(mention) || !goesOn(first, before, mention))) {
                return head;
            }
            if (mention instanceof PersonMention person && isName(head, person)) {
                return head != null && Heads.isBody(head) && head.to() < person.from() ? head : mention;
            }
            boolean next = before != null && (isOwner(before) || before.to() == mention.from() || head == null);
            head = next && Heads.isHead(mention) ? mention : head;
        }
        return head;
    }

    /** Whether words with capitals are the name that a phrase is about, and not an owner, an adjective, or a place behind "of". */
    private boolean isName(@Nullable Mention head, PersonMention person) {
        Mention next = line.startingAt(person.to());
        boolean adjective = !person.isFull() && Heads.isHead(next) && !(next instanceof PersonMention);
        boolean place = head != null && head != person && line.is(person.from() - 1, Word.JOINT);
        return !isOwner(person) && !adjective && !place;
    }

    /** Whether a mention belongs to the phrase of the one before: "the Russian president's aide Medinsky", "the president, Spoljaric". */
    private boolean goesOn(Mention first, Mention before, Mention mention) {
        for (int i = before.to(); i < mention.from(); i++) {
            boolean joint = line.is(i, Kind.POSSESSIVE)
                    || line.scene().isDeterminer(i)
                    || line.is(i, "of")
                    || line.is(i, "for")
                    || line.is(i, "-");
            boolean name = line.is(i, ",")
                    && mention instanceof PersonMention
                    && i + 1 == mention.from()
                    && Scene.cue(first, Sense.ROLE, Sense.DEMONYM) != null;
            boolean owned =
                    line.is(i, Kind.WORD) && !line.is(i, Word.ADJUNCT) && i - before.to() < 2 && isOwner(before);
            if (!joint && !name && !owned) {
                return false;
            }
        }
        return true;
    }

    private boolean isOwner(Mention mention) {
        return line.is(mention.to(), Kind.POSSESSIVE);
    }
}
