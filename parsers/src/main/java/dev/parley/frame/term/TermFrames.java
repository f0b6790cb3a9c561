package dev.parley.frame.term;

import dev.parley.claim.Stance;
import dev.parley.fact.Term;
import dev.parley.fact.TermKind;
import dev.parley.frame.clause.Moving;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.discourse.Finding;
import dev.parley.frame.discourse.Frame;
import dev.parley.frame.memorandum.Documents;
import dev.parley.frame.words.AskingWord;
import dev.parley.lexicon.Sense;
import dev.parley.lexicon.Senses;
import dev.parley.mention.Duration;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The demands and conditions that memorandums and negotiating parties put. */
public final class TermFrames implements Frame {
    private static final Senses TRIGGERS = Senses.of(
            Sense.DEMAND,
            Sense.AGREE,
            Sense.REQUIRE,
            Sense.WANT,
            Sense.DEMANDS,
            Sense.OUGHT,
            Sense.NEEDED,
            Sense.ON_CONDITION,
            Sense.IN_RETURN,
            Sense.INVOLVE,
            Sense.OUTLINE,
            Sense.DEAL,
            Sense.PROPOSE,
            Sense.REJECT,
            Sense.NOT,
            Sense.UNACCEPTABLE,
            Sense.WILLING,
            Sense.SUBMIT,
            Sense.DOCUMENT);

    /** How many tokens may stand between two parties that "and" joins. */
    private static final int JOINED = 2;

    @Override
    public boolean isTriggered(Scene scene) {
        return scene.has(TRIGGERS) || TermList.isLine(scene);
    }

    @Override
    public boolean isTriggered(Scene scene, Discourse discourse) {
        return isTriggered(scene)
                || Terms.of(discourse).list().isTriggered(scene)
                || scene.has(Sense.MODAL)
                        && Documents.of(discourse).inParagraph(scene).isPresent();
    }

    @Override
    public List<Finding> read(Scene scene, Discourse discourse) {
        List<Finding> findings = new ArrayList<>();
        TermList list = Terms.of(discourse).list();
        Optional<Ask> line = list.line(scene, discourse);
        if (line.isPresent()) {
            add(findings, scene, discourse, line.get());
            Terms.of(discourse).tell(scene, findings);
            return findings;
        }
        list.open(scene, discourse);
        for (Ask ask : asks(new Asking(scene, discourse))) {
            add(findings, scene, discourse, ask);
        }
        for (Finding refusal : Refusals.of(scene, discourse, findings)) {
            // "rejected Baku's demand that": the demand is told as refused, and not once more as made.
            findings.removeIf(other -> refusal.from() <= other.from()
                    && other.to() <= refusal.to()
                    && other.fact().equals(refusal.fact()));
            addNew(findings, refusal);
        }
        // What is asked for in return is answered by an answer to the offer.
        Terms.of(discourse)
                .tell(
                        scene,
                        findings.stream()
                                .filter(term -> !Conditions.isOfOffer(term))
                                .toList());
        return findings;
    }

    private static List<Ask> asks(Asking asking) {
        List<AskFinder> finders = List.of(
                new VerbAsks(asking),
                new NounAsks(asking),
                new Oughts(asking),
                new Needs(asking),
                new Conditions(asking),
                new Causatives(asking),
                new PlannedPoints(asking));
        List<Ask> asks = new ArrayList<>();
        finders.forEach(finder -> asks.addAll(finder.find()));
        return asks;
    }

