package dev.parley.frame.discourse;

import com.google.common.collect.ImmutableList;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.words.ProposingWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import dev.parley.text.Token;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose words and deeds those of somebody named short are: "it", "their delegation", "Israel's cabinet". */
public final class Actors {
    /** How many mentions back a pronoun may mean. */
    private static final int REACH = 24;

    /** How many tokens may stand between "and" and those whom it joins. */
    private static final int JOINT = 5;

    /** How many tokens back a quotation may have been opened. */
    private static final int QUOTATION = 200;

    private Actors() {}

    /** The party of who does something, pronouns resolved; empty for both sides together. */
    public static Optional<Party> party(Scene scene, Discourse discourse, @Nullable Mention mention) {
        if (mention instanceof PartyMention party && party.which() == Which.PRONOUN) {
            return ofPronoun(scene, discourse, party.from());
        }
        return discourse.partyOf(scene, mention);
    }

    /** Who does what a clause says: whoever {@link Clause#agent()} names, or whose body its subject is ("Israel's cabinet", "Kurdish negotiators"). */
    public static Optional<Party> agent(Scene scene, Discourse discourse, Clause clause) {
        Mention agent = clause.agent();
        if (agent == null) {
            return ofBody(clause, scene, discourse);
        }
        return isPair(scene, agent) ? ofPair(scene, discourse, agent) : party(scene, discourse, agent);
    }

    /** The first of two who act together; empty where they are the two sides. */
    private static Optional<Party> ofPair(Scene scene, Discourse discourse, Mention mention) {
        int index = lastBefore(scene.mentions(), mention.to());
        int before = beside(scene, index, -1);
        int first = isJoined(scene, before, index) ? before : index;
        Optional<Party> one = party(scene, discourse, scene.mentions().get(first));
        // A pronoun behind is nobody else: it may mean the first of them.
        Optional<Party> two = discourse.partyOf(scene, scene.mentions().get(beside(scene, first, 1)));
        return one.isPresent() && discourse.sides().other(one).equals(two) ? Optional.empty() : one;
    }

    /** "Hamas and Israel": whether "and" joins two of those who act, at the second or the first of them. */
    public static boolean isPair(Scene scene, Mention mention) {
        int index = lastBefore(scene.mentions(), mention.to());
        return isJoined(scene, beside(scene, index, -1), index) || isJoined(scene, index, beside(scene, index, 1));
    }

    /** The index of the next mention to one side that is no title: behind "and" in "Tshisekedi and Rwandan President Paul Kagame". */
    private static int beside(Scene scene, int index, int step) {
        int i = index + step;
        while (i >= 0
                && i < scene.mentions().size()
                && Scene.cue(scene.mentions().get(i), Sense.ROLE, Sense.DEMONYM) != null) {
            i += step;
        }
        return i;
    }

    private static boolean isJoined(Scene scene, int first, int second) {
        if (first < 0 || second < 0 || second >= scene.mentions().size()) {
            return false;
        }
        Mention left = scene.mentions().get(first);
        Mention right = scene.mentions().get(second);
        int token = left.to();
        while (token < right.from() && !scene.lower(token).equals("and")) {
            token++;
        }
        boolean near = token < right.from() && right.from() - token <= JOINT && token - left.to() <= JOINT;
        return near && isActor(left) && isActor(right);
    }

    private static boolean isActor(Mention mention) {
        return mention instanceof PartyMention || mention instanceof PersonMention;
    }

    private static Optional<Party> ofBody(Clause clause, Scene scene, Discourse discourse) {
        ImmutableList<Mention> left = clause.left();
        for (int i = left.size() - 1; i >= 0; i--) {
            Mention mention = left.get(i);
            boolean free = scene.preposition(mention).isEmpty();
            if (mention instanceof PartyMention party && party.isNamed() && free && isOwner(scene, mention)) {
                return party.party();
            }
            if (mention instanceof Cue cue && cue.is(Sense.SIDE) && ProposingWord.OWN.is(scene.lower(cue.from() - 1))) {
                return ofPronoun(scene, discourse, cue.from() - 1);
            }
            if (mention instanceof Cue cue && cue.is(Sense.DEMONYM) && free) {
                return ofDemonym(scene, discourse, cue);
            }
        }
        return Optional.empty();
    }

    /** "Turkish negotiators" are Turkey's, "Central African rebels" the armed group of the two sides, where one is. */
    public static Optional<Party> ofDemonym(Scene scene, Discourse discourse, Cue demonym) {
        boolean group = scene.isGroup(demonym.to()) || scene.isGroup(demonym.to() + 1);
        return group ? discourse.sides().group() : Optional.of(Party.of(demonym.value(Sense.DEMONYM)));
    }

    private static boolean isOwner(Scene scene, Mention mention) {
        return mention.to() < scene.tokens().size()
                && scene.tokens().get(mention.to()).kind() == Token.Kind.POSSESSIVE;
    }

    /** The party that a pronoun at a token means: whoever was named before it, or the other side in the words of one. */
    public static Optional<Party> ofPronoun(Scene scene, Discourse discourse, int token) {
        String word = scene.lower(token);
        if (word.equals("our") || word.equals("my") || word.equals("we")) {
            return discourse.partyOfSpeaker(scene, token);
        }
        boolean person = word.equals("he") || word.equals("she") || word.equals("his") || word.equals("her");
        Optional<Party> before = before(scene, discourse, token, person);
        if (before.isPresent()) {
            return before;
        }
        Optional<Party> speaker = discourse.partyOfSpeaker(scene, token);
        if (person) {
            return speaker.or(discourse::lastPerson);
        }
        // In the words of one side "they" are the others.
        return speaker.isPresent() && isQuoted(scene, token)
                ? discourse.sides().other(speaker)
                : ProposingWord.BODY.is(word) ? discourse.lastBody() : discourse.lastSubject();
    }

    /** Whether the nearest quotation mark before a token opens a quotation. */
    private static boolean isQuoted(Scene scene, int token) {
        for (int i = token - 1; i >= Math.max(0, token - QUOTATION); i--) {
            Token.Kind kind = scene.tokens().get(i).kind();
            if (kind == Token.Kind.OPEN_QUOTE || kind == Token.Kind.CLOSE_QUOTE) {
                return kind == Token.Kind.OPEN_QUOTE;
            }
        }
        return scene.sentence().quoted();
    }

    private static Optional<Party> before(Scene scene, Discourse discourse, int token, boolean person) {
        int last = lastBefore(scene.mentions(), token);
        for (int i = last; i >= Math.max(0, last - REACH); i--) {
            Mention mention = scene.mentions().get(i);
            boolean fits = mention instanceof PersonMention
                    || !person && mention instanceof PartyMention party && party.isNamed();
            if (fits && scene.preposition(mention).isEmpty()) {
                Optional<Party> party = person || !isPair(scene, mention)
                        ? discourse.partyOf(scene, mention)
                        : ofPair(scene, discourse, mention);
                if (party.isPresent()) {
                    return party;
                }
            }
        }
        return Optional.empty();
    }

    /** The index of the last mention that starts before a token; -1 where none does. */
    public static int lastBefore(ImmutableList<Mention> mentions, int token) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (mentions.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
