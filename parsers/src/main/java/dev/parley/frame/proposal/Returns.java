package dev.parley.frame.proposal;

import com.google.common.collect.ImmutableList;
import dev.parley.fact.Category;
import dev.parley.fact.ProposalKind;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.NounTheme;
import dev.parley.frame.discourse.Actors;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.discourse.NounGroup;
import dev.parley.interval.Quantity;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Returns of persons and remains as a sentence names them: "the release of 400 of its people", "to free all hostages", "their return". */
final class Returns {
    /** How many mentions back "their return" may mean. */
    private static final int REACH = 12;

    private Returns() {}

    /** The return that the mention at an index names; null where it names none. */
    static @Nullable Proposable at(Scene scene, Discourse discourse, int index) {
        Cue cue = Scene.cue(
                scene.mentions().get(index), Sense.GIVE_NOUN, Sense.GIVE, Sense.REPATRIATE, Sense.RECEIVE, Sense.HOME);
        if (cue == null) {
            return null;
        }
        Theme theme = cue.isVerb() ? moved(scene, index, cue) : NounTheme.of(scene, index);
        boolean theirs =
                !cue.isVerb() && theme == null && scene.lower(cue.from() - 1).equals("their");
        theme = theirs ? before(scene, index) : theme;
        if (theme == null) {
            return cue.isVerb() ? null : ofThem(scene, discourse, index, theirs);
        }
        Optional<Category> category = category(theme, scene, discourse);
        if (category.isEmpty()) {
            return null;
        }
        NounGroup noun = cue.isVerb()
                ? new NounGroup(cue.from(), cue.from(), "", Optional.empty())
                : NounGroup.of(scene, discourse, index);
        int to = theirs ? cue.to() : Math.max(cue.to(), theme.to());
        return Proposable.of(ProposalKind.RETURN, index, noun, to).counting(category, theme.quantity(), to);
    }

    /** "Their release", "the return of all of them": of those whom a sentence before named; null where none did. */
    private static @Nullable Proposable ofThem(Scene scene, Discourse discourse, int index, boolean theirs) {
        int noun = scene.mentions().get(index).to();
        int to = theirs ? noun : scene.lower(noun).equals("of") ? Wanted.everybody(scene, noun + 1) : -1;
        Optional<Category> category = discourse.themes().lastNamed();
        return to < 0 || category.isEmpty()
                ? null
                : Proposable.of(ProposalKind.RETURN, index, NounGroup.of(scene, discourse, index), to)
                        .counting(category, Quantity.unknown(), to);
    }

    /** Who is to return; of a number alone ("at least 400 of them") those of whom a return was asked before. */
    private static Optional<Category> category(Theme theme, Scene scene, Discourse discourse) {
        if (!theme.isBare()) {
            return discourse.category(theme);
        }
        ProposalDraft before = Proposals.of(discourse).last(ProposalKind.RETURN);
        Theme named = before(scene, Actors.lastBefore(scene.mentions(), theme.from()) + 1);
        return named != null ? discourse.category(named) : before != null ? before.category : discourse.lastCategory();
    }

    private static @Nullable Theme moved(Scene scene, int index, Cue verb) {
        if (verb.form() == Form.PAST || verb.form() == Form.PRESENT) {
            return null;
        }
        Clause clause = Clause.of(scene, index);
        boolean be = scene.lower(verb.from() - 1).equals("be");
        if (be || verb.form() == Form.PAST_OR_PARTICIPLE || verb.form() == Form.PARTICIPLE) {
            return be && clause.subject() instanceof Theme theme ? theme : null;
        }
        return clause.object();
    }

    private static @Nullable Theme before(Scene scene, int index) {
        ImmutableList<Mention> mentions = scene.mentions();
        for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
            if (mentions.get(i) instanceof Theme theme && !theme.isBare()) {
                return theme;
            }
        }
        return null;
    }
}
