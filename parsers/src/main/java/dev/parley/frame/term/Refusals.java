package dev.parley.frame.term;

import dev.parley.claim.Stance;
import dev.parley.fact.Term;
import dev.parley.fact.TermKind;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.Negation;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.discourse.Finding;
import dev.parley.frame.transfer.Untaken;
import dev.parley.frame.words.AskingWord;
import dev.parley.lexicon.Sense;
import dev.parley.lexicon.Senses;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Terms that the other side refuses: the same terms, still of the side that asks for them, with stance rejected. */
final class Refusals {
    private final Scene scene;
    private final Discourse discourse;
    private final Asking asking;
    private final List<Finding> here;
    private final List<Finding> found = new ArrayList<>();

    private Refusals(Scene scene, Discourse discourse, List<Finding> here) {
        this.scene = scene;
        this.discourse = discourse;
        this.asking = new Asking(scene, discourse);
        this.here = here;
    }

    /** Without one of these nothing is refused, nor said not to be accepted. */
    private static final Senses REFUSING = Senses.of(Sense.REJECT, Sense.NOT, Sense.UNACCEPTABLE, Sense.DENY);

    /** The refusals of a sentence, which has told these terms itself. */
    static List<Finding> of(Scene scene, Discourse discourse, List<Finding> here) {
        if (!scene.has(REFUSING)) {
            return List.of();
        }
        Refusals refusals = new Refusals(scene, discourse, here);
        for (int i = 0; i < scene.mentions().size(); i++) {
            if (scene.mentions().get(i) instanceof Cue cue) {
                boolean refuses = cue.isVerb() && (cue.is(Sense.REJECT) || refusals.isNotAccepted(i, cue))
                        || Negation.isRefused(cue);
                if (refuses) {
                    refusals.verb(i, cue);
                } else if (cue.is(Sense.UNACCEPTABLE) && !refusals.isOfNoun(cue)) {
                    refusals.unacceptable(cue);
                } else if (cue.is(Sense.NOT)) {
                    refusals.never(i, cue);
                    new NoneToCome(refusals.asking).of(i, cue).ifPresent(refusals.found::add);
                }
            }
        }
        return refusals.found;
    }

    /** "did not accept", "will not agree to". */
    private boolean isNotAccepted(int index, Cue verb) {
        return (verb.is(Sense.ACCEPT) || verb.is(Sense.AGREE))
                && Clause.of(scene, index).stance() == Stance.DENIED;
    }

    private void verb(int index, Cue verb) {
        Clause clause = Clause.of(scene, index);
        if (Untaken.of(scene, discourse, clause) != null) {
            return; // whom a side does not take back is no term
        }
        Optional<Party> who = asking.party(clause);
        int start = Asking.start(clause.agent(), verb);
        boolean end = verb.to() >= scene.tokens().size();
        if (clause.isPassive() && clause.actorBehind("by") != null) {
            passive(index, verb, who);
        } else if (end || AskingWord.BACK.is(scene.lower(verb.to())) || isBareDemand(index)) {
            boolean somebody = clause.agent() != null || scene.has(Sense.DELEGATION, Sense.SIDE);
            if (asking.mayAsk(who) || who.isEmpty() && somebody) {
                back(start, verb, who);
            }
        } else if (!refused(start, verb) && (asking.mayAsk(who) || !here.isEmpty())) {
            items(start, verb.to(), who);
        }
    }

    /** "rejected as absurd the rebels' demand for a zone": the demands told behind the verb. */
    private boolean refused(int start, Cue verb) {
        int end = asking.end(verb.to());
        boolean any = false;
        for (Finding ask : here) {
            // "rejects talks before the siege ends": it asks for that itself.
            boolean own = ask.rule().equals(Conditions.CONDITION);
            if (!own && ask.from() >= verb.to() && ask.to() <= end && ask.stance() == Stance.DEMANDED) {
                found.add(new Finding(ask.fact(), Stance.REJECTED, start, ask.to(), "refuse-demand"));
                any = true;
            }
        }
        return any;
    }

    /** "Said no decision had been taken": whether a "no" belongs to what is said, rather than being the answer. */
    private boolean isOfNoun(Cue cue) {
        String next = scene.lower(cue.to());
        return scene.lower(cue.to() - 1).equals("no")
                && scene.isWord(cue.to())
                && !scene.isFunctionWord(cue.to())
                && !AskingWord.SUCH.is(next);
    }

    /** "refused the demand": what it is was told before. */
    private boolean isBareDemand(int index) {
        if (index + 1 >= scene.mentions().size()) {
            return false;
        }
        Mention noun = scene.mentions().get(index + 1);
        boolean near = noun.from() - scene.mentions().get(index).to() <= 2;
        String behind = scene.lower(noun.to());
        return near
                && Scene.cue(noun, Sense.DEMANDS) != null
                && !AskingWord.DEMANDING.is(behind)
                && !behind.equals("that")
                && !behind.equals("of");
    }

    /** What was asked for before: "Kyiv refused that", "something that Kyiv rejects". */
    private void back(int start, Cue verb, Optional<Party> who) {
        int to = verb.to();
        boolean pronoun = to + 1 < scene.tokens().size();
        int end = pronoun && AskingWord.PARTICLE.is(scene.lower(to + 1)) ? to + 2 : pronoun ? to + 1 : to;
        List<Finding> before =
                here.stream().filter(finding -> finding.to() <= verb.from()).toList();
        Terms.lastOf(before, who)
                .or(() -> Terms.of(discourse).lastBefore(scene, who))
                .ifPresent(term -> found.add(new Finding(term, Stance.REJECTED, start, end, "refuse-it")));
    }