    private static void add(List<Finding> findings, Scene scene, Discourse discourse, Ask ask) {
        List<Item> items = Items.of(scene, discourse.termWords(), ask);
        boolean demands = items.stream().anyMatch(item -> item.isNamed() && item.term());
        // Somebody else who calls on both to stop is no party with a demand.
        boolean others = discourse.sides().areKnown() && !new Asking(scene, discourse).isSide(ask.author());
        boolean opensList = scene.lower(scene.tokens().size() - 1).equals(":");
        boolean first = true;
        for (Item item : items) {
            boolean calls = others
                    && ask.stance() == Stance.DEMANDED
                    && (item.kind() == TermKind.CEASEFIRE || isOfBoth(scene, discourse, ask));
            boolean nothing = opensList && item.words() == Item.Words.ANY; // "would oblige Nepal to:"
            // "wants recognition and a seat": who demands one thing demands the other.
            boolean another = demands && AskingWord.INDEFINITE.is(scene.lower(item.from()));
            if ((another ? ask.demanded() : ask).takes(item)
                    && !nothing
                    && !calls
                    && !isCounted(scene, ask, item)
                    && !isOfCaptives(scene, item)) {
                Term term =
                        Term.builder().author(ask.author()).kind(item.kind()).build();
                int from = first ? ask.start() : item.from();
                addNew(findings, new Finding(term, ask.stance(), from, item.to(), ask.rule()));
            }
            first = false;
        }
    }

    /** "Called on both sides to respect it", "on Juba and the rebels". */
    private static boolean isOfBoth(Scene scene, Discourse discourse, Ask ask) {
        Optional<Party> before = Optional.empty();
        int end = -1;
        for (Mention mention : scene.mentions()) {
            boolean inside = mention.from() >= ask.from() && mention.to() <= ask.to();
            if (inside && mention instanceof PartyMention party) {
                boolean joined = mention.from() - end <= JOINED && before.isPresent();
                if (party.which() == Which.BOTH
                        || joined && discourse.sides().other(before).equals(party.party())) {
                    return true;
                }
                before = party.party();
                end = mention.to();
            }
        }
        return false;
    }

    /** A truce of so many days, or the release of so many, is a proposal of its own even in a written one. */
    private static boolean isCounted(Scene scene, Ask ask, Item item) {
        boolean truce = item.kind() == TermKind.CEASEFIRE;
        boolean demanded = ask.reading() == Ask.Reading.DEMAND || ask.reading() == Ask.Reading.WISH;
        if (!item.paper() || !truce && !demanded && !ask.reading().isList()) {
            return false;
        }
        for (Mention mention : scene.mentions()) {
            boolean inside = mention.from() >= item.from() && mention.to() <= item.to();
            boolean counts =
                    truce ? mention instanceof Duration : mention instanceof Theme theme && isCounted(theme, demanded);
            if (inside && counts) {
                return true;
            }
        }
        return false;
    }

    /** Whether so many are asked for by number; all of them, or thousands, are so still by what they are. */
    private static boolean isCounted(Theme theme, boolean demanded) {
        boolean loose = theme.all() || theme.quantity().isApproximate();
        return !theme.quantity().isUnknown() && !(demanded && loose);
    }

    /** "to let out no more than 1,500", "asked for 40 of them", "wants 30 villagers included in the swap": what is asked for is a hand-over. */
    private static boolean isOfCaptives(Scene scene, Item item) {
        if (item.isNamed()) {
            return false;
        }
        boolean counted = false;
        boolean moved = false;
        for (Mention mention : scene.mentions()) {
            boolean inside = mention.from() >= item.from() && mention.to() <= item.to();
            counted |= inside
                    && mention instanceof Theme theme
                    && !theme.quantity().isUnknown();
            boolean some = inside && mention.from() == item.from() && mention instanceof Theme;
            boolean ofThem = some && scene.lower(mention.to()).equals("of");
            moved |= ofThem || inside && (Moving.is(mention) || Scene.cue(mention, Sense.FREE) != null);
        }
        return counted && moved;
    }

    /** Adds a term unless one found before stands in the same words. */
    private static void addNew(List<Finding> findings, Finding finding) {
        for (Finding other : findings) {
            boolean overlaps = other.from() < finding.to() && finding.from() < other.to();
            boolean same = other.to() == finding.to() || other.fact().equals(finding.fact());
            if (overlaps && same) {
                return;
            }
        }
        findings.add(finding);
    }
}
