package dev.parley.frame.memorandum;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.discourse.ActingParty;
import dev.parley.frame.discourse.Actors;
import dev.parley.frame.discourse.Discourse;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Place;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.mention.party.Sides;
import dev.parley.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a sentence tells of one written proposal, as it is gathered: who is named around its verbs, and what they make of it. */
final class Handling {
    private final Scene scene;
    private final Discourse discourse;
    private final DocumentPhrase phrase;
    private final List<Proposed> found = new ArrayList<>();

    Handling(Scene scene, Discourse discourse, DocumentPhrase phrase) {
        this.scene = scene;
        this.discourse = discourse;
        this.phrase = phrase;
    }

    Scene scene() {
        return scene;
    }

    DocumentPhrase phrase() {
        return phrase;
    }

    Sides sides() {
        return discourse.sides();
    }

    /** To whom, and through whom, it goes. */
    Passing passing() {
        return new Passing(this, scene, phrase);
    }

    List<Proposed> found() {
        return found;
    }

    /** Whether a verb makes a paper a written proposal: one that is studied, or handed from party to party. */
    boolean isKnown(Cue verb) {
        boolean handed = verb.is(Sense.SUBMIT)
                || verb.is(Sense.GIVE)
                || verb.is(Sense.WRITE)
                || verb.is(Sense.STUDY)
                || verb.is(Sense.RECEIVE)
                || verb.is(Sense.OBTAIN);
        boolean open = phrase.about().isEmpty();
        boolean paper = phrase.weight() == DocumentPhrase.Weight.PAPER && open && handed;
        boolean proposal = phrase.weight() == DocumentPhrase.Weight.BRIEF && open && isHandedOn(verb);
        boolean reply = phrase.weight() == DocumentPhrase.Weight.REPLY && isReplyHanded(verb);
        return paper || reply || proposal || phrase.isKnown(Documents.of(discourse));
    }

    /** "its response was handed to the mediators", "a reply conveyed through Cairo", "is studying the answer from Hamas". */
    private boolean isReplyHanded(Cue verb) {
        boolean whose = phrase.owner().isPresent() || phrase.own() || isReplyTold();
        boolean studied = whose
                && (verb.is(Sense.STUDY) || verb.is(Sense.RECEIVE) || verb.is(Sense.OBTAIN) || verb.is(Sense.PUBLISH));
        // "presented its position" may have been by word of mouth
        boolean views = phrase.noun().value(Sense.DOCUMENT).equals("views");
        boolean submitted = verb.is(Sense.SUBMIT)
                && (nameBehind(verb, "to") != null
                        || passing().channel(verb).isPresent()
                        || isHandedTo(verb)
                        || whose && !views);
        return studied || submitted;
    }

    /** "The reply": one that this sentence or the one before has told of. */
    private boolean isReplyTold() {
        return phrase.definite()
                && Documents.of(discourse)
                        .lastBefore(scene)
                        .filter(Document::reply)
                        .isPresent();
    }

    /** "sent Iran a proposal", "a plan was handed to Hamas", "drawn up by Cairo": a proposal from one party to another is on paper. */
    private boolean isHandedOn(Cue verb) {
        if (verb.is(Sense.WRITE)) {
            return isPassive(verb) && nameBehind(verb, "by") != null;
        }
        if (verb.is(Sense.RECEIVE)) {
            return phrase.owner().isPresent() || nameBehind(verb, "from") != null; // "received the Egyptian plan"
        }
        boolean handed = verb.is(Sense.SUBMIT) || verb.is(Sense.GIVE);
        return handed && (nameBehind(verb, "to") != null || isHandedTo(verb));
    }

    /** Whether a party stands between a verb and the proposal: "sent Iran a proposal". */
    private boolean isHandedTo(Cue verb) {
        for (Mention mention : scene.mentions()) {
            boolean between = mention.from() >= verb.to() && mention.to() <= phrase.from();
            if (between && mention instanceof PartyMention) {
                return true;
            }
        }
        return false;
    }

    /** Adds a proposal of an author, as a clause tells of it. */
    Proposed add(String rule, Clause clause, Optional<Party> author) {
        Proposed proposed = new Proposed(rule);
        proposed.author = author;
        proposed.about = phrase.about().or(() -> subjectToldOf(author));
        proposed.stance = stance(clause);
        Mention agent = clause.agent();
        int first = agent == null ? phrase.from() : Math.min(agent.from(), phrase.from());
        proposed.start = Math.min(first, clause.verb().from());
        proposed.end = Math.max(phrase.to(), clause.verb().to());
        found.add(proposed);
        return proposed;
    }

    /** What "the document" was told to be about. */
    private Optional<String> subjectToldOf(Optional<Party> author) {
        return phrase.isFull()
                ? Optional.empty()
                : Documents.of(discourse).meant(author).flatMap(Document::about);
    }

    /** How the clause puts it; what is negated before a comma is something else: "a town that it never took, was published". */
    private Stance stance(Clause clause) {
        Stance stance = phrase.none() ? Stance.DENIED : clause.stance();
        return !phrase.none() && stance == Stance.DENIED && !isNegated(clause.verb()) ? Stance.ASSERTED : stance;
    }

