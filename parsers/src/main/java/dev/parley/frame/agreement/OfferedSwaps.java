package dev.parley.frame.agreement;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.fact.Formula;
import dev.parley.fact.Quota;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.Negation;
import dev.parley.frame.clause.NounTheme;
import dev.parley.frame.discourse.Actors;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.transfer.Cargo;
import dev.parley.interval.Quantity;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Exchanges that a side proposes or demands: "offered an exchange of all prisoners", "proposed to swap 300 rebels for ten soldiers", "pressed for a swap
 * all for all", "offers 300 rebels for ten soldiers".
 */
final class OfferedSwaps {
    private static final int REACH = 2 * Agreements.NEAR;

    private final Scene scene;
    private final Discourse discourse;
    private final ImmutableList<Mention> mentions;
    private final Agreements agreements;

    OfferedSwaps(Scene scene, Discourse discourse, Agreements agreements) {
        this.scene = scene;
        this.discourse = discourse;
        this.mentions = scene.mentions();
        this.agreements = agreements;
    }

    /** Reads what the verb of proposing or demanding at an index has for its object. */
    void read(int i, Cue verb) {
        Clause clause = Clause.of(scene, i);
        Theme offered = clause.object();
        Theme price = price(clause, offered);
        if (offered != null && price != null && isCounted(offered)) {
            Agreed agreed = agreed(verb, verb, offered);
            add(agreed, verb, offered, price);
            return;
        }
        for (int j = i + 1; j < mentions.size() && mentions.get(j).from() - verb.to() <= REACH; j++) {
            Cue swap = Scene.cue(mentions.get(j), Sense.SWAP_NOUN, Sense.SWAP, Sense.ALL_FOR_ALL);
            if (swap != null && isRead(j, verb, swap)) {
                return;
            }
        }
    }

    /** "Was ready to swap all for all": a formula that a side would accept. */
    void ready(int i, Cue ready) {
        boolean not = i > 0 && Scene.cue(mentions.get(i - 1), Sense.NOT) != null;
        for (int j = i + 1; !not && j < mentions.size() && mentions.get(j).from() - ready.to() <= REACH; j++) {
            Cue all = Scene.cue(mentions.get(j), Sense.ALL_FOR_ALL);
            if (all != null) {
                isRead(j, ready, all);
                return;
            }
        }
    }

    private boolean isRead(int index, Cue verb, Cue swap) {
        if (swap.isVerb() && new Negation(Clause.of(scene, index)).isAskedFor()) {
            return true; // "proposed not to exchange them"
        }
        Theme theme = theme(index, swap);
        Agreed agreed = agreed(verb, swap, theme);
        if (agreed.formula.isEmpty() && (theme == null || !isCounted(theme))) {
            return false;
        }
        Theme price = swap.isVerb() ? price(Clause.of(scene, index), theme) : null;
        if (theme != null && price != null) {
            add(agreed, verb, theme, price);
        } else {
            boolean all = agreed.formula.isPresent();
            agreed.total = theme == null || all ? Quantity.unknown() : theme.quantity();
            agreements.add(agreed);
        }
        return true;
    }

    private @Nullable Theme theme(int index, Cue swap) {
        if (!swap.isVerb()) {
            return NounTheme.of(scene, index);
        }
        Clause clause = Clause.of(scene, index);
        return clause.isPassive() && clause.subject() instanceof Theme theme ? theme : clause.object();
    }

    /** What is asked for in return, where it is counted; null where nothing is. */
    private @Nullable Theme price(Clause clause, @Nullable Theme theme) {
        Theme price = theme == null ? null : Cargo.behind(scene, clause, theme);
        return price != null && isCounted(price) ? price : null;
    }

    private boolean isCounted(Theme theme) {
        return !theme.quantity().isUnknown() && !agreements.covers(theme);
    }

    private Agreed agreed(Cue verb, Cue swap, @Nullable Theme theme) {
        boolean all = swap.is(Sense.ALL_FOR_ALL) || theme != null && theme.all();
        Agreed agreed = new Agreed(all ? "all-for-all" : "proposed-exchange");
        agreed.stance = verb.is(Sense.DEMAND) && !verb.is(Sense.PROPOSE) ? Stance.DEMANDED : Stance.PROPOSED;
        agreed.parties.addAll(discourse.sides().parties());
        agreed.category = theme == null ? discourse.lastCategory().or(discourse::captives) : discourse.category(theme);
        agreed.formula = all ? Optional.of(Formula.ALL_FOR_ALL) : Optional.empty();
        agreed.start = verb.from();
        agreed.end = Math.max(theme == null ? 0 : theme.to(), swap.to());
        return agreed;
    }

    private void add(Agreed agreed, Cue verb, Theme theme, Theme price) {
        agreed.quotas = quotas(verb, theme, price);
        agreed.end = Math.max(agreed.end, price.to());
        agreements.add(agreed);
    }

    /** Whoever offers to exchange so many for so many gives the first and gets the second. */
    private List<Quota> quotas(Cue verb, Theme theme, Theme price) {
        Optional<Party> from = Actors.agent(scene, discourse, Clause.of(scene, scene.indexOf(verb)))
                .filter(discourse.sides().parties()::contains);
        Optional<Party> to = discourse.sides().other(from);
        return List.of(new Quota(from, to, theme.quantity()), new Quota(to, from, price.quantity()));
    }
}
