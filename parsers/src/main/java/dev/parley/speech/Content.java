package dev.parley.speech;

import dev.parley.lexicon.Sense;
import dev.parley.mention.Amount;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.OutletMention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Theme;
import dev.parley.speech.SpeechAct.Form;
import dev.parley.text.Token.Kind;

/**
 * What is said: what follows the verb, or stands before who says it, or both.
 *
 * @param form where it stands
 * @param words who says it and the verb, with to whom and where it is said
 * @param span what is said, and the words among it
 * @param isClause whether it is a clause or a quotation rather than a mere object of the verb
 * @param isQuote whether it is a quotation
 */
record Content(Form form, Span words, Span span, boolean isClause, boolean isQuote) {
    /** What stands behind a verb of saying. */
    private enum Tail {
        NOTHING,
        COMMA,
        THAT,
        QUOTE,
        CLAUSE,
        OBJECT
    }

    /**
     * What is said by a verb.
     *
     * @param words who says it and the verb
     * @param start where what can be said before it starts
     * @param taken whether what stands before it is already somebody else's words
     */
    static Content of(Line line, Span words, int start, boolean taken) {
        return new Reader(line, words, start, taken).read();
    }

    private static final class Reader {
        /** How long what a verb is about may be before a quotation: "called the changes “unacceptable”". */
        private static final int OBJECT = 6;

        /** How far behind the verb, whom it is told to among it, "that" may stand. */
        private static final int HEARER = 4;

        private final Line line;
        private final Span words;
        private final int start;
        private final boolean taken;
        private final boolean isBehindQuote;
        private final boolean isBehindClause;
        private int at;

        Reader(Line line, Span words, int start, boolean taken) {
            this.line = line;
            this.words = words;
            this.taken = taken;
            this.at = words.to();
            this.isBehindQuote = words.from() > start && line.isBehindQuote(words.from());
            // What others say within a quotation parts nothing of it.
            this.start = isBehindQuote ? Math.min(start, line.openingQuote(words.from())) : start;
            this.isBehindClause =
                    words.from() > start && line.isParting(words.from() - 1) && hasPredicate() && !isSubordinate();
        }

        Content read() {
            Tail tail = tail();
            boolean nothing = (tail == Tail.NOTHING || tail == Tail.COMMA) && !hasAmount();
            boolean clause = isBehindClause && !taken && tail != Tail.CLAUSE;
            boolean before = words.from() > start && (isBehindQuote || nothing || clause);
            boolean quote = tail == Tail.QUOTE;
            if (before && tail != Tail.THAT && (!quote || isBehindQuote || clause)) {
                return line.is(words.from() - 2, Word.RELATIVE) || line.is(words.from() - 2, "that")
                        ? ofRelative()
                        : behind(tail);
            }
            boolean clausal = quote || tail == Tail.THAT || tail == Tail.CLAUSE;
            return new Content(Form.BEFORE, words, new Span(words.to(), end(tail)), clausal, quote);
        }

        private Content behind(Tail tail) {
            boolean goesOn =
                    tail == Tail.COMMA && (isBehindQuote || line.isParting(words.from() - 1)) && goesOnBehindComma();
            boolean amid = goesOn || tail == Tail.QUOTE;
            Span said = new Span(start, amid ? end(tail) : words.from());
            return new Content(
                    amid ? Form.AMID : Form.BEHIND,
                    new Span(words.from(), at),
                    said,
                    true,
                    isBehindQuote || tail == Tail.QUOTE);
        }

        /** "A, X said, and A", "“A,” X said, “A”", "Kyiv, X said, does". */
        private boolean goesOnBehindComma() {
            return line.is(at + 1, Kind.OPEN_QUOTE)
                    || line.is(at + 1, Word.CONJUNCTION)
                    || !line.hasVerb(start, words.from());
        }

        /** "27 bodies which, Kyiv says, are": somebody comments on what a relative clause tells, and on nothing else. */
        private Content ofRelative() {
            Span clause = new Span(words.to(), line.nextBreak(at + 1));
            return new Content(Form.BEFORE, new Span(words.from(), at), clause, true, false);
        }

