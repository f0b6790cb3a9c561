package dev.parley.frame.agreement;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.fact.Quota;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.NounTheme;
import dev.parley.frame.clause.OnlyPossible;
import dev.parley.frame.discourse.Discourse;
import dev.parley.interval.Quantity;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.Ratio;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody agreed to: "agreed to exchange the wounded and the bodies of 12,000 soldiers", "reached a deal on a swap". */
final class Complements {
    private static final int NEAR = Agreements.NEAR;

    private final Scene scene;
    private final Discourse discourse;
    private final ImmutableList<Mention> mentions;
    private final Agreements agreements;
    private final Agreeing agreeing;

    Complements(Scene scene, Discourse discourse, Agreements agreements) {
        this.scene = scene;
        this.discourse = discourse;
        this.mentions = scene.mentions();
        this.agreements = agreements;
        this.agreeing = new Agreeing(scene, discourse);
    }

    /** Reads what the mention at an index tells. */
    void read(int i) {
        if (agreeing.is(i) && !OnlyPossible.startsAt(scene, Clause.of(scene, i).from())) {
            complement(i);
        }
    }

    /** Reads what was agreed on, from the verb to the next conjunction or to whoever says so. */
    private void complement(int i) {
        int end = agreeing.end(i);
        if (agreeing.isNotTo(i, end)) {
            return;
        }
        boolean moves = false;
        int itemStart = mentions.get(i).from();
        List<Agreed> items = new ArrayList<>();
        int ratios = 0;
        for (int j = i + 1; j < end; j++) {
            Mention mention = mentions.get(j);
            Cue moving = Scene.cue(mention, Sense.SWAP, Sense.SWAP_NOUN, Sense.GIVE, Sense.GIVE_NOUN, Sense.REPATRIATE);
            ratios += mention instanceof Ratio ? 1 : 0;
            if (moving != null) {
                moves = true;
                itemStart = items.isEmpty() ? itemStart : moving.from();
                if (NounTheme.of(scene, j) == null && !themeFollows(j, end) && ratios == 0) {
                    items.add(item(i, null, moving, itemStart));
                }
            } else if (mention instanceof Theme theme && !(theme.isBare() && ratios > 0)) {
                boolean first = items.isEmpty();
                items.add(item(
                        i,
                        theme,
                        movingBefore(j, i),
                        first ? mentions.get(i).from() : Math.min(itemStart, theme.from())));
                itemStart = theme.from();
            }
        }
        boolean each =
                mentions.subList(i, end).stream().anyMatch(m -> m instanceof PartyMention p && p.which() == Which.EACH);
        if (end > i + 1 && (moves || Scene.cue(mentions.get(i), Sense.AGREE) != null)) {
            agreements.cover(mentions.get(i).from(), mentions.get(end - 1).to());
        }
        if (moves && ratios == 0 && counted(i)) {
            return;
        }
        if (moves) {
            boolean hasRatio = ratios > 0;
            List<Agreed> all = merged(items, each);
            inReturn(all, end);
            gapped(all, i, end);
            all.forEach(agreed -> keep(agreed, hasRatio));
        }
    }

    /** Reads who is to let how many go; false where the direction stays open. */
    private boolean counted(int i) {
        int end = DealContents.end(scene, i + 1);
        List<Agreed> told = new DealItems(scene, discourse, i + 1, end).read(mentions.get(i));
        for (Agreed agreed : told) {
            if (!agreed.total.isUnknown() && agreed.scope.isEmpty()) {
                return false;
            }
        }
        for (Agreed agreed : told) {
            agreed.parties.clear();
            agreed.parties.addAll(
                    agreeing.parties(i).isEmpty() ? discourse.sides().parties() : agreeing.parties(i));
            agreed.stance = Clause.of(scene, i).verb().isVerb() ? agreeing.stance(i) : Stance.ASSERTED;
            agreements.add(agreed);
            agreements.cover(agreed.start, agreed.end);
        }
        if (!told.isEmpty()) {
            told.get(0).start = Math.min(told.get(0).start, Clause.of(scene, i).from());
        }
        return !told.isEmpty();
    }

    /** "released in return for 250 prisoners": what stands behind goes the other way. */
    private void inReturn(List<Agreed> all, int end) {
        int at = -1;
        for (Mention mention : mentions.subList(0, end)) {
            at = Scene.cue(mention, Sense.IN_RETURN) != null ? mention.from() : at;
        }
        Quota first = all.isEmpty() || all.get(0).quotas.isEmpty()
                ? null
                : all.get(0).quotas.get(0);
        for (Agreed agreed : at < 0 || first == null ? List.<Agreed>of() : all) {
            if (agreed.start > at && first != null && !agreed.total.isUnknown()) {
                agreed.quotas = List.of(new Quota(first.to(), first.from(), agreed.total));
                agreed.total = Quantity.unknown();
            }
        }
    }

