package dev.parley.frame.delegation;

import com.google.common.collect.ImmutableList;
import dev.parley.frame.words.DelegateWord;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.party.Delegate;
import org.jspecify.annotations.Nullable;

/** The team of which a clause says more that does not start with it: "the Omani side, which also includes", "the Omani team, led by Vidal, includes". */
final class SubjectTeams {
    private final Scene scene;
    private final Teams teams;
    private final ImmutableList<Mention> mentions;

    SubjectTeams(Scene scene, Teams teams) {
        this.scene = scene;
        this.teams = teams;
        this.mentions = scene.mentions();
    }

    /** "The Omani side, which also includes": the team that a clause with "which" says more of. */
    @Nullable
    Mention beforeWhich(Cue verb) {
        int which = verb.from() - 1;
        while (scene.isAdverb(which)) {
            which--;
        }
        int end = scene.lower(which - 1).equals(",") ? which - 1 : which;
        for (Mention mention : scene.lower(which).equals("which") ? mentions : ImmutableList.<Mention>of()) {
            boolean side = Teams.isNamed(mention) && DelegateWord.TEAM.is(scene.lower(mention.to() - 1));
            if (mention.to() == end && (side || Delegate.isDelegation(mention))) {
                return mention;
            }
        }
        return null;
    }

    /** "The Omani team, led by Vidal, includes": the team that a sentence starts with; null where it starts with none. */
    @Nullable
    Mention first(Cue verb) {
        for (Mention mention : mentions) {
            if (mention.to() > verb.from() || mention instanceof PersonMention) {
                return null;
            }
            if (Delegate.isDelegation(mention) && scene.preposition(mention).isEmpty()) {
                return mention;
            }
        }
        return null;
    }

    /** "The Omani team, which Vidal leads": the team that a verb with a subject behind "which" has for its object. */
    @Nullable
    Mention ledBy(PersonMention leader, Cue verb) {
        int which = leader.titleFrom() - 1;
        boolean relative =
                scene.lower(which).equals("which") || scene.lower(which).equals("that");
        int end = scene.lower(which - 1).equals(",") ? which - 1 : which;
        for (Mention mention :
                relative && verb.from() - leader.besideTo() <= 2 ? mentions : ImmutableList.<Mention>of()) {
            if (mention.to() == end && teams.isTeam(mention)) {
                return mention;
            }
        }
        return null;
    }
}