        /** Goes on behind the verb over to whom, when and where it is said. */
        private Tail tail() {
            boolean adjunct = false;
            boolean subordinate = false;
            boolean subject = false;
            while (at < line.size()) {
                if (line.is(at, "that") || line.is(at, ":")) {
                    return Tail.THAT;
                }
                if (line.is(at, Kind.OPEN_QUOTE)) {
                    return Tail.QUOTE;
                }
                if (line.is(at, ",")) {
                    return line.is(at + 1, Kind.OPEN_QUOTE) && !isBehindQuote ? Tail.QUOTE : comma();
                }
                if (line.isEnd(at)) {
                    return Tail.NOTHING;
                }
                // "said on Monday Kyiv had", but "said in a statement sent to".
                if (Line.isVerb(line.at(at)) && !subordinate && (subject || !adjunct)) {
                    return Tail.CLAUSE;
                }
                subject |= line.at(at) instanceof PartyMention
                        || line.at(at) instanceof PersonMention
                        || line.at(at) instanceof Theme;
                boolean starts = line.is(at, Word.ADJUNCT) || line.startingAt(at) instanceof Day;
                subordinate |= line.isBarrier(at);
                if (!adjunct && !starts && !isHearer()) {
                    return clauseOrObject();
                }
                adjunct |= starts;
                at++;
            }
            return Tail.NOTHING;
        }

        /** "said, however, that": a comma that only parts an adverb from "that" is none. */
        private Tail comma() {
            int next = line.nextBreak(at + 1);
            boolean aside = next - at <= HEARER && line.is(next + 1, "that") && !line.hasVerb(at, next);
            return aside ? Tail.THAT : Tail.COMMA;
        }

        private boolean isHearer() {
            Mention mention = line.at(at);
            return line.is(at, Word.HEARER)
                    || line.is(at, Word.ADVERB)
                    || mention instanceof OutletMention
                    || line.cueAt(at, Sense.MEDIUM) != null;
        }

        /** Whether what follows the verb without "that" has a verb of its own. */
        private Tail clauseOrObject() {
            boolean before = isBehindQuote || isBehindClause;
            for (int i = at; i < line.size() && !line.isEnd(i); i++) {
                if (line.is(i, "that") && i - at <= HEARER || line.is(i, ":")) {
                    return Tail.THAT;
                }
                if (line.is(i, Kind.OPEN_QUOTE) && i - at <= OBJECT) {
                    return Tail.QUOTE;
                }
                if (line.is(i, ",") && (before || line.is(i + 1, Kind.OPEN_QUOTE))) {
                    break;
                }
                if (Line.isVerb(line.at(i))) {
                    return Tail.CLAUSE;
                }
            }
            // With something said before, what stands behind is only whom it is told to.
            return before ? Tail.NOTHING : Tail.OBJECT;
        }

        /** "put the figure for the first stage at 120": whether what looks like when or where it is said is what is said. */
        private boolean hasAmount() {
            for (int i = words.to(); i < at; i++) {
                if (line.at(i) instanceof Amount || line.at(i) instanceof Theme) {
                    return true;
                }
            }
            return false;
        }

        private boolean hasPredicate() {
            for (int i = start; i < words.from(); i++) {
                if (Line.isVerb(line.at(i)) || line.at(i) instanceof Theme) {
                    return true;
                }
            }
            return false;
        }

        /** "After the talks, Kyiv announced", "Speaking in Doha, he said": whether words only tell when or where what follows is said. */
        private boolean isSubordinate() {
            boolean comma = line.nextBreak(start) < words.from() - 1;
            boolean starts = line.is(start, Word.ADJUNCT) || line.lower(start).endsWith("ing");
            return starts && !comma && !line.isEnd(at);
        }

        /** Where what is said behind the verb ends: at a semicolon, unless a colon or a quotation opened it. */
        private int end(Tail tail) {
            return tail == Tail.QUOTE || line.is(at, ":") ? line.size() : line.nextSemicolon(at);
        }
    }
}
