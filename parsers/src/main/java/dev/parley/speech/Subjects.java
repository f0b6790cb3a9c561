package dev.parley.speech;

import dev.parley.lexicon.Sense;
import dev.parley.mention.Day;
import dev.parley.mention.Duration;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.text.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Who stands before a verb as its subject, with whatever may stand between. */
final class Subjects {
    private final Line line;
    private final Namings namings;

    Subjects(Line line, Namings namings) {
        this.line = line;
        this.namings = namings;
    }

    /** Who is the subject of a verb; null where what stands before it names nobody. */
    @Nullable
    Naming before(int verb) {
        int end = behindAdverbs(verb);
        if (line.is(end - 1, ")")) {
            end = opening(end - 1);
        }
        if (end <= 0) {
            return null;
        }
        if (line.is(end - 1, ",")) {
            return withApposition(end - 1);
        }
        Naming named = longNamed(end);
        if (named != null) {
            return named;
        }
        Naming direct = endingAt(end);
        return direct != null ? direct : withTail(end);
    }

    /** Whom "who" before a verb goes back to, whatever stands before that; null where that is nobody. */
    @Nullable
    Naming antecedent(int who) {
        int end = line.is(who - 1, ",") ? who - 1 : who;
        Mention mention = line.endingAt(end);
        return mention != null && Heads.isHead(mention) ? namings.of(mention, end) : before(end);
    }

