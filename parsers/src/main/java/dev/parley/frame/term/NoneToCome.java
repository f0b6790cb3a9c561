package dev.parley.frame.term;

import dev.parley.claim.Stance;
import dev.parley.fact.Term;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.discourse.Finding;
import dev.parley.frame.words.AskingWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import java.util.List;
import java.util.Optional;

/** What somebody refuses who says that there will be none of it: "there will be no amnesty for the rebels, the minister said". */
final class NoneToCome {
    private final Asking asking;
    private final Scene scene;
    private final Discourse discourse;

    NoneToCome(Asking asking) {
        this.asking = asking;
        this.scene = asking.scene();
        this.discourse = asking.discourse();
    }

    /** What the "no" at an index refuses; empty where it refuses nothing. */
    Optional<Finding> of(int index, Cue no) {
        boolean there = index > 1
                && Scene.cue(scene.mentions().get(index - 1), Sense.BE) != null
                && Scene.cue(scene.mentions().get(index - 2), Sense.MODAL) != null
                && AskingWord.THERE.is(
                        scene.lower(scene.mentions().get(index - 2).from() - 1));
        Optional<Party> who = there ? asking.speaker(no.from()) : Optional.empty();
        if (!asking.mayAsk(who) || scene.has(Sense.ON_CONDITION)) {
            return Optional.empty(); // "there will be no treaty unless": what has to come first is told there
        }
        List<Item> items = asking.items(no.to(), asking.end(no.to()));
        if (items.isEmpty()
                || !items.get(0).term()
                || !items.get(0).isKnown()
                || items.get(0).paper()) {
            return Optional.empty();
        }
        Item item = items.get(0);
        Term term = Term.builder()
                .author(discourse.sides().other(who).or(() -> other(who, item)))
                .kind(item.kind())
                .build();
        return Optional.of(new Finding(term, Stance.REJECTED, no.from(), item.to(), "none-to-come"));
    }

    /** Somebody else whom an item names, who asks for it where no two sides are known: "an amnesty for the rebels". */
    private Optional<Party> other(Optional<Party> who, Item item) {
        for (Mention mention : scene.mentions()) {
            boolean inside = mention.from() >= item.from() && mention.to() <= item.to();
            if (inside
                    && mention instanceof PartyMention party
                    && party.isNamed()
                    && !party.party().equals(who)) {
                return party.party();
            }
        }
        return Optional.empty();
    }
}
