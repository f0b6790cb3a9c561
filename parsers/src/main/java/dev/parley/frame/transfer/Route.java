package dev.parley.frame.transfer;

import com.google.common.collect.ImmutableSet;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.words.HandOverWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.Optional;

/**
 * From whom to whom, as the words around a verb of moving name them: "from Russia", "to the Red Cross", "out of Israeli prisons", "gave the SDF
 * 40 bodies".
 *
 * @param from who gives up; empty where the words name nobody
 * @param to who gets; empty where the words name nobody
 */
record Route(Optional<Party> from, Optional<Party> to) {
    private static final int REACH = 3;

    /** What a place is by whoever has it. */
    private static final ImmutableSet<String> HELD = ImmutableSet.of("controlled", "held", "run", "occupied");

    /** The route that a verb's clause names, its subject apart. */
    static Route of(Scene scene, Discourse discourse, Clause clause) {
        Optional<Party> from = Optional.empty();
        Optional<Party> to = Optional.empty();
        for (Mention mention : clause.right()) {
            if (isNextItem(scene, clause, mention)) {
                break;
            }
            String preposition = scene.preposition(mention);
            if (mention instanceof PartyMention party && party.which() != Which.PRONOUN) {
                if (to.isEmpty() && isReceiver(scene, clause, party)) {
                    to = party(discourse, scene, party, from);
                } else if (from.isEmpty()
                        && (preposition.equals("from")
                                || isOutOf(scene, party)
                                || isTerritory(scene, party)
                                || isFromWithin(scene, party))) {
                    from = party(discourse, scene, party, to);
                }
            } else if (to.isEmpty()
                    && preposition.equals("to")
                    && Receivers.people(scene, mention).isPresent()) {
                to = Receivers.people(scene, mention);
            } else if (from.isEmpty() && Scene.cue(mention, Sense.CAPTIVITY) != null) {
                from = keeper(scene, mention);
            }
        }
        return new Route(from, to.equals(from) ? Optional.empty() : to);
    }

    private static Optional<Party> party(
            Discourse discourse, Scene scene, PartyMention party, Optional<Party> opposite) {
        return party.which() == Which.OTHER && opposite.isPresent()
                ? discourse.sides().other(opposite)
                : discourse.partyOf(scene, party);
    }

    private static boolean isReceiver(Scene scene, Clause clause, PartyMention party) {
        return Receivers.is(scene, party) || isIndirectObject(scene, clause, party);
    }

    /** "taken to Gaza, 88 to the West Bank and the rest to Egypt": a number behind a comma or "and" that has adjuncts of its own. */
    private static boolean isNextItem(Scene scene, Clause clause, Mention mention) {
        int i = scene.indexOf(mention);
        String before = scene.lower(mention.from() - 1);
        return mention instanceof Theme theme
                && theme.isBare()
                && !(scene.mentions().get(i - 1) instanceof Theme)
                && scene.mentions().get(i - 1) != clause.verb()
                && (before.equals(",") || before.equals("and"));
    }

    private static boolean isOutOf(Scene scene, Mention mention) {
        return scene.lower(mention.from() - 1).equals("of")
                && scene.lower(mention.from() - 2).equals("out");
    }

    /** "from morgues on the territory of Russia", "from hospitals in Russia": whether those come from somewhere in a party's land. */
    private static boolean isFromWithin(Scene scene, Mention party) {
        int i = party.from() - 1;
        int within = 0;
        while (HandOverWord.HELD_IN.is(scene.lower(i))) {
            within += scene.isArticle(i) ? 0 : 1;
            i--;
        }
        return within > 0 && scene.lower(i - 1).equals("from") && scene.isWord(i);
    }

    /** "from the territory controlled by Kyiv", "from areas held by the rebels": what somebody holds is where they were. */
    private static boolean isTerritory(Scene scene, PartyMention party) {
        int by = party.from() - (scene.isArticle(party.from() - 1) ? 2 : 1);
        int place = by - 2;
        int from = place - (scene.isArticle(place - 1) ? 2 : 1);
        return scene.lower(by).equals("by")
                && HELD.contains(scene.lower(by - 1))
                && scene.isAdjective(place)
                && scene.lower(from).equals("from");
    }

    /** "gave the SDF 40 bodies": a party right behind the verb, with the theme right behind it. */
    private static boolean isIndirectObject(Scene scene, Clause clause, PartyMention party) {
        int i = scene.indexOf(party);
        boolean first = i > 0 && scene.mentions().get(i - 1) == clause.verb();
        boolean themeFollows = i + 1 < scene.mentions().size()
                && scene.mentions().get(i + 1) instanceof Theme theme
                && theme.from() - party.to() <= 1;
        return first
                && themeFollows
                && scene.preposition(party).isEmpty()
                && party.from() - clause.verb().to() <= 1;
    }

    /** Whose captivity it is: "from Ukrainian captivity", "out of prisons in Israel", "held by Hamas". */
    static Optional<Party> keeper(Scene scene, Mention captivity) {
        int i = scene.indexOf(captivity);
        if (i > 0) {
            Mention before = scene.mentions().get(i - 1);
            boolean adjacent = captivity.from() - before.to() <= 1;
            if (adjacent && before instanceof Cue cue && cue.is(Sense.DEMONYM)) {
                return Optional.of(Party.of(cue.value(Sense.DEMONYM)));
            }
            if (adjacent && before instanceof PartyMention party) {
                return party.party();
            }
        }
        return keeperBehind(scene, captivity, i);
    }

    private static Optional<Party> keeperBehind(Scene scene, Mention captivity, int i) {
        if (i + 1 >= scene.mentions().size()) {
            return Optional.empty();
        }
        Mention behind = scene.mentions().get(i + 1);
        boolean near = behind.from() - captivity.to() <= REACH;
        String preposition = scene.preposition(behind);
        boolean place = preposition.equals("in") || preposition.equals("by") || preposition.equals("of");
        return near && place && behind instanceof PartyMention party ? party.party() : Optional.empty();
    }
}