    /** Where the adverbs, auxiliaries and days before a verb start, which is where its subject ends. */
    int behindAdverbs(int verb) {
        int end = verb;
        while (end > 0) {
            Mention mention = line.endingAt(end);
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

    /** Whether a cue of this sense stands between a verb and its subject. */
    boolean hasBefore(int verb, Sense sense) {
        for (int i = behindAdverbs(verb); i < verb; i++) {
            if (line.cueAt(i, sense) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBetween(Mention mention) {
        return mention instanceof Day
                || mention instanceof Duration
                || Scene.cue(mention, Sense.BE, Sense.HAVE, Sense.MODAL, Sense.NOT, Sense.HEDGE, Sense.SUCH) != null;
    }

    private boolean isAdverb(int token) {
        String lower = line.lower(token);
        return Word.ADVERB.is(lower) || lower.length() > 3 && lower.endsWith("ly") && !line.isCapitalised(token);
    }

    private int opening(int close) {
        int i = close - 1;
        while (i > 0 && !line.is(i, "(")) {
            i--;
        }
        return Math.max(i, 0);
    }

    /** "Umerov, who heads the delegation, said", "the chief negotiator, Umerov, said". */
    private @Nullable Naming withApposition(int comma) {
        Naming inner = endingAt(comma);
        if (inner != null
                && line.endingAt(comma) instanceof PersonMention
                && inner.source().is(Source.Kind.PERSON)
                && line.is(inner.words().from() - 1, ",")) {
            return withOffice(inner);
        }
        Naming nearest = null;
        for (int i = comma - 1; i > 0 && !parts(i); i--) {
            Naming outer = line.is(i, ",") ? endingAt(i) : null;
            boolean person = outer != null && outer.source().is(Source.Kind.PERSON);
            if (person && line.is(i + 1, Word.RELATIVE)) {
                return outer;
            }
            boolean better = nearest == null || person && !nearest.source().is(Source.Kind.PERSON);
            nearest = better ? outer : nearest;
        }
        return nearest;
    }

    /** "the deputy governor of the province, Akidi": a name with the office that stands before its comma. */
    private Naming withOffice(Naming name) {
        int comma = name.words().from() - 1;
        Naming direct = endingAt(comma);
        Naming office = direct != null ? direct : withTail(comma);
        if (office == null || line.endingAt(comma) instanceof PersonMention) {
            return name;
        }
        return new Naming(
                name.source(), new Span(office.words().from(), name.words().to()), true);
    }

    /** Whether nothing that stands on both sides of a token can belong together. */
    private boolean parts(int token) {
        return line.is(token, ";")
                || line.is(token, ":")
                || line.is(token, Kind.CLOSE_QUOTE) && line.is(token - 1, ",");
    }

    /** "the State Commission on Prisoners of War, Hostages and Missing Persons": a body whose name goes on behind its noun. */
    private @Nullable Naming longNamed(int end) {
        int last = end;
        while (line.isCapitalised(last - 1)) {
            last--;
        }
        boolean placed = last < end && line.is(last - 1, Word.BODY_PLACE);
        boolean joined = false;
        for (int i = (placed ? last - 1 : end) - 1; i > 0; i--) {
            Mention mention = line.endingAt(i + 1);
            if (joined && mention != null && Heads.isBody(mention) && isFree(mention)) {
                return namings.of(mention, end);
            }
            joined = line.is(i, Word.JOINT);
            boolean list = line.is(i, ",") && line.isCapitalised(i - 1);
            if (!joined && !list && !line.isCapitalised(i) && !line.scene().isDeterminer(i)) {
                return null;
            }
        }
        return null;
    }

    /** Who is named by words that end before a token. */
    private @Nullable Naming endingAt(int end) {
        Mention mention = personOf(line.endingAt(line.is(end - 1, Kind.CLOSE_QUOTE) ? end - 1 : end));
        if (mention == null || !Heads.isHead(mention) || !isFree(mention)) {
            return null;
        }
        Naming naming = namings.of(mention, end);
        return isSecondOfPair(naming) ? naming.unnamed() : naming;
    }

    /** "Vidal of Oman": the person, where a party is named only to say whose somebody is. */
    private @Nullable Mention personOf(@Nullable Mention mention) {
        return mention instanceof PartyMention
                        && line.is(mention.from() - 1, "of")
                        && line.endingAt(mention.from() - 1) instanceof PersonMention person
                ? person
                : mention;
    }

    /** "Moscow and Kyiv said", of whom no one alone is the speaker. */
    private boolean isSecondOfPair(Naming naming) {
        int and = naming.words().from() - 1;
        Mention first = line.endingAt(and);
        return line.is(and, "and")
                && (first instanceof PartyMention party && party.isNamed() || first instanceof PersonMention);
    }

    /** "a source in the army said", "the office of the envoy said", "Umerov in Istanbul said". */
    private @Nullable Naming withTail(int end) {
        int limit = end;
        boolean verb = false;
        for (int i = line.mentions().size() - 1; i >= 0; i--) {
            Mention mention = line.mentions().get(i);
            if (mention.to() > end) {
                continue;
            }
            if (isBroken(mention.to(), limit) || Scene.cue(mention, Sense.BARRIER) != null) {
                return null;
            }
            if (Heads.isHead(mention) && isFree(mention)) {
                boolean loose = Heads.isSource(mention) || !verb && line.is(mention.to(), Word.TAIL);
                return loose ? namings.of(mention, end) : null;
            }
            verb |= Line.isVerb(mention);
            limit = mention.from();
        }
        return null;
    }

    /** Whether a comma, a quotation or "that" parts words; a comma between names, as in a body's long name, does not. */
    private boolean isBroken(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean list = line.isCapitalised(i - 1) && line.isCapitalised(i + 1);
            if (line.is(i, "that")
                    || parts(i)
                    || line.is(i, ",") && !list
                    || line.is(i, Kind.CLOSE_QUOTE)
                    || line.is(i, Kind.OPEN_QUOTE)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFree(Mention mention) {
        int start = namings.start(mention);
        String preposition = line.scene().prepositionBefore(start);
        boolean body = Word.BODY_PLACE.is(preposition) && Heads.isBody(mention) && isFirst(start);
        boolean author = Word.AUTHOR.is(preposition) && isStatement(start);
        boolean oneOf = preposition.equals("of") && (Heads.isSource(mention) || Heads.isPronoun(mention));
        return (preposition.isEmpty() || body || oneOf || author) && !line.is(mention.to(), Kind.POSSESSIVE);
    }

    /** "A statement by the ministry said": whether a phrase tells whose statement stands before its preposition. */
    private boolean isStatement(int start) {
        int preposition = start - 1;
        while (preposition > 0 && line.scene().isDeterminer(preposition)) {
            preposition--;
        }
        return line.cueAt(preposition - 1, Sense.STATEMENT) != null;
    }

    /** Whether a phrase with its preposition starts a sentence or a part of it. */
    private boolean isFirst(int start) {
        int preposition = start - 1;
        return preposition <= 0 || line.is(preposition - 1, ",");
    }
}
