package dev.parley.frame.memorandum;

import dev.parley.frame.words.AskingWord;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** To whom a written proposal is passed, and through whom: "handed to Baku through the Swiss", "handed to both delegations". */
final class Passing {
    private final Handling handling;
    private final Scene scene;
    private final DocumentPhrase phrase;

    Passing(Handling handling, Scene scene, DocumentPhrase phrase) {
        this.handling = handling;
        this.scene = scene;
        this.phrase = phrase;
    }

    /** Gives a proposal to a party, or passes it through one that is neither side: "to Turkish officials". */
    void pass(Proposed proposed, Mention verb, Optional<Party> receiver) {
        Mention to = handling.nameBehind(verb, "to");
        if (to != null && isMediator(to) && isOneOfTwo(to)) {
            return; // "to the Saudi and American facilitators"
        }
        boolean between = receiver.isPresent()
                && handling.sides().areKnown()
                && !handling.sides().parties().contains(receiver.get())
                && proposed.author.filter(handling.sides().parties()::contains).isPresent()
                && isMediator(to);
        proposed.recipient = between ? Optional.empty() : receiver;
        proposed.channel = between ? receiver : channel(verb);
    }

    /** "Handed to both delegations", "presented both sides with": one of nobody named goes to each side; whether it does. */
    boolean toBoth(Proposed proposed, Mention verb) {
        boolean both = isBoth(handling.nameBehind(verb, "to"))
                || isBoth(handling.nameBehind(verb, "with"))
                || scene.mentions().stream().anyMatch(mention -> isBetween(mention, verb) && isBoth(mention));
        boolean others =
                proposed.author.filter(handling.sides().parties()::contains).isEmpty();
        if (!both || !others || !handling.sides().areKnown()) {
            return false;
        }
        proposed.recipient = handling.eachSide().get(0);
        Proposed other = proposed.copy();
        other.recipient = handling.eachSide().get(1);
        handling.found().add(other);
        return true;
    }

    private boolean isBetween(Mention mention, Mention verb) {
        return mention.from() == verb.to() && mention.to() <= phrase.from();
    }

    private static boolean isBoth(@Nullable Mention mention) {
        return mention instanceof PartyMention party && party.which() == Which.BOTH;
    }

    private boolean isMediator(@Nullable Mention receiver) {
        return receiver != null
                && (AskingWord.MEDIATOR.is(scene.lower(receiver.to() - 1))
                        || AskingWord.MEDIATOR.is(scene.lower(receiver.to()))
                        || isOneOfTwo(receiver) && AskingWord.MEDIATOR.is(scene.lower(receiver.to() + 2)));
    }

    private boolean isOneOfTwo(Mention receiver) {
        return scene.lower(receiver.to()).equals("and");
    }

    /** The party through which a verb's object goes. */
    Optional<Party> channel(Mention verb) {
        return handling.behind(verb, "through")
                .or(() -> handling.behind(verb, "via"))
                .or(() -> byWayOf(verb));
    }

    /** "by way of Egypt". */
    private Optional<Party> byWayOf(Mention verb) {
        Mention name = handling.nameBehind(verb, "of");
        boolean way = name != null
                && (scene.lower(name.from() - 2).equals("way")
                        || scene.lower(name.from() - 3).equals("way"));
        return way ? handling.party(name) : Optional.empty();
    }
}