    /** "Kyiv refuses to cede territory": the items that it refuses, or, where its words name none, what was just asked for. */
    private void items(int start, int from, Optional<Party> who) {
        Optional<Party> author = discourse.sides().other(who);
        boolean first = true;
        for (Item item : asking.items(from, asking.end(from))) {
            boolean release = item.kind() == TermKind.PRISONER_EXCHANGE && !isCounted(item);
            boolean term = item.term() && (release || !item.paper());
            if (term && item.isKnown() && who.isPresent()) {
                add(author, item, first ? start : item.from(), item.to());
            } else if (term && first) {
                Terms.of(discourse)
                        .lastBefore(scene, who)
                        .or(() -> Terms.lastOf(here, who))
                        .ifPresent(
                                told -> found.add(new Finding(told, Stance.REJECTED, start, item.to(), "refuse-it")));
            }
            first = false;
        }
    }

    /** "Rejected the release of 40 prisoners": the answer to a return that is asked for, which is a proposal. */
    private boolean isCounted(Item item) {
        for (Mention mention : scene.mentions()) {
            boolean inside = mention.from() >= item.from() && mention.to() <= item.to();
            if (inside && mention instanceof Theme theme && !theme.quantity().isUnknown()) {
                return true;
            }
        }
        return false;
    }

    /** "Kyiv will never recognise the annexation": what it refuses, where the words name the kind. */
    private void never(int index, Cue not) {
        Mention modal = index > 1 ? scene.mentions().get(index - 1) : not;
        Mention subject = scene.mentions().get(Math.max(0, index - 2));
        boolean will = Scene.cue(modal, Sense.MODAL) != null && modal.to() == not.from();
        Optional<Party> who = discourse.partyOf(scene, subject);
        // "will not sign unless the siege ends": it would sign.
        boolean unless = scene.has(Sense.ON_CONDITION);
        if (!will
                || unless
                || !asking.mayAsk(who)
                || !scene.preposition(subject).isEmpty()) {
            return;
        }
        List<Item> items = asking.items(not.to(), asking.end(not.to()));
        if (!items.isEmpty()
                && items.get(0).term()
                && items.get(0).isKnown()
                && !items.get(0).paper()) {
            add(
                    discourse.sides().other(who),
                    items.get(0),
                    subject.from(),
                    items.get(0).to());
        }
    }

    private void add(Optional<Party> author, Item item, int from, int to) {
        Term term = Term.builder().author(author).kind(item.kind()).build();
        found.add(new Finding(term, Stance.REJECTED, from, to, "refuse"));
    }

    /** "A Georgian proposal to pull troops back was turned down by Moscow". */
    private void passive(int index, Cue verb, Optional<Party> who) {
        for (int i = index - 1; i >= 0; i--) {
            Mention noun = scene.mentions().get(i);
            boolean asks = Scene.cue(noun, Sense.OFFER, Sense.DEMANDS, Sense.DOCUMENT) != null
                    && AskingWord.DEMANDING.is(scene.lower(noun.to()));
            if (asks && asking.mayAsk(who)) {
                Optional<Party> author = owner(i).or(() -> discourse.sides().other(who));
                for (Item item : asking.items(noun.to() + 1, verb.from())) {
                    if (item.term() && !item.paper()) {
                        add(author, item, noun.from(), verb.to());
                    }
                }
                return;
            }
        }
    }

    private Optional<Party> owner(int noun) {
        Mention before = scene.mentions().get(Math.max(0, noun - 1));
        return before instanceof Cue cue && cue.is(Sense.DEMONYM)
                ? Optional.of(Party.of(cue.value(Sense.DEMONYM)))
                : before instanceof PartyMention party ? party.party() : Optional.empty();
    }

    /** "Netanyahu's office called the changes unacceptable". */
    private void unacceptable(Cue cue) {
        Optional<Party> who = discourse.partyOfSpeaker(scene, cue.from());
        boolean spoken = who.isPresent();
        for (Mention mention : scene.mentions()) {
            boolean before =
                    mention.to() <= cue.from() && scene.preposition(mention).isEmpty();
            Optional<Party> named = before ? discourse.partyOf(scene, mention) : Optional.empty();
            who = named.isPresent() && !spoken ? named : who;
            boolean behind = mention.from() - cue.to() <= 2 && mention.from() >= cue.to();
            if (behind && scene.preposition(mention).equals("for")) {
                who = discourse.partyOf(scene, mention); // "a red line for Tehran"
            }
        }
        if (!asking.mayAsk(who)) {
            return;
        }
        int before = found.size();
        back(Math.max(0, cue.from() - 1), cue, who);
        if (found.size() == before) {
            subject(cue, who);
        }
    }

    /** "Enrichment is not negotiable": what the words before name. */
    private void subject(Cue cue, Optional<Party> who) {
        int from = 0;
        for (Mention mention : scene.mentions()) {
            boolean parts = mention.to() <= cue.from() && mention instanceof Cue verb && verb.isVerb();
            from = parts ? mention.to() : from;
        }
        List<Item> items = asking.items(from, cue.from());
        if (!items.isEmpty()
                && items.get(0).term()
                && items.get(0).isKnown()
                && !items.get(0).paper()) {
            add(discourse.sides().other(who), items.get(0), from, cue.to());
        }
    }
}