    private boolean isNegated(Cue verb) {
        int from = verb.from();
        while (from > 0 && !scene.lower(from - 1).equals(",")) {
            from--;
        }
        for (Mention mention : scene.mentions()) {
            boolean before = mention.from() >= from && mention.to() <= verb.from();
            if (before && Scene.cue(mention, Sense.NOT) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whose it is, by what was told before where the words leave it open. */
    Optional<Party> author() {
        boolean reply = phrase.weight() == DocumentPhrase.Weight.REPLY;
        return phrase.author(Documents.of(discourse)).or(() -> reply ? answerer() : Optional.empty());
    }

    /** "Hamas, in a reply conveyed on Saturday": who answers. */
    private Optional<Party> answerer() {
        Optional<Party> last = Optional.empty();
        for (Mention mention : scene.mentions()) {
            if (mention.from() >= phrase.from()) {
                break;
            }
            Optional<Party> named = scene.preposition(mention).isEmpty() ? party(mention) : Optional.empty();
            last = named.isPresent() ? named : last;
        }
        return last;
    }

    /** The two sides where both are the subject, each of which has a proposal of its own; else empty. */
    List<Optional<Party>> both(Clause clause) {
        return clause.hasBothAsSubject() ? eachSide() : ImmutableList.of();
    }

    List<Optional<Party>> eachSide() {
        return sides().areKnown()
                ? ImmutableList.of(
                        Optional.of(sides().asList().get(0)),
                        Optional.of(sides().asList().get(1)))
                : ImmutableList.of();
    }

    /** The party that does what a verb says. */
    Optional<Party> agent(Clause clause) {
        return new ActingParty(scene, discourse).of(clause).or(() -> nation(clause));
    }

    private Optional<Party> nation(Clause clause) {
        return clause.subject() instanceof Theme people && isNation(people) ? party(people) : Optional.empty();
    }

    /** The party of whoever says what a verb tells. */
    Optional<Party> speaker(Mention verb) {
        return discourse.partyOfSpeaker(scene, verb.from());
    }

    Optional<Party> party(@Nullable Mention mention) {
        if (mention instanceof Cue cue && cue.is(Sense.DEMONYM)) {
            return Optional.of(Party.of(cue.value(Sense.DEMONYM)));
        }
        return mention instanceof Theme people && isNation(people)
                ? Optional.of(people.owners().get(0))
                : Actors.party(scene, discourse, mention);
    }

    /** "the Americans gave it to the Ukrainians": a people for its party. */
    boolean isNation(Theme people) {
        return people.owners().size() == 1
                && people.quantity().isUnknown()
                && people.kind().equals(Theme.PERSON)
                && people.to() - people.from() <= 2
                && (scene.lower(people.from()).equals("the")
                        || scene.lower(people.from() - 1).equals("the"));
    }

    Optional<Party> behind(Mention verb, String preposition) {
        return party(nameBehind(verb, preposition));
    }

    /** The party whose capital something is in. */
    Optional<Party> capitalOf(Mention mention) {
        return mention instanceof Place place && scene.lower(place.from() - 1).equals("in")
                ? discourse.seatedIn(place.name())
                : Optional.empty();
    }

    /** "shared the draft with the two sides": the party with whom it is shared, behind the proposal. */
    Optional<Party> with(Cue verb) {
        Mention name = nameBehind(verb, "with");
        return name == null || name.from() < phrase.to() ? Optional.empty() : party(name);
    }

    /** The first name behind a preposition on the right of a verb, before the next verb. */
    @Nullable
    Mention nameBehind(Mention verb, String preposition) {
        for (Mention mention : scene.mentions()) {
            if (mention.from() < verb.to()) {
                continue;
            }
            if (mention instanceof Cue cue && cue.isVerb()) {
                return null;
            }
            boolean name = !(mention instanceof Cue) || Scene.cue(mention, Sense.DEMONYM) != null;
            if (name && scene.preposition(mention).equals(preposition)) {
                return mention;
            }
        }
        return null;
    }

    /** Whether the proposal is what a verb is done to: "was published", "and passed on", "drafted by". */
    boolean isPassive(Cue verb) {
        if (!isParticiple(verb)) {
            return false;
        }
        for (Mention mention : scene.mentions()) {
            if (mention.to() > verb.from()) {
                break;
            }
            boolean be = Scene.cue(mention, Sense.BE) != null && verb.from() - mention.to() <= 3;
            if (be || isJoined(mention, verb)) {
                return true;
            }
        }
        return verb.from() - phrase.to() <= 1;
    }

    /** Whether a verb may be a participle; where its forms are alike ("put forward"), whoever does it stands behind "by". */
    private boolean isParticiple(Cue verb) {
        if (verb.form() == Form.PARTICIPLE || verb.form() == Form.PAST_OR_PARTICIPLE) {
            return true;
        }
        boolean alike = verb.readings().stream()
                .anyMatch(reading -> reading.form() == Form.PARTICIPLE || reading.form() == Form.PAST_OR_PARTICIPLE);
        return alike && scene.lower(verb.to()).equals("by");
    }

    private boolean isJoined(Mention before, Cue verb) {
        return before instanceof Cue cue
                && cue.isVerb()
                && cue.from() > phrase.to()
                && scene.lower(verb.from() - 1).equals("and")
                && isPassive(cue);
    }
}
