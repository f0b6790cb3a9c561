package dev.parley.frame;

import com.google.common.collect.ImmutableList;
import dev.parley.fact.Category;
import dev.parley.fact.ProposalKind;
import dev.parley.interval.Quantity;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists of persons that one side hands to the other to have them back, and what is told of such a demand further: "we're talking about hundreds". */
final class Lists {
    private final Scene scene;
    private final Discourse discourse;
    private final ImmutableList<Mention> mentions;
    private final ProposalDrafts drafts;

    Lists(Scene scene, Discourse discourse, ProposalDrafts drafts) {
        this.scene = scene;
        this.discourse = discourse;
        this.mentions = scene.mentions();
        this.drafts = drafts;
    }

    void read() {
        for (int i = 0; i + 1 < mentions.size(); i++) {
            if (Scene.cue(mentions.get(i), Sense.LIST) != null && mentions.get(i + 1) instanceof Theme theme) {
                list(i, theme);
            } else if (Scene.cue(mentions.get(i), Sense.DISCUSS) != null
                    && mentions.get(i + 1) instanceof Theme theme) {
                elaborate((Cue) mentions.get(i), theme);
            }
        }
    }

    private void list(int index, Theme theme) {
        boolean of = scene.lower(mentions.get(index).to()).equals("of");
        int giving = giving(index);
        Optional<Category> category = discourse.category(theme);
        if (!of || giving < 0 || category.isEmpty() || isToBeFreed(theme)) {
            return;
        }
        Clause clause = Clause.of(scene, giving);
        Optional<Party> by = Actors.agent(scene, discourse, clause);
        Optional<Party> to = receiver(clause).or(() -> discourse.sides().other(by));
        boolean own =
                theme.owners().isEmpty() || by.filter(theme.owners()::contains).isPresent();
        if (by.isEmpty() || to.isEmpty() || by.equals(to) || !own) {
            return;
        }
        ProposalDraft proposed = new ProposalDraft(ProposalKind.RETURN);
        proposed.by = by;
        proposed.to = to;
        proposed.category = category;
        proposed.quantity = theme.quantity();
        proposed.start = clause.from();
        proposed.end = theme.to();
        proposed.rule = "list";
        demanded(proposed);
    }

    /** Joins the list with the demand of the same sentence: "gave a list of 30 captives, demanding their return". */
    private void demanded(ProposalDraft list) {
        for (ProposalDraft other : drafts.all()) {
            if (other.kind == ProposalKind.RETURN && other.category.equals(list.category)) {
                other.quantity = other.quantity.isUnknown() ? list.quantity : other.quantity;
                other.to = other.to.or(() -> list.to);
                other.start = Math.min(other.start, list.start);
                return;
            }
        }
        drafts.add(list);
    }

    private int giving(int index) {
        for (int i = index - 1; i >= 0; i--) {
            Cue verb = Scene.cue(mentions.get(i), Sense.GIVE, Sense.SUBMIT, Sense.DECLARE);
            if (verb != null && verb.isVerb()) {
                return i;
            }
            if (mentions.get(i) instanceof Cue cue && cue.isVerb()) {
                return -1;
            }
        }
        return -1;
    }

    private Optional<Party> receiver(Clause clause) {
        for (Mention mention : clause.right()) {
            if (mention instanceof PartyMention party && party.isNamed()) {
                return party.party();
            }
        }
        return Optional.empty();
    }

    /** "a list of captives to be released on Monday": no demand, but what is to come. */
    private boolean isToBeFreed(Theme theme) {
        return scene.lower(theme.to()).equals("to")
                && scene.lower(theme.to() + 1).equals("be");
    }

    /** "We're talking about hundreds of children": how many a demand told just before is of. */
    private void elaborate(Cue verb, Theme theme) {
        Optional<Category> category = discourse.category(theme);
        boolean counts = !theme.quantity().equals(Quantity.unknown()) && theme.from() - verb.to() <= 1;
        @Nullable
        ProposalDraft demand = discourse
                .proposals()
                .last(scene.index(), 1, told -> told.kind == ProposalKind.RETURN && told.category.equals(category));
        if (!counts || category.isEmpty() || demand == null) {
            return;
        }
        ProposalDraft more = demand.again();
        more.quantity = theme.quantity();
        more.stance = demand.stance;
        more.start = verb.from();
        more.end = theme.to();
        more.rule = "elaborated";
        more.further = true;
        drafts.add(more);
    }
}
