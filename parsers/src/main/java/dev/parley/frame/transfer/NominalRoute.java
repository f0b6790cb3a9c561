package dev.parley.frame.transfer;

import dev.parley.frame.clause.Clause;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.discourse.NounGroup;
import dev.parley.frame.words.AskingWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import dev.parley.text.Token;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From whom and to whom those of a noun for a hand-over go: "the release of 40 soldiers by the rebels", "the delivery of 12 bodies to the army". */
record NominalRoute(Scene scene, Discourse discourse) {
    private static final int REACH = 10;

    /** Whoever lets go those whom the noun at an index moves, as its own words and those around them tell. */
    Optional<Party> from(int index, Cue noun, @Nullable Theme theme, Leg leg) {
        return behind(index, "from")
                .or(() -> behind(index, "by"))
                .or(() -> giver(index, noun, theme))
                .or(() -> Announced.giver(scene, discourse, noun, new Occurrence(scene, index).governor(), leg))
                .or(() -> theme == null ? Optional.empty() : keeper(index, theme));
    }

    /** "Hamas's release of 20 hostages": whose deed the noun is, where what moves stands behind it. */
    private Optional<Party> giver(int index, Cue noun, @Nullable Theme theme) {
        return theme != null && theme.from() > noun.from() && noun.is(Sense.GIVE_NOUN)
                ? NounGroup.of(scene, discourse, index).owner()
                : Optional.empty();
    }

    /** "The release of 27 soldiers held by the rebels took place": who held those who are let go. */
    private Optional<Party> keeper(int noun, Theme theme) {
        Cue verb = new Occurrence(scene, noun).verb();
        if (verb == null || verb.from() < theme.to()) {
            return Keepers.between(scene, discourse, theme.to(), theme.to() + REACH);
        }
        // "soldiers held by the rebels": such a verb tells of no occurrence.
        int end = scene.lower(verb.to()).equals("by") ? verb.to() + REACH : verb.from();
        return Keepers.between(scene, discourse, theme.to(), end);
    }

    /** "The delivery of two men, who had been held since May, to the Red Cross": the party to which those of a noun go, also behind an aside. */
    Optional<Party> receiver(int index, @Nullable Theme theme) {
        Optional<Party> near = behind(index, "to");
        int end = near.isPresent() || theme == null ? -1 : asideEnd(theme.to());
        for (Mention mention : scene.mentions()) {
            boolean plain = mention instanceof Cue cue && !Clause.bounds(cue);
            if (end >= 0 && mention.from() > end && !plain) {
                boolean next = mention instanceof PartyMention party && Receivers.is(scene, party);
                return next ? ((PartyMention) mention).party() : Optional.empty();
            }
        }
        return near;
    }

    /** The comma behind a relative clause that a comma opens at a token, or the token before it where none does. */
    private int asideEnd(int token) {
        String relative = scene.lower(token + 1);
        boolean opens = scene.lower(token).equals(",") && AskingWord.RELATIVE.is(relative);
        int end = token + 2;
        while (opens && end < scene.tokens().size() && !scene.lower(end).equals(",")) {
            end++;
        }
        return opens ? end : token - 1;
    }

    private Optional<Party> behind(int index, String preposition) {
        for (int i = index + 1; i < scene.mentions().size() && i <= index + 3; i++) {
            Mention mention = scene.mentions().get(i);
            if (mention instanceof Cue cue && (cue.isVerb() || cue.sense() == Sense.BARRIER)) {
                return Optional.empty();
            }
            if (mention instanceof PartyMention party
                    && scene.preposition(mention).equals(preposition)
                    && !scene.is(party.to(), Token.Kind.POSSESSIVE)) {
                return party.party();
            }
        }
        return Optional.empty();
    }
}
