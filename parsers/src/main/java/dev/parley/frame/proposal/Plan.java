package dev.parley.frame.proposal;

import com.google.common.collect.ImmutableList;
import dev.parley.frame.discourse.Actors;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.discourse.NounGroup;
import dev.parley.frame.memorandum.Document;
import dev.parley.frame.memorandum.Documents;
import dev.parley.frame.words.ProposingWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan that a sentence tells the parts of: "under the proposal by Oman, the rebels would free 40 captives", "an outline under which they would".
 *
 * @param author who made it
 * @param to the index behind the noun that names it
 */
record Plan(Party author, int to) {
    /** How many tokens "under" may stand before the noun. */
    private static final int UNDER = 6;

    /** How many tokens behind the noun its maker may be named. */
    private static final int MAKER = 6;

    /** The plan that a sentence tells the parts of; null where it tells of none, or nobody knows whose it is. */
    static @Nullable Plan of(Scene scene, Discourse discourse) {
        if (!scene.has(Sense.OFFER, Sense.DOCUMENT) || !scene.has(Sense.MODAL)) {
            return null;
        }
        for (int i = 0; i < scene.mentions().size(); i++) {
            Mention noun = scene.mentions().get(i);
            boolean plan = Scene.cue(noun, Sense.OFFER, Sense.DOCUMENT) != null && !((Cue) noun).isVerb();
            if (plan && (isUnder(scene, noun) || isUnderWhich(scene, noun))) {
                Optional<Party> author = author(scene, discourse, i);
                return author.isEmpty() ? null : new Plan(author.get(), noun.to());
            }
        }
        return null;
    }

    /** "Under the latest Omani proposal": at the start of the sentence. */
    private static boolean isUnder(Scene scene, Mention noun) {
        return noun.from() <= UNDER && scene.lower(0).equals("under");
    }

    /** "An outline under which", ", under which". */
    private static boolean isUnderWhich(Scene scene, Mention noun) {
        int under = scene.lower(noun.to()).equals(",") ? noun.to() + 1 : noun.to();
        return scene.lower(under).equals("under") && scene.lower(under + 1).equals("which");
    }

    private static Optional<Party> author(Scene scene, Discourse discourse, int index) {
        return NounGroup.of(scene, discourse, index)
                .owner()
                .or(() -> maker(scene, discourse, index))
                .or(() -> named(scene, discourse, index))
                .or(() -> Documents.of(discourse).meant(Optional.empty()).flatMap(Document::author));
    }

    /** "The proposal by the Omani envoy Haitham Vidal", "the plan of France": who made what a noun names, behind it. */
    static Optional<Party> maker(Scene scene, Discourse discourse, int index) {
        ImmutableList<Mention> mentions = scene.mentions();
        int noun = mentions.get(index).to();
        String joint = scene.lower(noun);
        boolean made = joint.equals("by") || joint.equals("of") || joint.equals("from");
        for (int i = index + 1; made && i < mentions.size() && mentions.get(i).from() - noun <= MAKER; i++) {
            Mention mention = mentions.get(i);
            if (isActor(mention)) {
                return Actors.party(scene, discourse, mention);
            }
            if (Scene.cue(mention, Sense.DEMONYM) != null) {
                return Optional.of(Party.of(((Cue) mention).value(Sense.DEMONYM)));
            }
            if (Scene.cue(mention, Sense.ROLE) == null) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "The Vidal outline": who is named right before the noun. */
    private static Optional<Party> named(Scene scene, Discourse discourse, int index) {
        Mention before = index > 0 ? scene.mentions().get(index - 1) : null;
        boolean beside = before instanceof PersonMention
                && before.to() == scene.mentions().get(index).from()
                && !ProposingWord.OWN.is(scene.lower(before.from() - 1));
        return beside ? Actors.party(scene, discourse, before) : Optional.empty();
    }

    private static boolean isActor(Mention mention) {
        return mention instanceof PartyMention || mention instanceof PersonMention;
    }
}
