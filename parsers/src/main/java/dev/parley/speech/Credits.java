package dev.parley.speech;

import dev.parley.claim.Stance;
import dev.parley.interval.DateSpan;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.speech.SpeechAct.Form;
import dev.parley.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds whom a sentence credits without letting them speak: "according to X", "citing X", "as announced by X". */
final class Credits {
    /** How far behind a statement the one may stand whose it is: "according to a communiqué read out by X". */
    private static final int OF_STATEMENT = 4;

    private final Line line;
    private final Namings namings;
    private final Subjects subjects;
    private final OwnNumbers ownNumbers;

    /** The words of the credit before. */
    private @Nullable Span last;

    Credits(Line line, Namings namings, Subjects subjects) {
        this.line = line;
        this.namings = namings;
        this.subjects = subjects;
        this.ownNumbers = new OwnNumbers(line);
    }

    /** "According to X, A", "A, with reference to X". */
    Optional<SpeechAct> according(Cue cue) {
        Naming naming = namings.at(behindStatement(cue.to()));
        if (naming == null) {
            return Optional.empty();
        }
        if (cue.is(Sense.CITING)) {
            return citing(naming, cue);
        }
        Span words = new Span(cue.from(), naming.words().to());
        SpeechAct credit = credit(naming.source(), words);
        Span own = ownNumbers.beside(words);
        Span before = last;
        last = words;
        if (own != null) {
            return Optional.of(credit.counting(own));
        }
        if (before != null && before.from() > 0 && ownNumbers.isCounted(before.to(), words.from())) {
            // "40 soldiers, according to the Red Cross, and 12 civilians, according to Kinshasa"
            return Optional.of(credit.withContent(new Span(before.to(), words.to())));
        }
        // "the 38 who according to Bogotá remain in their hands": of the sentence only what the clause says.
        return Optional.of(
                line.is(cue.from() - 1, Word.RELATIVE)
                        ? credit.withContent(new Span(
                                cue.from(), line.nextBreak(naming.words().to())))
                        : credit);
    }

    /** "according to a statement by X": where X starts; the index itself where no statement is named. */
    private int behindStatement(int index) {
        for (int i = index; i <= index + 2; i++) {
            if (line.cueAt(i, Sense.STATEMENT) != null) {
                for (int by = i + 1; by <= i + OF_STATEMENT; by++) {
                    if (line.is(by, Word.AUTHOR)) {
                        return by + 1;
                    }
                }
            }
        }
        return index;
    }

    /** "By X's reckoning, A" and "in X's words"; behind that Y's account, too, of which the noun is left out: "and B by Y's". */
    List<SpeechAct> reckonings(Cue statement) {
        List<SpeechAct> found = new ArrayList<>();
        reckoning(statement.from() - 1, statement.to()).ifPresent(found::add);
        for (int i = statement.to(); i < line.size() && !found.isEmpty(); i++) {
            boolean bare = line.is(i, Kind.POSSESSIVE) && (line.at(i + 1) == null || line.is(i + 1, Kind.NUMBER));
            if (bare) {
                reckoning(i, i + 1).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Who else gives a number behind a verb of counting: "Kyiv put the number at 1,245, Moscow at 1,248". */
    List<SpeechAct> gapped(int verbEnd) {
        List<SpeechAct> found = new ArrayList<>();
        for (Mention mention : line.mentions()) {
            Naming naming =
                    mention.from() > verbEnd && Heads.isHead(mention) ? namings.of(mention, mention.to()) : null;
            Span own = naming == null ? null : ownNumbers.gapped(naming.words());
            if (naming != null && own != null) {
                found.add(credit(naming.source(), naming.words()).counting(own));
            }
        }
        return found;
    }

    private Optional<SpeechAct> reckoning(int owner, int end) {
        Naming naming = line.is(owner, Kind.POSSESSIVE) ? namings.owner(owner) : null;
        if (naming == null || !line.is(naming.words().from() - 1, Word.RECKONING)) {
            return Optional.empty();
        }
        SpeechAct credit = credit(naming.source(), new Span(naming.words().from(), end));
        Span own = ownNumbers.beside(new Span(naming.words().from() - 1, end));
        return Optional.of(own == null ? credit : credit.counting(own));
    }

    /** "A, as announced by X" and "A was confirmed by X". */
    Optional<SpeechAct> by(Cue verb) {
        Naming naming = line.is(verb.to(), "by") ? namings.at(verb.to() + 1) : null;
        if (naming == null) {
            return Optional.empty();
        }
        Span words = new Span(verb.from(), naming.words().to());
        boolean comment = line.is(subjects.behindAdverbs(verb.from()) - 1, Word.COMMENT);
        boolean says = verb.is(Sense.SAY) || verb.is(Sense.CONFIRM) || verb.is(Sense.RELAY) || verb.is(Sense.QUOTE);
        boolean outlet = naming.source().is(Source.Kind.OUTLET);
        if (comment || says && outlet) {
            return Optional.of(credit(naming.source(), words));
        }
        if (verb.is(Sense.DENY)) {
            return Optional.of(denied(naming.source(), words));
        }
        boolean done = subjects.hasBefore(verb.from(), Sense.BE) && !subjects.hasBefore(verb.from(), Sense.MODAL);
        return says && done
                ? Optional.of(
                        credit(naming.source(), words).withContent(new Span(clauseStart(verb.from()), verb.from())))
                : Optional.empty();
    }

    /** "A was denied by X". */
    private SpeechAct denied(Source source, Span words) {
        Span content = new Span(clauseStart(words.from()), words.from());
        return new SpeechAct(source, DateSpan.unknown(), Stance.DENIED, Form.CREDITED, -1, words, content);
    }

    private int clauseStart(int verb) {
        int i = verb;
        while (i > 0 && !line.is(i - 1, ",") && !line.is(i - 1, ";") && !line.isBarrier(i - 1)) {
            i--;
        }
        return i;
    }

    /** "A, citing X": X is whom those who say A have it from; somebody unnamed is nobody to be told of. */
    Optional<SpeechAct> citing(Naming cited, Cue cue) {
        if (cited.source().is(Source.Kind.UNNAMED)) {
            return Optional.empty();
        }
        SpeechAct credit =
                credit(cited.source(), new Span(cue.from(), cited.words().to()));
        return Optional.of(new SpeechAct(
                credit.source(), credit.said(), credit.stance(), Form.CITED, -1, credit.words(), credit.content()));
    }

    /** What a source is credited with: all that stands around the words that tell of it, from one semicolon to the next. */
    SpeechAct credit(Source source, Span words) {
        Span content = new Span(line.behindSemicolon(words.from()), line.nextSemicolon(words.to()));
        return new SpeechAct(source, DateSpan.unknown(), Stance.ASSERTED, Form.CREDITED, -1, words, content);
    }
}
