package dev.parley.frame.memorandum;

import dev.parley.claim.Stance;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.words.AskingWord;
import dev.parley.frame.words.MeetingWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Duration;
import dev.parley.mention.Mention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Written proposals that are the object of a verb: "Kyiv submitted its memorandum", "the delegations exchanged memoranda". */
final class HandledDocuments {
    private static final int FAR = 24;
    private static final int NEAR = 4;

    private final Handling handling;
    private final Scene scene;
    private final DocumentPhrase phrase;

    private HandledDocuments(Handling handling) {
        this.handling = handling;
        this.scene = handling.scene();
        this.phrase = handling.phrase();
    }

    static void read(Handling handling) {
        HandledDocuments handled = new HandledDocuments(handling);
        handled.run();
        handled.relative();
    }

    private void run() {
        String preposition = scene.lower(phrase.from() - 1);
        for (int i = phrase.index() - 1; i >= 0; i--) {
            Mention mention = scene.mentions().get(i);
            if (Scene.cue(mention, Sense.HAVE) != null && phrase.from() - mention.to() <= 1) {
                have(Clause.of(scene, i), (Cue) mention);
                return;
            }
            if (Scene.cue(mention, Sense.SWAP_NOUN) != null && preposition.equals("of")) {
                exchange(Clause.of(scene, i), mention);
                return;
            }
            if (mention instanceof Cue cue && cue.isVerb()) {
                boolean presented = preposition.equals("with") && cue.is(Sense.SUBMIT);
                boolean tied = AskingWord.TIES.is(preposition)
                        && cue.to() < phrase.from()
                        && !cue.is(Sense.DISCUSS)
                        && !presented;
                if (isSaidToBe(cue) || DocumentReader.isAttributive(scene, cue)) {
                    continue;
                }
                Clause clause = Clause.of(scene, i);
                if (!tied && clause.right().contains(phrase.noun())) {
                    object(clause, cue);
                }
                return;
            }
        }
    }

    /** "published what it says is the text": whether a verb only says what something is. */
    private boolean isSaidToBe(Cue verb) {
        return verb.is(Sense.SAY)
                && scene.lower(verb.to()).equals("is")
                && scene.lower(verb.from() - 2).equals("what");
    }

    /** "the papers which the sides exchanged", "the text it received from Cairo": a verb behind with a subject of its own. */
    private void relative() {
        for (int i = phrase.index() + 1; i < scene.mentions().size(); i++) {
            Mention mention = scene.mentions().get(i);
            if (mention instanceof Cue cue && cue.isVerb()) {
                Clause clause = Clause.of(scene, i);
                Mention actor = clause.agent();
                Mention agent = actor == null ? clause.subject() : actor;
                boolean own = agent != null && agent.from() >= phrase.noun().to() && agent.to() <= cue.from();
                if (own && isRelative(agent)) {
                    object(clause, cue);
                }
                return;
            }
        }
    }

    private boolean isRelative(@Nullable Mention agent) {
        if (agent != null && isRelativePronoun(agent)) {
            return true;
        }
        int to = phrase.noun().to();
        int next = scene.lower(to).equals(",") ? to + 1 : to;
        boolean relative =
                scene.lower(next).equals("which") || scene.lower(next).equals("that");
        int start = relative ? next + 1 : next;
        return agent != null && (start(agent) == start || start(agent) == start + 1 && scene.isArticle(start));
    }

    /** Where somebody is named, with the title: "the plan that US envoy Vidal". */
    private static int start(Mention agent) {
        return agent instanceof PersonMention person ? person.titleFrom() : agent.from();
    }

    /** "The papers on a settlement that the delegations traded". */
    private boolean isRelativePronoun(Mention agent) {
        int before = scene.isArticle(start(agent) - 1) ? start(agent) - 2 : start(agent) - 1;
        boolean near =
                before - phrase.noun().to() <= NEAR && before >= phrase.noun().to();
        return near
                && (scene.lower(before).equals("that") || scene.lower(before).equals("which"));
    }

    private void object(Clause clause, Cue verb) {
        if (verb.is(Sense.SWAP) && phrase.weight() != DocumentPhrase.Weight.DEAL) {
            exchange(clause, verb);
        } else if (!handling.isKnown(verb)) {
            return;
        } else if (verb.is(Sense.SUBMIT) || verb.is(Sense.GIVE)) {
            submit(clause);
        } else if (verb.is(Sense.RECEIVE)) {
            receive(clause, "receive");
        } else if (verb.is(Sense.PUBLISH)) {
            handling.add("publish", clause, handling.author()).publishedBy = Publishers.before(scene, verb);
        } else if (verb.is(Sense.OBTAIN)) {
            handling.add("obtain", clause, handling.author());
        } else if (verb.is(Sense.STUDY)) {
            study(clause);
        } else if (verb.is(Sense.DENY)) {
            handling.add("deny", clause, handling.author()).stance = Stance.DENIED;
        } else if (verb.is(Sense.REJECT)) {
            receive(clause, "answer").stance = Stance.REJECTED;
        } else if (verb.is(Sense.WRITE) || verb.is(Sense.PROPOSE)) {
            write(clause);
        } else if (verb.is(Sense.DISCUSS)
                && (phrase.owner().isPresent() || phrase.about().isPresent())) {
            handling.add("discuss", clause, phrase.owner());
        }
    }

