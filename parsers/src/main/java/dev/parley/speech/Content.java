package dev.parley.speech;

import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.OutletMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.speech.SpeechAct.Form;
import dev.parley.text.Token;

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
    static Content of(Scene scene, Grid grid, Span words, int start, boolean taken) {
        return new Reader(scene, grid, words, start, taken).read();
    }

    private static final class Reader {
        /** How long what a verb is about may be before a quotation: "called the changes “unacceptable”". */
        private static final int OBJECT = 6;

        private final Scene scene;
        private final Grid grid;
        private final Span words;
        private final int start;
        private final boolean taken;
        private int at;

        Reader(Scene scene, Grid grid, Span words, int start, boolean taken) {
            this.taken = taken;
            this.scene = scene;
            this.grid = grid;
            this.words = words;
            this.start = start;
            this.at = words.to();
        }

        Content read() {
            Tail tail = tail();
            Span said = new Span(words.from(), at);
            int end = end(tail);
            boolean quoteBefore = isBehindQuote(words.from());
            boolean parted = words.from() > start && (quoteBefore || isParted(words.from() - 1));
            boolean behind = tail == Tail.THAT || tail == Tail.QUOTE && !quoteBefore;
            boolean nothing = tail == Tail.NOTHING || tail == Tail.COMMA;
            boolean predicate = parted && hasPredicate(start, words.from()) && !isSubordinate(start);
            boolean before = words.from() > start && (quoteBefore || nothing || predicate && !taken);
            if (before && (!behind || tail == Tail.QUOTE && predicate && !taken)) {
                boolean goesOn =
                        tail == Tail.COMMA && parted && (reopens() || isJoined() || !hasVerb(start, words.from()));
                boolean amid = goesOn || tail == Tail.QUOTE;
                boolean quote = quoteBefore || tail == Tail.QUOTE;
                return isRelative(words.from() - 2)
                        ? new Content(Form.BEFORE, said, new Span(words.to(), nextComma(at + 1)), true, false)
                        : new Content(
                                amid ? Form.AMID : Form.BEHIND,
                                said,
                                new Span(start, amid ? end : words.from()),
                                true,
                                quote);
            }
            boolean clause = behind || tail == Tail.QUOTE || tail == Tail.CLAUSE;
            return new Content(Form.BEFORE, words, new Span(words.to(), end), clause, tail == Tail.QUOTE);
        }

        /** "27 bodies which, Kyiv says, are": whether somebody comments on what a relative clause tells. */
        private boolean isRelative(int token) {
            return Word.RELATIVE.is(scene.lower(token)) || scene.lower(token).equals("that");
        }

        private int nextComma(int from) {
            for (int i = from; i < scene.tokens().size(); i++) {
                if (scene.lower(i).equals(",") || scene.lower(i).equals(";")) {
                    return i;
                }
            }
            return scene.tokens().size();
        }

        /** Goes on behind the verb over to whom, when and where it is said. */
        private Tail tail() {
            boolean adjunct = false;
            boolean subordinate = false;
            while (at < scene.tokens().size()) {
                String lower = scene.lower(at);
                Mention mention = grid.at(at);
                if (lower.equals("that") || lower.equals(":")) {
                    return Tail.THAT;
                }
                if (scene.is(at, Token.Kind.OPEN_QUOTE)) {
                    return Tail.QUOTE;
                }
                if (lower.equals(",")) {
                    return scene.is(at + 1, Token.Kind.OPEN_QUOTE) && !isBehindQuote(words.from())
                            ? Tail.QUOTE
                            : Tail.COMMA;
                }
                if (isEnd(at)) {
                    return Tail.NOTHING;
                }
                if (mention != null && isVerb(mention) && !subordinate) {
                    return Tail.CLAUSE;
                }
                boolean starts = Word.ADJUNCT.is(lower) || mention instanceof Day && mention.from() == at;
                subordinate |= mention != null && Scene.cue(mention, Sense.BARRIER) != null;
                boolean hearer = Word.HEARER.is(lower)
                        || mention instanceof OutletMention
                        || mention != null && Scene.cue(mention, Sense.MEDIUM) != null;
                if (!adjunct && !starts && !hearer && !Word.ADVERB.is(lower)) {
                    return clauseOrObject();
                }
                adjunct |= starts;
                at++;
            }
            return Tail.NOTHING;
        }

        /** Whether what follows the verb without "that" has a verb of its own. */
        private Tail clauseOrObject() {
            for (int i = at; i < scene.tokens().size(); i++) {
                String lower = scene.lower(i);
                if (lower.equals("that") && i - at <= 4 || lower.equals(":")) {
                    return Tail.THAT;
                }
                if (scene.is(i, Token.Kind.OPEN_QUOTE) && i - at <= OBJECT) {
                    return Tail.QUOTE;
                }
                if (isEnd(i) || lower.equals(",") && (scene.is(i + 1, Token.Kind.OPEN_QUOTE) || !hasObjectOnly())) {
                    break;
                }
                Mention mention = grid.at(i);
                if (mention != null && isVerb(mention)) {
                    return Tail.CLAUSE;
                }
            }
            return hasObjectOnly() ? Tail.OBJECT : Tail.NOTHING;
        }

        /** Whether what stands behind the verb is what is said, and not only whom it is told to: then it is said before. */
        private boolean hasObjectOnly() {
            boolean parted = words.from() > start && isParted(words.from() - 1);
            boolean before = parted && hasPredicate(start, words.from()) && !isSubordinate(start);
            return !isBehindQuote(words.from()) && !before;
        }

        private boolean isEnd(int token) {
            String lower = scene.lower(token);
            return token >= scene.tokens().size()
                    || lower.equals(".")
                    || lower.equals(";")
                    || lower.equals("?")
                    || lower.equals("!");
        }

        private static boolean isVerb(Mention mention) {
            return mention instanceof Cue cue
                    && (cue.isVerb() || cue.is(Sense.BE) || cue.is(Sense.HAVE) || cue.is(Sense.MODAL));
        }

        private boolean hasVerb(int from, int to) {
            return scene.mentions().stream()
                    .anyMatch(mention -> mention.from() >= from && mention.to() <= to && isVerb(mention));
        }

        private boolean hasPredicate(int from, int to) {
            return hasVerb(from, to)
                    || scene.mentions().stream()
                            .anyMatch(mention ->
                                    mention.from() >= from && mention.to() <= to && mention instanceof Theme);
        }

        /** "When the talks ended, Kyiv announced": whether words only tell when or where what follows is said. */
        private boolean isSubordinate(int token) {
            boolean comma = false;
            for (int i = token; i + 1 < words.from(); i++) {
                comma |= scene.lower(i).equals(",");
            }
            return Word.ADJUNCT.is(scene.lower(token))
                    && !comma
                    && at < scene.tokens().size()
                    && !isEnd(at);
        }

        private boolean isParted(int token) {
            String lower = scene.lower(token);
            return lower.equals(",") || lower.equals("?") || lower.equals("!") || Word.DASH.is(lower);
        }

        private boolean isBehindQuote(int token) {
            return scene.is(token - 1, Token.Kind.CLOSE_QUOTE)
                    || scene.lower(token - 1).equals(",") && scene.is(token - 2, Token.Kind.CLOSE_QUOTE);
        }

        private boolean isJoined() {
            return Word.CONJUNCTION.is(scene.lower(at + 1));
        }

        private boolean reopens() {
            return scene.is(at + 1, Token.Kind.OPEN_QUOTE);
        }

        /** Where what is said behind the verb ends: at a semicolon, unless a colon or a quotation opened it. */
        private int end(Tail tail) {
            boolean open = tail == Tail.QUOTE || scene.lower(at).equals(":");
            for (int i = at; i < scene.tokens().size() && !open; i++) {
                if (scene.lower(i).equals(";")) {
                    return i;
                }
            }
            return scene.tokens().size();
        }
    }
}
