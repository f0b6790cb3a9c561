package dev.parley.speech;

import dev.parley.claim.Stance;
import dev.parley.interval.DateSpan;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.speech.SpeechAct.Form;
import dev.parley.text.Token;
import java.util.Optional;

/** Finds whom a sentence credits without letting them speak: "according to X", "citing X", "as announced by X". */
final class Credits {
    private final Scene scene;
    private final Namings namings;

    Credits(Scene scene, Namings namings) {
        this.scene = scene;
        this.namings = namings;
    }

    /** "According to X, A." */
    Optional<SpeechAct> according(Cue cue) {
        Naming naming = namings.at(statementEnd(cue.to()));
        boolean nobody =
                naming != null && cue.is(Sense.CITING) && naming.source().is(Source.Kind.UNNAMED);
        if (naming == null || nobody) {
            return Optional.empty();
        }
        SpeechAct credit = cue.is(Sense.CITING)
                ? citing(naming.source(), cue.from(), naming.words().to())
                : credit(naming.source(), cue.from(), naming.words().to());
        // "the 38 who according to Bogotá remain in their hands": of the sentence only what the clause says.
        boolean inner = Word.RELATIVE.is(scene.lower(cue.from() - 1));
        return Optional.of(
                inner
                        ? credit.withContent(
                                new Span(cue.from(), clauseEnd(naming.words().to())))
                        : credit);
    }

    private int clauseEnd(int from) {
        for (int i = from; i < scene.tokens().size(); i++) {
            if (scene.lower(i).equals(",") || scene.lower(i).equals(";")) {
                return i;
            }
        }
        return scene.tokens().size();
    }

    /** "By X's reckoning, A" and "in X's words". */
    Optional<SpeechAct> reckoning(Cue statement) {
        int owner = statement.from() - 1;
        if (!scene.is(owner, Token.Kind.POSSESSIVE)) {
            return Optional.empty();
        }
        Naming naming = namings.owner(owner);
        return naming != null
                        && Word.RECKONING.is(
                                scene.prepositionBefore(naming.words().from()))
                ? Optional.of(credit(naming.source(), naming.words().from(), statement.to()))
                : Optional.empty();
    }

    /** "according to a statement by X": where X starts; the index itself where no statement is named. */
    private int statementEnd(int index) {
        for (Mention mention : scene.mentions()) {
            boolean statement = mention.from() >= index
                    && mention.from() - index <= 2
                    && Scene.cue(mention, Sense.STATEMENT) != null;
            if (statement && !scene.prepositionBefore(mention.to() + 1).isEmpty()) {
                return mention.to() + 1;
            }
        }
        return index;
    }

    /** "A, as announced by X" and "A was confirmed by X". */
    Optional<SpeechAct> by(Cue verb) {
        if (!scene.lower(verb.to()).equals("by")) {
            return Optional.empty();
        }
        Naming naming = namings.at(verb.to() + 1);
        boolean comment = Word.COMMENT.is(scene.lower(verb.from() - 1));
        boolean outlet = naming != null && naming.source().is(Source.Kind.OUTLET);
        boolean predicate = namings.behindAdverbs(verb.from()) < verb.from();
        boolean says = verb.is(Sense.SAY) || verb.is(Sense.CONFIRM) || verb.is(Sense.RELAY) || verb.is(Sense.QUOTE);
        if (naming == null || !comment && !(says && (outlet || predicate))) {
            return Optional.empty();
        }
        return Optional.of(credit(naming.source(), verb.from(), naming.words().to()));
    }

    /** "A, citing X": X is whom those who say A have it from. */
    SpeechAct citing(Source source, int from, int to) {
        SpeechAct credit = credit(source, from, to);
        return new SpeechAct(source, credit.said(), credit.stance(), Form.CITED, -1, credit.words(), credit.content());
    }

    /** What a source is credited with: all that stands around the words that tell of it, from one semicolon to the next. */
    SpeechAct credit(Source source, int from, int to) {
        int start = 0;
        int end = scene.tokens().size();
        for (int i = 0; i < scene.tokens().size(); i++) {
            boolean parts = scene.lower(i).equals(";");
            start = parts && i < from ? i + 1 : start;
            end = parts && i >= to ? Math.min(end, i) : end;
        }
        return new SpeechAct(
                source,
                DateSpan.unknown(),
                Stance.ASSERTED,
                Form.CREDITED,
                -1,
                new Span(from, to),
                new Span(start, end));
    }
}
