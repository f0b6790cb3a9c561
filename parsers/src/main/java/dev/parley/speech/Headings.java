package dev.parley.speech;

import dev.parley.claim.Stance;
import dev.parley.interval.DateSpan;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.speech.SpeechAct.Form;
import dev.parley.text.Token;
import dev.parley.text.Token.Kind;
import java.util.Locale;
import java.util.Optional;

/** Finds who speaks in a line with a colon or dash: "Medinsky: A", "X gave a breakdown: A", "A: Kremlin", "A – Zelensky". */
final class Headings {
    /** How many tokens a name at the end of a headline may have. */
    private static final int NAME = 8;

    private final Line line;
    private final Namings namings;

    private Headings(Line line, Namings namings) {
        this.line = line;
        this.namings = namings;
    }

    static Optional<SpeechAct> find(Line line, Namings namings) {
        Headings headings = new Headings(line, namings);
        Optional<SpeechAct> leading = headings.leading();
        return leading.isPresent() ? leading : headings.trailing();
    }

    private Optional<SpeechAct> leading() {
        int first = behindTime();
        int colon = colon(first);
        Naming naming = colon <= first ? null : namings.at(first);
        boolean quote = line.is(colon + 1, Kind.OPEN_QUOTE);
        if (naming == null
                || !naming.isKnown() && !quote
                || naming.words().to() > colon
                || isTopic(first, naming.words().to())
                || isDateline(first)) {
            return Optional.empty();
        }
        boolean bare = !hasVerb(first, colon) && isPlain(naming.words().to(), colon);
        boolean named = naming.source().is(Source.Kind.PERSON, Source.Kind.BODY, Source.Kind.OUTLET);
        boolean told = named && (quote || hasStatement(first, colon)) && !hasSpeech(first, colon);
        return bare || told
                ? Optional.of(act(naming.source(), first, new Span(first, colon + 1), new Span(colon + 1, line.size())))
                : Optional.empty();
    }

    private Optional<SpeechAct> trailing() {
        int size = line.size();
        if (line.isEnd(size - 1)) {
            return Optional.empty();
        }
        int mark = size - 1;
        while (mark > 0 && size - mark <= NAME && !isMark(mark)) {
            mark--;
        }
        boolean headline = mark >= 2 && size - mark <= NAME;
        Naming naming = headline ? namings.at(mark + 1) : null;
        if (naming == null || !naming.isKnown() || naming.words().to() < size || isTopic(mark + 1, size)) {
            return Optional.empty();
        }
        return Optional.of(act(naming.source(), mark, new Span(mark, size), new Span(0, mark)));
    }

    private static SpeechAct act(Source source, int at, Span words, Span content) {
        return new SpeechAct(source, DateSpan.unknown(), Stance.ASSERTED, Form.HEADED, at, words, content);
    }

    /** Behind the time of day that an entry of a live page starts with. */
    private int behindTime() {
        return line.is(0, Kind.NUMBER) && line.is(1, ":") && line.is(2, Kind.NUMBER) ? 3 : 0;
    }

    private int colon(int first) {
        if (!line.scene().hasColon()) {
            return -1;
        }
        for (int i = first; i + 1 < line.size() && !line.is(i, Kind.OPEN_QUOTE); i++) {
            boolean time = line.is(i - 1, Kind.NUMBER) && line.is(i + 1, Kind.NUMBER);
            if (line.is(i, ":") && !time) {
                return i;
            }
        }
        return -1;
    }

    /** A colon, or a dash with space around it. */
    private boolean isMark(int token) {
        boolean spaced = line.is(token, Word.DASH)
                && token > 0
                && token + 1 < line.size()
                && line.tokens().get(token - 1).end() < line.tokens().get(token).start()
                && line.tokens().get(token).end() < line.tokens().get(token + 1).start();
        return spaced || line.is(token, ":");
    }

    /** Whether words before a colon only say where it happened or what it is about: "GAZA:", "Yemen:". */
    private boolean isTopic(int from, int to) {
        boolean shouted = true;
        for (Token token : line.tokens().subList(from, to)) {
            shouted &= token.text().equals(token.text().toUpperCase(Locale.ROOT))
                    && token.text().length() > 3;
        }
        boolean country = line.at(from) instanceof PartyMention party
                && party.party().filter(p -> p.isState()).isPresent()
                && namings.isCountry(party);
        return shouted || country;
    }

    /** "Kabul: The talks ended on Monday.": a capital before the first sentence of a report, unlike that before a headline, is where it was filed. */
    private boolean isDateline(int first) {
        return line.scene().index() <= 1
                && line.isEnd(line.size() - 1)
                && line.at(first) instanceof PartyMention party
                && namings.isSeat(party);
    }

    private boolean hasVerb(int from, int to) {
        for (Mention mention : line.mentions()) {
            if (mention.from() >= from && mention.to() <= to && mention instanceof Cue cue && cue.isVerb()) {
                return true;
            }
        }
        return false;
    }

    private boolean hasSpeech(int from, int to) {
        return line.mentions().stream()
                .anyMatch(mention -> mention.from() >= from && mention.to() <= to && Saying.isSaid(mention));
    }

    private boolean hasStatement(int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.cueAt(i, Sense.STATEMENT) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but where it is said stands between a name and the colon: "Araghchi, on X:". */
    private boolean isPlain(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean bracket = line.is(i, "(") || line.is(i, ")") || line.is(i, ",");
            if (!bracket && !line.is(i, Word.ADJUNCT) && !line.scene().isDeterminer(i) && !line.isCapitalised(i)) {
                return false;
            }
        }
        return true;
    }
}
