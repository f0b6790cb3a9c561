package dev.parley.frame.term;

import dev.parley.frame.clause.Clause;
import dev.parley.frame.discourse.ActingParty;
import dev.parley.frame.discourse.Actors;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.memorandum.Document;
import dev.parley.frame.words.AskingWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who asks in a sentence, and how far what is asked for reaches. */
final class Asking {
    /** How many words may stand between a verb of asking and whoever is asked: "called on the new". */
    private static final int ASKED = 2;

    private final Scene scene;
    private final Discourse discourse;
    private final AskReach reach;
    private final AskingPaper papers;

    Asking(Scene scene, Discourse discourse) {
        this.scene = scene;
        this.discourse = discourse;
        this.reach = new AskReach(scene);
        this.papers = new AskingPaper(scene, discourse);
    }

    Scene scene() {
        return scene;
    }

    Discourse discourse() {
        return discourse;
    }

    /** The written proposal that does what the verb at a token says, or that "it" means; empty where it is somebody else. */
    Optional<Document> paper(int verb) {
        return papers.before(verb);
    }

    /** The party that does what a verb says; of "it" and "he", the one that was named before. */
    Optional<Party> party(Clause clause) {
        boolean asks = clause.verb().is(Sense.DEMAND) || clause.verb().is(Sense.WANT);
        Optional<Party> team = asks ? team(clause.verb().from()) : Optional.empty();
        Optional<Party> acting = team.isPresent() ? team : new ActingParty(scene, discourse).of(clause);
        boolean none = acting.isEmpty() && asks && !clause.isPassive() && !clause.hasBothAsSubject();
        return none ? leading(clause.verb()) : acting;
    }

    /** The party of whoever says a token, unnamed ones too: "a Maoist negotiator said that the army had to leave". */
    Optional<Party> speaker(int token) {
        Optional<Party> named = discourse.partyOfSpeaker(scene, token);
        if (named.isPresent() || !scene.has(Sense.SAY, Sense.REMARK)) {
            return named;
        }
        for (Mention mention : scene.mentions()) {
            if (mention.from() >= token) {
                return Optional.empty();
            }
            boolean says = mention instanceof Cue cue && cue.isVerb() && (cue.is(Sense.SAY) || cue.is(Sense.REMARK));
            if (says) {
                return leading((Cue) mention);
            }
        }
        return Optional.empty();
    }

    /** "Pakistani negotiators arrived, demanding", "a commander of the Tigers demanded": the party of whoever a sentence names first. */
    private Optional<Party> leading(Cue verb) {
        return leading(verb.from());
    }

    /** The party of whoever a sentence names first before a token, or whose negotiators stand right before it. */
    Optional<Party> leading(int token) {
        Optional<Party> team = team(token);
        if (team.isPresent()) {
            return team;
        }
        for (Mention mention : scene.mentions()) {
            if (mention.from() >= token) {
                return Optional.empty();
            }
            String preposition = scene.preposition(mention);
            boolean actor = Clause.isActor(mention) || Scene.cue(mention, Sense.DEMONYM) != null;
            if (actor && (preposition.isEmpty() || preposition.equals("of") || preposition.equals("from"))) {
                return mention instanceof Cue demonym
                        ? Actors.ofDemonym(scene, discourse, demonym)
                        : discourse.partyOf(scene, mention);
            }
        }
        return Optional.empty();
    }

    /** "Meeting the government, negotiators for the rebels demanded": whose they are. */
    private Optional<Party> team(int token) {
        int last = Actors.lastBefore(scene.mentions(), token);
        if (last < 0 || !(scene.mentions().get(last) instanceof PartyMention party)) {
            return Optional.empty();
        }
        int of = scene.isArticle(party.from() - 1) ? party.from() - 2 : party.from() - 1;
        boolean team = AskingWord.TEAM_OF.is(scene.lower(of)) && AskingWord.TEAM.is(scene.lower(of - 1));
        return team ? party.party() : Optional.empty();
    }

    /** Whether a party is one of the two that the article is about; any party where no two are known. */
    boolean isSide(Optional<Party> party) {
        return party.isPresent()
                && (!discourse.sides().areKnown() || discourse.sides().parties().contains(party.get()));
    }

    /** Whether a party may ask for something in the talks: one of the two sides, or anybody else who does not just help them to talk. */
    boolean mayAsk(Optional<Party> party) {
        return isSide(party) || party.isPresent() && !discourse.isHelper(party.get());
    }

    /** Whether somebody is asked who is no side: "urged its allies", "asked the United Nations to". */
    boolean asksOthers(int verb) {
        Mention at = scene.mentions().get(verb);
        if (scene.lower(at.to()).equals("that")) {
            return false;
        }
        for (int i = verb + 1; i < scene.mentions().size(); i++) {
            Mention mention = scene.mentions().get(i);
            if (mention.from() - at.to() > ASKED || mention instanceof Cue) {
                return false;
            }
            String preposition = scene.preposition(mention);
            boolean named = mention instanceof PersonMention || mention instanceof PartyMention;
            if (named && (preposition.isEmpty() || preposition.equals("on"))) {
                Optional<Party> party = discourse.partyOf(scene, mention);
                return party.isPresent() && !isSide(party);
            }
        }
        return false;
    }

    /** What is asked for between two tokens. */
    List<Item> items(int from, int to) {
        return Items.of(scene, discourse.termWords(), from, to, ItemNouns.KNOWN);
    }

    /** Whether what is asked for first between two tokens has a word of what negotiations are about. */
    boolean isKnown(int from, int to) {
        return items(from, to).stream().limit(1).anyMatch(Item::isKnown);
    }

    /** Where the words end that a verb or noun asks by. */
    int end(int from) {
        return reach.end(from);
    }

    /** Where a demand starts: at who makes it, where that stands before. */
    static int start(@Nullable Mention agent, Mention verb) {
        return agent == null || agent.from() > verb.from() ? verb.from() : agent.from();
    }
}
