package dev.parley.speech;

import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.OutletMention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.name.People;
import dev.parley.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who says what in a sentence: its speakers in their order, each with what of it is theirs. */
final class Acts {
    /** How many tokens before a verb "if" may stand that makes it a mere idea. */
    private static final int SUPPOSED = 6;

    private final Line line;
    private final Memory memory;
    private final Namings namings;
    private final Subjects subjects;
    private final List<SpeechAct> acts = new ArrayList<>();

    private Acts(Line line, Namings namings, Memory memory) {
        this.line = line;
        this.memory = memory;
        this.namings = namings;
        this.subjects = new Subjects(line, namings);
    }

    /** The acts of a sentence, in its order, and tells the memory of them. */
    static List<SpeechAct> of(Scene scene, People people, Lexicon lexicon, Memory memory) {
        Line line = new Line(scene);
        Namings namings = new Namings(line, people, lexicon, memory);
        Acts acts = new Acts(line, namings, memory);
        acts.run(new Saying(line, people, lexicon, namings, acts.subjects, acts));
        return acts.acts;
    }

    private void run(Saying saying) {
        Headings.find(line, namings).ifPresent(this::add);
        Credits credits = new Credits(line, namings, subjects);
        for (Mention mention : line.mentions()) {
            if (mention instanceof Cue cue) {
                act(cue, saying, credits).forEach(this::add);
            }
        }
        namings.meetBodies();
        boolean quoted = line.scene().sentence().quoted() || line.is(0, Kind.OPEN_QUOTE);
        Source topic = acts.isEmpty() && !quoted ? namings.topic() : null;
        if (topic != null) {
            memory.say(topic);
        }
    }

    private List<SpeechAct> act(Cue cue, Saying saying, Credits credits) {
        if (cue.is(Sense.ACCORDING) || cue.is(Sense.CITING)) {
            return credits.according(cue).stream().toList();
        }
        if (cue.is(Sense.STATEMENT)) {
            return credits.reckonings(cue);
        }
        List<SpeechAct> found = new ArrayList<>();
        if (cue.isVerb() && Saying.isOfSpeech(cue) && !isTold(cue) && !isSupposed(cue)) {
            saying.of(cue).ifPresent(found::add);
        }
        if (cue.isVerb() && cue.is(Sense.COUNT)) {
            found.addAll(credits.gapped(cue.to()));
        }
        return found;
    }

    /** Whether a verb is a part of the words of a speaker found before: "was quoted as saying". */
    private boolean isTold(Cue verb) {
        for (SpeechAct act : acts) {
            if (act.words().has(verb.from())) {
                return true;
            }
        }
        return false;
    }

    /** "If Hamas says yes": whether a verb tells what somebody only might say. */
    private boolean isSupposed(Cue verb) {
        for (int i = verb.from() - 1; i >= Math.max(0, verb.from() - SUPPOSED); i--) {
            if (line.is(i, Word.SUPPOSING)) {
                return true;
            }
            if (!(line.at(i) instanceof PartyMention || line.at(i) instanceof PersonMention)
                    && !line.scene().isDeterminer(i)) {
                return false;
            }
        }
        return false;
    }

    private void add(SpeechAct act) {
        if (act.isSpoken()) {
            closePrevious(act.words().from());
        }
        acts.add(act);
        memory.say(act.source());
    }

    /** What the speaker before said ends where the next one is named, unless it is the speaker before who tells of the next. */
    private void closePrevious(int token) {
        for (int i = 0; i < acts.size(); i++) {
            SpeechAct act = acts.get(i);
            boolean goesOn = !act.isSpoken()
                    || act.content().to() <= token
                    || isNested(act.words().to(), token);
            if (!goesOn) {
                acts.set(
                        i,
                        act.withContent(new Span(
                                act.content().from(),
                                Math.max(token, act.content().from()))));
            }
        }
    }

    private boolean isNested(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean verb = line.at(i) instanceof Cue cue && cue.isVerb();
            if (verb || line.is(i, ",") || line.is(i, ";") || line.is(i, Word.CONJUNCTION) || line.isBarrier(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whoever spoke last in the sentence. */
    Optional<SpeechAct> last() {
        for (int i = acts.size() - 1; i >= 0; i--) {
            if (acts.get(i).isSpoken()) {
                return Optional.of(acts.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether what stands before a token is what somebody said who was named before it. */
    boolean isTaken(int token) {
        return acts.stream()
                .anyMatch(act -> act.isSpoken()
                        && act.form() == SpeechAct.Form.BEFORE
                        && act.content().to() >= token
                        && act.words().to() < token);
    }

    /** Where what a new speaker says can start, whose words start at a token: behind the speaker before, and behind a semicolon. */
    int start(int words) {
        int start = Math.max(line.behindSemicolon(words), line.behindLabel());
        for (SpeechAct act : acts) {
            start = act.isSpoken() ? Math.max(start, act.words().to()) : start;
        }
        // "A, X said, TASS reported": TASS reports all of it.
        boolean relayed = start > 0 && line.is(start, ",") && line.at(start + 1) instanceof OutletMention;
        return relayed ? 0 : start;
    }
}
