package dev.parley.mention.theme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.parley.fact.Category;
import dev.parley.fact.Criterion;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Theme;
import dev.parley.mention.Theme.Possessive;
import dev.parley.mention.Theme.Share;
import dev.parley.party.Party;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A theme while its noun phrase is read: what the words so far say of it. */
final class ThemeDraft {
    /** Says less than an age does. */
    private static final Criterion YOUNG = Criterion.of("young");

    String kind = "";
    boolean dead;
    boolean captive;
    boolean jailed;
    boolean held;
    boolean severe;
    boolean all;
    boolean each;
    Possessive possessive = Possessive.NONE;
    final List<Share> shares = new ArrayList<>();
    final List<Party> owners = new ArrayList<>();
    final Set<Criterion> criteria = new LinkedHashSet<>();

    /** The theme in these tokens. */
    Theme theme(int from, int to) {
        boolean aged = !criteria.isEmpty()
                && criteria.stream().anyMatch(criterion -> criterion.code().startsWith("age:"));
        if (aged) {
            criteria.remove(YOUNG);
        }
        if (captive && kind.equals(Theme.SOLDIER)) {
            kind = Category.PRISONERS_OF_WAR.code();
        } else if (captive && kind.equals(Theme.PERSON)) {
            kind = jailed ? Category.DETAINEES.code() : Theme.PRISONER;
        }
        String open = dead && !kind.equals(Category.CHILDREN.code()) ? Category.REMAINS.code() : kind;
        return new Theme(
                open,
                ImmutableList.copyOf(shares),
                ImmutableList.copyOf(owners),
                ImmutableSet.copyOf(criteria),
                all,
                each,
                possessive,
                held || captive,
                from,
                to);
    }

    /** Takes in a word of the phrase. */
    void take(Cue cue) {
        switch (cue.sense()) {
            case CATEGORY -> {
                kind = narrower(kind, cue.value());
                if (cue.is(Sense.CRITERION)) {
                    criteria.add(criterion(cue.value(Sense.CRITERION)));
                }
            }
            case DEAD -> dead = true;
            case CAPTIVE -> {
                captive = true;
                jailed |= cue.value(Sense.CAPTIVE).equals(Category.DETAINEES.code());
            }
            case ALL -> all = true;
            case SEVERE -> severe = true;
            case CRITERION -> criteria.add(criterion(cue.value()));
            case DEMONYM -> own(Party.of(cue.value()));
            case NATIONALS -> {
                kind = narrower(kind, Theme.PERSON);
                own(Party.of(cue.value()));
            }
            default -> {
                // "new", "previous" and the like only stand in between.
            }
        }
    }

    /** Takes in whose they are, which goes for the number before. */
    void own(Party owner) {
        owners.add(owner);
        if (!shares.isEmpty()) {
            Share last = shares.remove(shares.size() - 1);
            shares.add(new Share(last.quantity(), last.owner().or(() -> Optional.of(owner))));
        }
    }

    Criterion criterion(String value) {
        return switch (value) {
            case "wounded" -> severe ? Criterion.SEVERELY_WOUNDED : Criterion.of("wounded");
            case "ill" -> Criterion.SERIOUSLY_ILL;
            default -> Criterion.of(value);
        };
    }

    /** Of two nouns in one phrase the one that says more: "soldiers' remains" are remains, "captured soldiers" prisoners of war. */
    static String narrower(String one, String other) {
        boolean open = other.equals(Theme.SOLDIER)
                || other.equals(Theme.PERSON)
                || other.equals(Theme.PRISONER)
                || other.equals(Theme.CAPTIVE);
        return one.isEmpty() || !open ? other : one;
    }
}
