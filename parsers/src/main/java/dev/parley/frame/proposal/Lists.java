package dev.parley.frame.proposal;

import com.google.common.collect.ImmutableList;
import dev.parley.fact.Category;
import dev.parley.fact.ProposalKind;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.discourse.Actors;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.discourse.NounGroup;
import dev.parley.interval.Quantity;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Amount;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists of persons that one side hands to the other to have them back, and what is told of such a demand further: "we're talking about hundreds". */
final class Lists {
    /** How many mentions behind a list its verb may stand. */
    private static final int REACH = 6;

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

    /** Who is on a list. */
    private record Names(Optional<Category> category, Quantity quantity, ImmutableList<Party> owners, int to) {}

    /** Who hands a list to whom. */
    private record Passing(Optional<Party> by, Optional<Party> to, int from, int end) {}

    void read() {
        for (int i = 0; i + 1 < mentions.size(); i++) {
            if (Scene.cue(mentions.get(i), Sense.LIST) != null) {
                list(i);
            } else if (Scene.cue(mentions.get(i), Sense.DISCUSS) != null
                    && mentions.get(i + 1) instanceof Theme theme) {
                elaborate((Cue) mentions.get(i), theme);
            }
        }
    }

    private void list(int index) {
        Names names = names(index);
        Passing passing = names == null || isToBeFreed(names.to()) ? null : passing(index, names);
        if (names == null || passing == null || names.category().isEmpty()) {
            return;
        }
        Optional<Party> by = passing.by().or(() -> discourse.sides().other(passing.to()));
        Optional<Party> to = passing.to().filter(party -> !Optional.of(party).equals(by));
        boolean own =
                names.owners().isEmpty() || by.filter(names.owners()::contains).isPresent();
        if (by.isEmpty() || !own || to.or(() -> discourse.sides().other(by)).isEmpty()) {
            return;
        }
        ProposalDraft proposed = new ProposalDraft(ProposalKind.RETURN);
        proposed.by = by;
        proposed.to = to.or(() -> discourse.sides().other(by));
        proposed.category = names.category();
        proposed.quantity = names.quantity();
        proposed.start = Math.min(passing.from(), mentions.get(index).from());
        proposed.end = Math.max(passing.end(), names.to());
        proposed.rule = "list";
        demanded(proposed);
    }

    /** "A list of 30 captives", "the list with 71 names", "of the 30 captives on a list": who is on it; null where nobody is counted. */
    private @Nullable Names names(int index) {
        Mention list = mentions.get(index);
        boolean namesOf = ((Cue) list).value(Sense.LIST).equals("names");
        String joint = scene.lower(list.to());
        boolean behind = namesOf || joint.equals("of") || joint.equals("with");
        Mention next = behind ? mentions.get(index + 1) : list;
        if (next.from() - list.to() > 2 && next != list) {
            return null;
        }
        if (namesOf && !(next instanceof Theme theme && isOfSomebody(theme))) {
            return null; // the names of captives are told for many a reason, those of one's own to have them back
        }
        if (next instanceof Theme theme && !theme.isBare()) {
            return new Names(discourse.category(theme), theme.quantity(), theme.owners(), theme.to());
        }
        Quantity number = next instanceof Amount amount ? amount.quantity() : Quantity.unknown();
        number = next instanceof Theme bare ? bare.quantity() : number;
        boolean counted = !number.isUnknown() && scene.lower(next.to()).equals("names");
        return counted ? new Names(discourse.themes().lastNamed(), number, ImmutableList.of(), next.to() + 1) : null;
    }

    private static boolean isOfSomebody(Theme theme) {
        return theme.possessive() != Theme.Possessive.NONE || !theme.owners().isEmpty();
    }

    /** Who hands the list over, by the verb before it or behind it; null where nobody does. */
    private @Nullable Passing passing(int index, Names names) {
        Optional<Party> owner = NounGroup.of(scene, discourse, index).owner();
        if (owner.isPresent()) { // "Ukraine's list of 339 names"
            return new Passing(owner, Optional.empty(), mentions.get(index).from(), names.to());
        }
        for (int i = index - 1; i >= 0; i--) {
            if (mentions.get(i) instanceof Cue verb && verb.isVerb()) {
                return verb.is(Sense.STUDY) ? studied(i) : isPassing(verb) ? given(i) : null;
            }
        }
        for (int i = index + 1; i < Math.min(mentions.size(), index + REACH); i++) {
            if (mentions.get(i) instanceof Cue verb && verb.isVerb()) {
                return isPassing(verb) ? given(i) : verb.is(Sense.RECEIVE) ? received(i) : null;
            }
        }
        return null;
    }

    private static boolean isPassing(Cue verb) {
        return verb.is(Sense.GIVE)
                || verb.is(Sense.SUBMIT)
                || verb.is(Sense.DECLARE)
                || verb.is(Sense.SEND)
                || verb.is(Sense.DISCUSS);
    }

    /** "Moscow is working through a list of 339 names": it has it from the other side. */
    private Passing studied(int verb) {
        Clause clause = Clause.of(scene, verb);
        Optional<Party> reader = Actors.agent(scene, discourse, clause);
        return new Passing(
                discourse.sides().other(reader),
                reader,
                clause.from(),
                clause.verb().to());
    }

    /** "Kyiv handed a list to Moscow", "the lists were passed to Moscow", "a list that Kyiv passed to it". */
    private Passing given(int verb) {
        Clause clause = Clause.of(scene, verb);
        Optional<Party> by = clause.isPassive()
                ? Actors.party(scene, discourse, clause.actorBehind("by"))
                : Actors.agent(scene, discourse, clause).or(() -> myself(clause));
        Optional<Party> to = Optional.empty();
        int end = clause.verb().to();
        for (Mention mention : clause.right()) {
            if (to.isEmpty() && mention instanceof PartyMention party && party.isNamed()) {
                to = party.party();
                end = mention.to();
            }
        }
        return new Passing(by, to, clause.from(), end);
    }

    /** "I handed him a list": the side of whoever says so. */
    private Optional<Party> myself(Clause clause) {
        for (int i = clause.verb().from() - 1; i >= Math.max(0, clause.verb().from() - 2); i--) {
            if (scene.lower(i).equals("i")) {
                return discourse.partyOfSpeaker(scene, i);
            }
        }
        return Optional.empty();
    }

    /** "A list received from Kyiv". */
    private @Nullable Passing received(int verb) {
        Clause clause = Clause.of(scene, verb);
        for (Mention mention : clause.right()) {
            boolean somebody = mention instanceof PartyMention || mention instanceof PersonMention;
            if (somebody && scene.preposition(mention).equals("from")) {
                return new Passing(
                        Actors.party(scene, discourse, mention),
                        Optional.empty(),
                        clause.verb().from(),
                        mention.to());
            }
        }
        return null;
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

    /** "a list of captives to be released on Monday": no demand, but what is to come. */
    private boolean isToBeFreed(int token) {
        return scene.lower(token).equals("to") && scene.lower(token + 1).equals("be")
                || scene.lower(token).equals("who")
                || scene.lower(token).equals("whom");
    }

    /** "We're talking about hundreds of children": how many a demand told just before is of. */
    private void elaborate(Cue verb, Theme theme) {
        Optional<Category> category = discourse.category(theme);
        boolean counts = !theme.quantity().equals(Quantity.unknown()) && theme.from() - verb.to() <= 1;
        @Nullable
        ProposalDraft demand = Proposals.of(discourse)
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
