package dev.parley.frame.memorandum;

import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.Negation;
import dev.parley.frame.discourse.ActingParty;
import dev.parley.frame.discourse.Actors;
import dev.parley.frame.discourse.Discourse;
import dev.parley.lexicon.Sense;
import dev.parley.lexicon.Senses;
import dev.parley.mention.Cue;
import dev.parley.mention.Duration;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Written proposals that "it" means, told just before: "Vidal handed it to the rebels on Monday", "it was passed to Baku by the Swiss", "Oman is studying it". */
final class PronounDocuments {
    /** Verbs that tell what becomes of a written proposal. */
    static final Senses HANDLING =
            Senses.of(Sense.SUBMIT, Sense.GIVE, Sense.RECEIVE, Sense.STUDY, Sense.PUBLISH, Sense.OBTAIN);

    /** How many tokens behind "to" may tell whose official gets it. */
    private static final int RECEIVER = 6;

    private final Scene scene;
    private final Discourse discourse;
    private final Document document;
    private final List<Proposed> found = new ArrayList<>();

    private PronounDocuments(Scene scene, Discourse discourse, Document document) {
        this.scene = scene;
        this.discourse = discourse;
        this.document = document;
    }

    /** What a sentence tells of the written proposal told last; nothing where neither it nor the one before tells of one. */
    static List<Proposed> of(Scene scene, Discourse discourse) {
        Optional<Document> document = scene.has(HANDLING) && hasIt(scene)
                ? Documents.of(discourse).lastBefore(scene).filter(one -> !one.deal())
                : Optional.empty();
        if (document.isEmpty()) {
            return List.of();
        }
        PronounDocuments pronouns = new PronounDocuments(scene, discourse, document.get());
        for (int i = 0; i < scene.mentions().size(); i++) {
            if (scene.mentions().get(i) instanceof Cue verb && verb.isVerb() && verb.isAny(HANDLING)) {
                pronouns.read(i, verb);
            }
        }
        return pronouns.found;
    }

    private static boolean hasIt(Scene scene) {
        for (Mention mention : scene.mentions()) {
            if (isIt(scene, mention)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIt(Scene scene, Mention mention) {
        return mention instanceof PartyMention pronoun
                && pronoun.which() == Which.PRONOUN
                && scene.lower(pronoun.from()).equals("it");
    }

    private void read(int index, Cue verb) {
        Clause clause = Clause.of(scene, index);
        Mention next = index + 1 < scene.mentions().size() ? scene.mentions().get(index + 1) : verb;
        boolean object = isIt(scene, next) && next.from() == verb.to();
        if (index > 0 && scene.mentions().get(index - 1) instanceof Duration) {
            return; // "has asked for ten days to study it"
        }
        Mention subject = clause.isPassive() ? itBefore(clause) : null;
        if (!object && subject == null || new Negation(clause).isNegated()) {
            return;
        }
        Mention behind = object ? next : verb;
        Optional<Party> agent = object ? new ActingParty(scene, discourse).of(clause) : party(clause.actorBehind("by"));
        Proposed proposed = proposed(clause, subject == null ? behind : subject);
        if (verb.is(Sense.STUDY) || verb.is(Sense.RECEIVE)) {
            taken(proposed, clause, agent);
        } else if (verb.is(Sense.PUBLISH) || verb.is(Sense.OBTAIN)) {
            published(proposed, verb, object);
        } else {
            given(proposed, clause, agent);
        }
    }

    /** "It was handed": the pronoun before a passive verb; null where the subject is another. */
    private @Nullable Mention itBefore(Clause clause) {
        for (Mention mention : clause.subjects()) {
            if (isIt(scene, mention)) {
                return mention;
            }
        }
        return null;
    }

    private Proposed proposed(Clause clause, Mention it) {
        Proposed proposed = new Proposed("it");
        proposed.author = document.author();
        proposed.about = document.about();
        proposed.stance = clause.stance();
        proposed.start = Math.min(clause.from(), it.from());
        proposed.end = Math.max(it.to(), clause.verb().to());
        return proposed;
    }

    /** "Oman received it", "is studying it". */
    private void taken(Proposed proposed, Clause clause, Optional<Party> agent) {
        Optional<Party> from = party(clause.actorBehind("from"));
        proposed.author = proposed.author.or(() -> from);
        proposed.recipient = agent;
        proposed.channel = channel(clause);
        boolean known = proposed.author.isPresent() && agent.isPresent() && !agent.equals(proposed.author);
        if (known) {
            found.add(proposed);
        }
    }

    /** "The paper published it", "it was leaked by the paper". */
    private void published(Proposed proposed, Cue verb, boolean object) {
        proposed.publishedBy = object ? Publishers.before(scene, verb) : Publishers.behind(scene, verb);
        if (proposed.publishedBy.isPresent() && proposed.author.isPresent()) {
            found.add(proposed);
        }
    }

    /** "Vidal handed it to the rebels", "it was handed to them by Oman": the one who hands on what another wrote is its channel. */
    private void given(Proposed proposed, Clause clause, Optional<Party> agent) {
        Mention to = receiver(clause);
        proposed.recipient = to instanceof Cue land ? Optional.of(Party.of(land.value(Sense.DEMONYM))) : party(to);
        proposed.channel = channel(clause);
        boolean carried = agent.isPresent() && !agent.equals(proposed.author);
        if (proposed.author.isEmpty()) {
            proposed.author = agent;
        } else if (carried && !agent.equals(proposed.recipient)) {
            proposed.channel = proposed.channel.or(() -> agent);
        }
        boolean other = proposed.recipient.isPresent() && !proposed.recipient.equals(proposed.author);
        if (to != null && other) {
            proposed.end = Math.max(proposed.end, to.to());
            found.add(proposed);
        }
    }

    /** "To the rebels", "to the emir of Qatar", "to the Qatari emir": who gets it, right behind "it" or the verb. */
    private @Nullable Mention receiver(Clause clause) {
        Mention to = clause.actorBehind("to");
        if (to != null) {
            return to;
        }
        int start = scene.lower(clause.verb().to()).equals("to")
                ? clause.verb().to()
                : clause.verb().to() + 1;
        for (Mention mention : scene.lower(start).equals("to") ? clause.right() : List.<Mention>of()) {
            boolean near = mention.from() > start && mention.from() - start <= RECEIVER;
            boolean named = mention instanceof PartyMention party && party.isNamed();
            if (near && (named || Scene.cue(mention, Sense.DEMONYM) != null)) {
                return mention;
            }
        }
        return null;
    }

    /** Through whom it goes; "going through it" is no way. */
    private Optional<Party> channel(Clause clause) {
        Mention through = clause.actorBehind("through");
        Mention channel = through == null || isIt(scene, through) ? clause.actorBehind("via") : through;
        return party(channel);
    }

    private Optional<Party> party(@Nullable Mention mention) {
        return Actors.party(scene, discourse, mention);
    }
}
