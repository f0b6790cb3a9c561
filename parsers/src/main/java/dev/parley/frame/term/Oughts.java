package dev.parley.frame.term;

import dev.parley.claim.Stance;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.term.Ask.Reading;
import dev.parley.frame.words.AskingWord;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import dev.parley.text.Token;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one party says that the other has to do: "Hamas must lay down its arms, Netanyahu's office said", "insists that Georgia renounce". */
final class Oughts extends AskFinder {
    private static final int SUBJECT = 8;
    private static final int ASIDE = 10;

    Oughts(Asking asking) {
        super(asking);
    }

    @Override
    List<Ask> find() {
        for (int i = 0; i < scene.mentions().size(); i++) {
            if (scene.mentions().get(i) instanceof Cue cue && !cue.isVerb()) {
                if (cue.is(Sense.OUGHT)) {
                    ought(i, cue);
                }
            } else if (scene.mentions().get(i) instanceof Cue verb && verb.is(Sense.SAY)) {
                subjunctive(i, verb);
            }
        }
        return asks;
    }

    private void ought(int index, Cue ought) {
        Optional<Party> speaker = asking.speaker(ought.from());
        Mention subject = subject(scene, index);
        boolean itself = subject instanceof PartyMention party && party.which() == Which.SPEAKER
                || discourse.partyOf(scene, subject).equals(speaker);
        boolean says = !ought.value(Sense.OUGHT).equals("paper") && asking.mayAsk(speaker);
        if (says && subject != null && !itself) {
            int end = asking.end(ought.to());
            asks.add(new Ask(speaker, Stance.DEMANDED, subject.from(), subject.from(), end, Reading.OUGHT, "must"));
        }
    }

    /** "insisted that Georgia renounce", "insists, however, that the troops leave": what somebody says that another do, in the base form of its verb. */
    private void subjunctive(int index, Cue verb) {
        boolean insists = verb.is(Sense.WANT);
        int that = insists ? behindAside(verb.to()) : verb.to();
        if (!scene.lower(that).equals("that")) {
            return;
        }
        Mention subject = behind(index, that);
        boolean one = subject instanceof PartyMention party && subject.from() == that + 1 && isOne(party);
        int behind = subject == null ? -1 : subject.to();
        int base = one && isBase(behind) ? behind : insists ? base(that + 1) : -1;
        Optional<Party> author = base < 0 ? Optional.empty() : asking.party(Clause.of(scene, index));
        boolean passive = base > 0 && scene.lower(base - 1).equals("be");
        boolean itself = subject instanceof PartyMention // its own captives are held by others
                && behind <= base
                && !passive
                && discourse.partyOf(scene, subject).equals(author);
        if (asking.mayAsk(author) && !itself) {
            // "insists that troops leave" may say what they do, as well as what they are to do.
            Reading reading = comesFirst(base) ? Reading.CONDITION : one || passive ? Reading.DEMAND : Reading.WISH;
            int end = asking.end(base);
            asks.add(new Ask(author, Stance.DEMANDED, verb.from(), that + 1, end, reading, "subjunctive"));
        }
    }

    /** "Insist that all be freed before they sit down": whether it has to come before something else is done. */
    private boolean comesFirst(int from) {
        for (int i = from; i < scene.tokens().size(); i++) {
            if (scene.lower(i).equals("before")) {
                Mention next = behind(-1, i);
                return !(next instanceof Day day && day.from() == i + 1);
            }
        }
        return false;
    }

    /** Behind what commas part off right behind a token: "insists, moreover, that"; the token itself where nothing is. */
    private int behindAside(int from) {
        if (!scene.lower(from).equals(",")) {
            return from;
        }
        for (int i = from + 1; i < Math.min(from + SUBJECT, scene.tokens().size()); i++) {
            if (scene.lower(i).equals(",")) {
                return i + 1;
            }
        }
        return from;
    }

    /** The first mention behind a token; null where there is none. */
    private @Nullable Mention behind(int index, int token) {
        for (int i = index + 1; i < scene.mentions().size(); i++) {
            if (scene.mentions().get(i).from() > token) {
                return scene.mentions().get(i);
            }
        }
        return null;
    }

    private boolean isBase(int token) {
        return discourse.termWords().has(scene.tokens(), token, Form.BASE);
    }

    /** "insisted that the blockade be lifted", "that the troops leave": the verb in its base form, within reach and before any other; -1 where there is none. */
    private int base(int from) {
        for (int i = from + 1; i < Math.min(from + SUBJECT, scene.tokens().size()); i++) {
            String before = scene.lower(i - 1);
            if (AskingWord.MODAL.is(before) || before.equals("to") || before.equals(",")) {
                return -1;
            }
            if (scene.lower(i).equals("be")) {
                return i + 1;
            }
            boolean subject = scene.is(i - 1, Token.Kind.NUMBER) || scene.isWord(i - 1) && !scene.isFunctionWord(i - 1);
            boolean verb = isBase(i) && subject;
            if (verb && !scene.lower(i + 1).equals("of") && !scene.lower(i + 1).equals("be")) {
                return i;
            }
        }
        return -1;
    }

    private boolean isOne(PartyMention party) {
        return party.isNamed() && !scene.lower(party.to() - 1).endsWith("s");
    }

    /** "The rebels, he told them, must leave": the comma that opens the words of telling which one closes; -1 where none does. */
    private static int opening(Scene scene, int close) {
        if (!scene.lower(close).equals(",")) {
            return -1;
        }
        for (int i = close - 1; i > Math.max(0, close - ASIDE); i--) {
            if (scene.lower(i).equals(",")) {
                return i;
            }
        }
        return -1;
    }

    /** What has to do or to undergo what the mention at an index says; null where that is nothing that is mentioned. */
    static @Nullable Mention subject(Scene scene, int index) {
        int open = opening(scene, scene.mentions().get(index).from() - 1);
        for (int i = index - 1; i >= 0; i--) {
            Mention mention = scene.mentions().get(i);
            if (open > 0 && mention.from() > open) {
                continue;
            }
            if (mention instanceof Cue cue && (cue.isVerb() || cue.is(Sense.BARRIER))) {
                return null;
            }
            boolean thing = !(mention instanceof Cue) && !(mention instanceof PersonMention);
            if (thing && scene.preposition(mention).isEmpty()) {
                return mention;
            }
        }
        return null;
    }
}
