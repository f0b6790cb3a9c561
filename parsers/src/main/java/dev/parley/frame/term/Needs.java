package dev.parley.frame.term;

import dev.parley.claim.Stance;
import dev.parley.frame.term.Ask.Reading;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a party says that there has to be: in any deal ("any agreement must include the withdrawal of troops"), or at all ("the lifting of the siege is
 * imperative", "for Baku, a new constitution is a precondition").
 */
final class Needs extends AskFinder {
    private static final int NEAR = 3;

    Needs(Asking asking) {
        super(asking);
    }

    @Override
    List<Ask> find() {
        for (int i = 1; i < scene.mentions().size(); i++) {
            if (scene.mentions().get(i) instanceof Cue cue && !cue.isVerb()) {
                cue(i, cue);
            }
        }
        return asks;
    }

    private void cue(int index, Cue cue) {
        boolean condition = cue.is(Sense.DEMANDS) && cue.value(Sense.DEMANDS).equals("condition");
        if (condition || cue.is(Sense.NEEDED)) {
            predicate(index, cue);
        } else if (cue.is(Sense.OUGHT) && !cue.value(Sense.OUGHT).equals("paper")) {
            inDeal(index, cue);
        }
    }

    /** "Any deal must guarantee an end to the war, Hamas said". */
    private void inDeal(int index, Cue ought) {
        Optional<Party> author = asking.speaker(ought.from());
        Mention deal = deal(index);
        if (deal != null && asking.mayAsk(author)) {
            int end = asking.end(ought.to());
            asks.add(new Ask(author, Stance.DEMANDED, deal.from(), ought.to(), end, Reading.PAPER, "in-any-deal"));
        }
    }

    /** The deal or written proposal that has to do what the mention at an index says; null where it is something else. */
    private @Nullable Mention deal(int index) {
        for (int i = index - 1; i >= 0; i--) {
            Mention mention = scene.mentions().get(i);
            if (Scene.cue(mention, Sense.DEAL, Sense.DOCUMENT) != null) {
                boolean points = Scene.cue(mention, Sense.DEMANDS) != null;
                return scene.preposition(mention).isEmpty() && !points ? mention : null;
            }
            boolean aside = scene.lower(scene.mentions().get(index).from() - 1).equals(",");
            if (!aside && !(mention instanceof Cue cue && !cue.isVerb())) {
                return null;
            }
        }
        return null;
    }

    /** "The departure of the troops is a must", "is a condition for talks": what the words before "is" name. */
    private void predicate(int index, Cue needed) {
        Cue is = Scene.cue(scene.mentions().get(index - 1), Sense.BE);
        if (is == null || needed.from() - is.to() > NEAR || scene.has(Sense.NOT)) {
            return;
        }
        int from = 0;
        Optional<Party> whose = Optional.empty();
        for (Mention mention : scene.mentions().subList(0, index - 1)) {
            if (mention instanceof Cue verb && verb.isVerb()) {
                from = mention.to();
            } else if (mention instanceof PartyMention
                    && scene.preposition(mention).equals("for")
                    && scene.lower(mention.to()).equals(",")) {
                whose = discourse.partyOf(scene, mention);
                from = mention.to() + 1;
            }
        }
        Optional<Party> author = whose.isPresent() ? whose : asking.speaker(needed.from());
        if (asking.mayAsk(author) && asking.isKnown(from, is.from())) {
            asks.add(new Ask(author, Stance.DEMANDED, from, from, is.from(), Reading.DEMAND, "needed"));
        }
    }
}