    /** Both sides' proposals, each to the other. */
    private void exchange(Clause clause, Mention at) {
        List<Optional<Party>> both = handling.both(clause);
        for (int i = 0; i < both.size(); i++) {
            Proposed proposed = handling.add("exchange", clause, both.get(i));
            proposed.recipient = both.get(1 - i);
            proposed.channel = handling.passing().channel(at);
        }
    }

    private void have(Clause clause, Cue verb) {
        if (handling.isKnown(verb)) {
            handling.both(clause).forEach(party -> handling.add("have", clause, party));
        }
    }

    private void submit(Clause clause) {
        Optional<Party> agent = handling.agent(clause);
        Proposed proposed = handling.add("submit", clause, phrase.owner().or(() -> agent));
        Optional<Party> receiver =
                handling.behind(clause.verb(), "to").or(() -> indirect(clause)).or(() -> handling.with(clause.verb()));
        if (receiver.isEmpty() && handling.passing().toBoth(proposed, clause.verb())) {
            return;
        }
        handling.passing().pass(proposed, clause.verb(), receiver);
        if (receiver.isEmpty() && proposed.channel.isEmpty() && (scene.has(Sense.IN_PERSON) || isAtTalks())) {
            proposed.recipient = handling.sides().other(proposed.author);
        }
    }

    /** "gave the Ukrainian side a memorandum", "gave him their proposals", "the draft that it gave the Ukrainian side". */
    private Optional<Party> indirect(Clause clause) {
        if (AskingWord.HIM.is(scene.lower(clause.verb().to()))) {
            Optional<Party> giver = handling.agent(clause);
            return handling.speaker(clause.verb()).or(() -> handling.sides().other(giver));
        }
        boolean relative = phrase.from() < clause.verb().from();
        for (Mention mention : clause.right()) {
            boolean far = mention.from() - clause.verb().to() > NEAR;
            if (relative ? far : mention.from() >= phrase.from()) {
                return Optional.empty();
            }
            Optional<Party> party = handling.party(mention);
            if (party.isPresent() && scene.preposition(mention).isEmpty()) {
                return party;
            }
        }
        return Optional.empty();
    }

    private Proposed receive(Clause clause, String rule) {
        Optional<Party> author = handling.author().or(() -> handling.behind(clause.verb(), "from"));
        Proposed proposed = handling.add(rule, clause, author);
        proposed.recipient = handling.agent(clause);
        proposed.channel = handling.passing().channel(clause.verb());
        return proposed;
    }

    private void study(Clause clause) {
        Proposed proposed = receive(clause, "study");
        for (Mention mention : scene.mentions()) {
            boolean near = Math.abs(mention.from() - clause.verb().from()) < FAR;
            if (near && mention instanceof Duration duration) {
                proposed.reviewDays = days(duration);
                // "has asked for ten days to examine it": whoever asks for time is going to use it
                proposed.stance = proposed.stance == Stance.DEMANDED ? Stance.EXPECTED : proposed.stance;
                proposed.start = Math.min(proposed.start, duration.from());
                proposed.end = Math.max(proposed.end, duration.to());
            }
        }
    }

    /** How many days a written proposal is studied. */
    static OptionalInt days(Duration duration) {
        return duration.days().max().isPresent()
                ? OptionalInt.of((int) duration.days().max().getAsLong())
                : OptionalInt.empty();
    }

    private void write(Clause clause) {
        List<Optional<Party>> both = handling.both(clause);
        if (phrase.owner().isEmpty() && !both.isEmpty()) {
            both.forEach(party -> handling.add("write", clause, party));
            return;
        }
        Optional<Party> late = late(clause);
        Optional<Party> author = phrase.owner().or(() -> late).or(() -> handling.agent(clause));
        Proposed proposed = handling.add("write", clause, author);
        proposed.stance = late.isPresent() ? Stance.DENIED : proposed.stance;
        if (clause.verb().is(Sense.DISCUSS)) {
            proposed.recipient = handling.with(clause.verb()); // "that Riyadh negotiated with the rebels"
        }
    }

    /** "Russia's delay in drafting a memorandum": whose delay it is. */
    private Optional<Party> late(Clause clause) {
        for (int i = 1; i < scene.mentions().size(); i++) {
            Mention not = scene.mentions().get(i);
            if (not.to() == clause.verb().from() && Scene.cue(not, Sense.NOT) != null) {
                return handling.party(scene.mentions().get(i - 1));
            }
        }
        return Optional.empty();
    }

    /** "At the talks", "during the meeting". */
    private boolean isAtTalks() {
        for (Mention mention : scene.mentions()) {
            boolean talks = Scene.cue(mention, Sense.TALKS) != null
                    && scene.lower(mention.from() - 1).equals("the");
            if (talks && MeetingWord.OCCASION.is(scene.lower(mention.from() - 2))) {
                return true;
            }
        }
        return false;
    }
}