    /** "undertook to release 32 servicemen, and Armenia two": another party with its own number. */
    private void gapped(List<Agreed> all, int i, int end) {
        for (int j = i + 1; j + 1 < Math.min(mentions.size(), end + 1) && !all.isEmpty(); j++) {
            if (mentions.get(j) instanceof PartyMention party
                    && party.isNamed()
                    && mentions.get(j + 1) instanceof Theme theme
                    && theme.from() == party.to()
                    && !theme.quantity().isUnknown()) {
                all.removeIf(agreed -> agreed.quotas.isEmpty() && agreed.total.equals(theme.quantity()));
                if (!all.isEmpty()) {
                    addQuota(all.get(all.size() - 1), party, theme);
                }
            }
        }
    }

    private static void addQuota(Agreed model, PartyMention party, Theme theme) {
        if (model.quotas.size() == 1 && !model.quotas.get(0).from().equals(party.party())) {
            Quota there = model.quotas.get(0);
            party.party().ifPresent(model.parties::add);
            model.quotas = List.of(
                    there.to().isPresent() ? there : new Quota(there.from(), party.party(), there.quantity()),
                    new Quota(party.party(), there.from(), theme.quantity()));
            model.end = Math.max(model.end, theme.to());
        }
    }

    private boolean themeFollows(int j, int end) {
        for (int k = j + 1; k < end; k++) {
            if (mentions.get(k) instanceof Theme theme) {
                return theme.from() - mentions.get(j).to() <= NEAR;
            }
            if (Scene.cue(mentions.get(k), Sense.SWAP, Sense.SWAP_NOUN, Sense.GIVE, Sense.GIVE_NOUN) != null) {
                return false;
            }
        }
        return false;
    }

    private @Nullable Cue movingBefore(int j, int i) {
        for (int k = j + 1; k < mentions.size() && k <= j + 1; k++) {
            Cue behind = Scene.cue(mentions.get(k), Sense.SWAP_NOUN, Sense.GIVE_NOUN);
            if (behind != null && behind.from() - mentions.get(j).to() <= 1) {
                return behind;
            }
        }
        for (int k = j - 1; k > i; k--) {
            Cue before = Scene.cue(
                    mentions.get(k), Sense.SWAP, Sense.SWAP_NOUN, Sense.GIVE, Sense.GIVE_NOUN, Sense.REPATRIATE);
            if (before != null) {
                return before;
            }
        }
        return null;
    }

    private Agreed item(int i, @Nullable Theme theme, @Nullable Cue moving, int start) {
        Agreed agreed = new Agreed("agree");
        agreed.parties.addAll(agreeing.parties(i));
        boolean passive = agreed.parties.isEmpty();
        if (passive) {
            agreed.parties.addAll(discourse.sides().parties());
        }
        agreed.start = start == mentions.get(i).from() ? Clause.of(scene, i).from() : start;
        agreed.end = moving == null ? mentions.get(i).to() : moving.to();
        if (theme != null) {
            agreed.describe(scene, discourse, theme, moving);
            agreed.end = Math.max(agreed.end, theme.to());
        } else if (moving != null && moving.is(Sense.SWAP_NOUN) && discourse.isAboutExchanges()) {
            agreed.category = discourse.lastCategory().or(discourse::captives);
        }
        agreed.stance = Clause.of(scene, i).verb().isVerb() ? agreeing.stance(i) : Stance.ASSERTED;
        return agreed;
    }

    private List<Agreed> merged(List<Agreed> items, boolean each) {
        List<Agreed> merged = new ArrayList<>();
        for (Agreed item : items) {
            Agreed same = merged.stream()
                    .filter(other -> other.joins(item))
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                merged.add(item);
            } else {
                same.join(item);
            }
        }
        for (Agreed agreed : merged) {
            if (each && !agreed.total.isUnknown()) {
                agreed.reciprocal(discourse.sides(), agreed.total, agreed.total);
                agreed.total = agreed.quotas.isEmpty() ? agreed.total : Quantity.unknown();
            }
        }
        return merged;
    }

    /** Keeps what was agreed, but for what a formula in the same words says with its numbers. */
    private void keep(Agreed agreed, boolean hasRatio) {
        if (!hasRatio || !agreed.criteria.isEmpty()) {
            agreements.add(agreed);
        }
    }
}
