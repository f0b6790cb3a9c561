package dev.parley.frame.discourse;

import com.google.common.collect.ImmutableList;
import dev.parley.frame.words.ProposingWord;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Duration;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Place;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import dev.parley.text.Token;
import java.util.Optional;

/**
 * A noun with the words before it that belong to it: "its new", "Egypt's latest", "a U.S.-proposed 60-day".
 *
 * @param start the index of its first token, the article or possessive among them
 * @param from the index of the first token that a quote should show: behind the article
 * @param determiner the article or possessive pronoun in lower case; empty where there is none
 * @param owner whose it is said to be
 */
public record NounGroup(int start, int from, String determiner, Optional<Party> owner) {
    /** How many words may stand before a noun. */
    private static final int WORDS = 9;

    /** The group of the noun that the mention at an index is, or ends with. */
    public static NounGroup of(Scene scene, Discourse discourse, int index) {
        return new Reader(scene, discourse, index).read();
    }

    /** Whether it means something told before. */
    public boolean isDefinite() {
        return ProposingWord.DEFINITE.is(determiner) || ProposingWord.OWN.is(determiner) || owner.isPresent();
    }

    /** "No meeting", "no such meeting": whether it says that there is none. */
    public boolean isNone(Scene scene) {
        return determiner.equals("no")
                || determiner.equals("such") && scene.lower(start - 1).equals("no");
    }

    /** Walks from the noun to the left. */
    private static final class Reader {
        private final Scene scene;
        private final Discourse discourse;
        private final ImmutableList<Mention> mentions;
        private int mention;
        private int at;
        private int from;
        private final int head;
        private final boolean isCeasefire;
        private Optional<Party> owner = Optional.empty();

        Reader(Scene scene, Discourse discourse, int index) {
            this.scene = scene;
            this.discourse = discourse;
            this.mentions = scene.mentions();
            this.mention = index - 1;
            this.at = mentions.get(index).from();
            this.from = at;
            this.head = at;
            this.isCeasefire = Scene.cue(mentions.get(index), Sense.CEASEFIRE) != null;
        }

        NounGroup read() {
            int limit = Math.max(0, at - WORDS);
            while (at > limit && step()) {
                // each step takes one more word or mention into the group
            }
            String before = scene.lower(at - 1);
            if (ProposingWord.DETERMINER.is(before)) {
                return new NounGroup(at - 1, from, before, owner);
            }
            if (ProposingWord.OWN.is(before)) {
                Optional<Party> own = owner.or(() -> Actors.ofPronoun(scene, discourse, at - 1));
                return new NounGroup(at - 1, at - 1, before, own);
            }
            if (at > 1 && scene.tokens().get(at - 1).kind() == Token.Kind.POSSESSIVE) {
                return possessed();
            }
            return new NounGroup(at, from, "", owner);
        }

        private NounGroup possessed() {
            Mention last = mention >= 0 && mentions.get(mention).to() == at - 1 ? mentions.get(mention) : null;
            Optional<Party> own = Actors.party(scene, discourse, last).or(() -> owner);
            int start = last == null ? at : last.from();
            return new NounGroup(start, start, "the", own);
        }

        private boolean step() {
            Mention before = mention >= 0 && mentions.get(mention).to() == at ? mentions.get(mention) : null;
            if (before != null) {
                return take(before);
            }
            Token token = scene.tokens().get(at - 1);
            boolean joint = token.is("-") || token.is(",") && ProposingWord.SCOPE.is(scene.lower(at - 2));
            boolean and = token.is("and") && ProposingWord.SCOPE.is(scene.lower(at - 2));
            boolean adjective = token.kind() == Token.Kind.WORD
                    && !token.isCapitalised()
                    && !ProposingWord.BEHIND.is(token.lower())
                    && !ProposingWord.DETERMINER.is(token.lower())
                    && !ProposingWord.OWN.is(token.lower());
            boolean quote = token.kind() == Token.Kind.OPEN_QUOTE || token.kind() == Token.Kind.CLOSE_QUOTE;
            boolean named = token.isCapitalised() && at > 1; // "Istanbul talks", "an Easter truce"
            if (!joint && !and && !adjective && !quote && !named) {
                return false;
            }
            from = adjective && ProposingWord.SCOPE.is(token.lower()) ? at - 1 : from;
            at--;
            return true;
        }

        private boolean take(Mention before) {
            if (before instanceof Duration || before instanceof Place) {
                from = before.from();
            } else if (before instanceof PartyMention party && party.isNamed()) {
                boolean adjective = isAdjective(party);
                if (!adjective && !(at == head && isCeasefire)) {
                    return false;
                }
                owner = adjective ? owner.or(party::party) : owner;
            } else if (before instanceof Cue cue && cue.is(Sense.DEMONYM)) {
                // of "the Egyptian-Qatari proposal" the first is the one whose it is
                boolean first = owner.isEmpty() || scene.lower(cue.to()).equals("-");
                owner = first ? Optional.of(Party.of(cue.value(Sense.DEMONYM))) : owner;
            } else if (before instanceof Cue cue && isParticiple(cue)) {
                owner = owner.or(() -> compounded(cue));
            } else if (!(before instanceof Cue cue) || !standsBefore(cue)) {
                return false;
            }
            at = before.from();
            mention--;
            return true;
        }

        /** "a US proposal": a party without a possessive says whose it is only behind an article or hyphen. */
        private boolean isAdjective(PartyMention party) {
            return ProposingWord.DETERMINER.is(scene.lower(party.from() - 1))
                    || scene.lower(party.to()).equals("-");
        }

        private static boolean standsBefore(Cue cue) {
            return cue.is(Sense.SUCH)
                    || cue.is(Sense.CEASEFIRE)
                    || cue.is(Sense.FUTURE) && !cue.value(Sense.FUTURE).isEmpty()
                    || cue.is(Sense.RECIPROCAL)
                    || cue.is(Sense.UNILATERAL)
                    || cue.is(Sense.HEDGE)
                    || cue.is(Sense.ALL)
                    || cue.is(Sense.SUMMIT)
                    || cue.is(Sense.EXTENSION);
        }

        /** "the proposed ceasefire", "a U.S.-proposed ceasefire": a participle that only describes the noun. */
        private boolean isParticiple(Cue cue) {
            boolean participle = cue.form() == Form.PARTICIPLE || cue.form() == Form.PAST_OR_PARTICIPLE;
            String before = scene.lower(cue.from() - 1);
            return participle
                    && (ProposingWord.DETERMINER.is(before) || ProposingWord.OWN.is(before) || before.equals("-"));
        }

        private Optional<Party> compounded(Cue cue) {
            boolean hyphen = scene.lower(cue.from() - 1).equals("-") && mention > 0;
            if (!hyphen || !cue.is(Sense.PROPOSE) || mentions.get(mention - 1).to() != cue.from() - 1) {
                return Optional.empty();
            }
            Mention who = mentions.get(mention - 1);
            return who instanceof PartyMention || who instanceof PersonMention
                    ? Actors.party(scene, discourse, who)
                    : who instanceof Cue demonym && demonym.is(Sense.DEMONYM)
                            ? Optional.of(Party.of(demonym.value(Sense.DEMONYM)))
                            : Optional.empty();
        }
    }
}
