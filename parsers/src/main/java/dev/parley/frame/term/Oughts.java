package dev.parley.frame.term;

import dev.parley.claim.Stance;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.term.Ask.Reading;
import dev.parley.frame.words.AskingWord;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one party says that the other has to do: "Hamas must lay down its arms, Netanyahu's office said", "insists that Georgia renounce". */
final class Oughts {
    private static final int SUBJECT = 8;

    private final Scene scene;
    private final Discourse discourse;
    private final Asking asking;
    private final List<Ask> asks = new ArrayList<>();

    private Oughts(Scene scene, Discourse discourse) {
        this.scene = scene;
        this.discourse = discourse;
        this.asking = new Asking(scene, discourse);
    }

    static List<Ask> of(Scene scene, Discourse discourse) {
        Oughts oughts = new Oughts(scene, discourse);
        for (int i = 0; i < scene.mentions().size(); i++) {
            if (scene.mentions().get(i) instanceof Cue cue && !cue.isVerb()) {
                if (cue.is(Sense.OUGHT)) {
                    oughts.ought(i, cue);
                }
            } else if (scene.mentions().get(i) instanceof Cue verb && verb.is(Sense.SAY)) {
                oughts.subjunctive(i, verb);
            }
        }
        return oughts.asks;
    }

    private void ought(int index, Cue ought) {
        Optional<Party> speaker = discourse.partyOfSpeaker(scene, ought.from());
        Mention subject = subject(scene, index);
        boolean itself = subject instanceof PartyMention party && party.which() == Which.SPEAKER
                || discourse.partyOf(scene, subject).equals(speaker);
        boolean says = !ought.value(Sense.OUGHT).equals("paper") && asking.isSide(speaker);
        if (says && subject != null && !itself) {
            int end = asking.end(ought.to());
            asks.add(new Ask(speaker, Stance.DEMANDED, subject.from(), subject.from(), end, Reading.OUGHT, "must"));
        }
    }

    /** "insisted that Georgia renounce": somebody that another says to do something, which it says is done with another form of the verb. */
    private void subjunctive(int index, Cue verb) {
        boolean that = scene.lower(verb.to()).equals("that")
                && index + 1 < scene.mentions().size();
        Mention subject = that ? scene.mentions().get(index + 1) : verb;
        boolean insists = verb.is(Sense.WANT);
        boolean one = subject instanceof PartyMention party && isOne(party);
        boolean somebody = one || insists && (subject instanceof PartyMention || subject instanceof Theme);
        int base = somebody ? subject.to() : insists && that ? passive(verb.to() + 1) : -1;
        if (base < 0 || somebody && !isBase(base)) {
            return;
        }
        Optional<Party> author = asking.party(Clause.of(scene, index));
        if (asking.isSide(author) && !discourse.partyOf(scene, subject).equals(author)) {
            int from = somebody ? subject.from() : verb.to() + 1;
            int end = asking.end(base);
            asks.add(new Ask(author, Stance.DEMANDED, verb.from(), from, end, Reading.DEMAND, "subjunctive"));
        }
    }

    private boolean isBase(int token) {
        return discourse.termWords().has(scene.tokens(), token, Form.BASE);
    }

    /** "insisted that the blockade be lifted": the token behind "be", within reach and before any other verb; -1 where there is none. */
    private int passive(int from) {
        for (int i = from; i < Math.min(from + SUBJECT, scene.tokens().size()); i++) {
            if (scene.lower(i).equals("be")) {
                return AskingWord.MODAL.is(scene.lower(i - 1))
                                || scene.lower(i - 1).equals("to")
                        ? -1
                        : i + 1;
            }
        }
        return -1;
    }

    private boolean isOne(PartyMention party) {
        return party.isNamed() && !scene.lower(party.to() - 1).endsWith("s");
    }

    /** What has to do or to undergo what the mention at an index says; null where that is nothing that is mentioned. */
    static @Nullable Mention subject(Scene scene, int index) {
        for (int i = index - 1; i >= 0; i--) {
            Mention mention = scene.mentions().get(i);
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
