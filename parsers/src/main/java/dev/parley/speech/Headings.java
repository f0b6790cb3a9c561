package dev.parley.speech;

import dev.parley.claim.Stance;
import dev.parley.interval.DateSpan;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Scene;
import dev.parley.speech.SpeechAct.Form;
import dev.parley.text.Token;
import java.util.Locale;
import java.util.Optional;

/** Finds who speaks in a line with a colon or dash: "Medinsky: A", "X gave a breakdown: A", "A: Kremlin", "A – Zelensky". */
final class Headings {
    private final Scene scene;
    private final Grid grid;
    private final Namings namings;

    private Headings(Scene scene, Grid grid, Namings namings) {
        this.scene = scene;
        this.grid = grid;
        this.namings = namings;
    }

    static Optional<SpeechAct> find(Scene scene, Grid grid, Namings namings) {
        Headings headings = new Headings(scene, grid, namings);
        Optional<SpeechAct> leading = headings.leading();
        return leading.isPresent() ? leading : headings.trailing();
    }

    private Optional<SpeechAct> leading() {
        int first = behindTime();
        int colon = colon(first);
        if (colon <= first) {
            return Optional.empty();
        }
        Naming naming = namings.at(first);
        boolean quote = scene.is(colon + 1, Token.Kind.OPEN_QUOTE);
        if (naming == null
                || !(naming.isKnown() || quote)
                || naming.words().to() > colon
                || isTopic(first, naming.words().to())) {
            return Optional.empty();
        }
        boolean bare = naming.words().to() == colon
                || !hasVerb(first, colon) && isPlain(naming.words().to(), colon);
        boolean told = naming.source().is(Source.Kind.PERSON, Source.Kind.BODY, Source.Kind.OUTLET)
                && (hasStatement(first, colon) || quote);
        if (!bare && !(told && !hasSpeech(first, colon))) {
            return Optional.empty();
        }
        return Optional.of(act(
                naming.source(),
                first,
                new Span(first, colon + 1),
                new Span(colon + 1, scene.tokens().size())));
    }

    private Optional<SpeechAct> trailing() {
        int size = scene.tokens().size();
        int mark = size - 1;
        while (mark > 0 && !isMark(mark)) {
            mark--;
        }
        boolean ends = ".!?".contains(scene.lower(size - 1));
        if (mark < 2 || ends || size - mark > 8) {
            return Optional.empty();
        }
        Naming naming = namings.at(mark + 1);
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
        boolean time = scene.is(0, Token.Kind.NUMBER) && scene.lower(1).equals(":") && scene.is(2, Token.Kind.NUMBER);
        return time ? 3 : 0;
    }

    private int colon(int first) {
        for (int i = first; i + 1 < scene.tokens().size(); i++) {
            if (scene.lower(i).equals(":")
                    && !(scene.is(i - 1, Token.Kind.NUMBER) && scene.is(i + 1, Token.Kind.NUMBER))) {
                return i;
            }
            if (scene.is(i, Token.Kind.OPEN_QUOTE)) {
                return -1;
            }
        }
        return -1;
    }

    /** A colon, or a dash with space around it. */
    private boolean isMark(int token) {
        if (scene.lower(token).equals(":")) {
            return true;
        }
        Token dash = scene.tokens().get(token);
        return Word.DASH.is(dash.lower())
                && token > 0
                && token + 1 < scene.tokens().size()
                && scene.tokens().get(token - 1).end() < dash.start()
                && dash.end() < scene.tokens().get(token + 1).start();
    }

    /** Whether words before a colon only say where it happened or what it is about: "GAZA:", "Yemen:". */
    private boolean isTopic(int from, int to) {
        Mention mention = grid.at(from);
        boolean shouted = true;
        for (int i = from; i < to; i++) {
            String text = scene.tokens().get(i).text();
            shouted &= text.equals(text.toUpperCase(Locale.ROOT)) && text.length() > 3;
        }
        boolean country = mention instanceof PartyMention party
                && party.isNamed()
                && party.party().filter(p -> p.isState()).isPresent()
                && namings.isCountry(party);
        return shouted || country;
    }

    private boolean hasVerb(int from, int to) {
        return scene.mentions().stream()
                .anyMatch(mention ->
                        mention.from() >= from && mention.to() <= to && mention instanceof Cue cue && cue.isVerb());
    }

    private boolean hasSpeech(int from, int to) {
        return scene.mentions().stream()
                .anyMatch(mention -> mention.from() >= from
                        && mention.to() <= to
                        && mention instanceof Cue cue
                        && cue.isVerb()
                        && (cue.is(Sense.SAY) || cue.is(Sense.REMARK)));
    }

    private boolean hasStatement(int from, int to) {
        return scene.mentions().stream()
                .anyMatch(mention ->
                        mention.from() >= from && mention.to() <= to && Scene.cue(mention, Sense.STATEMENT) != null);
    }

    /** Whether nothing but where it is said stands between a name and the colon: "Araghchi, on X:". */
    private boolean isPlain(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean plain = scene.lower(i).equals(",")
                    || Word.ADJUNCT.is(scene.lower(i))
                    || scene.isDeterminer(i)
                    || scene.lower(i).equals("(")
                    || scene.lower(i).equals(")")
                    || scene.tokens().get(i).isCapitalised();
            if (!plain) {
                return false;
            }
        }
        return true;
    }
}
