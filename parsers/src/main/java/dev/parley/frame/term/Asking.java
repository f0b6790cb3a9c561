package dev.parley.frame.term;

import dev.parley.frame.clause.Clause;
import dev.parley.frame.discourse.ActingParty;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.memorandum.Document;
import dev.parley.frame.memorandum.DocumentPhrase;
import dev.parley.frame.memorandum.Documents;
import dev.parley.frame.words.AskingWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import dev.parley.text.Token;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who asks in a sentence, and how far what is asked for reaches. */
final class Asking {
    private static final int NEAR = 5;
    private static final int RELATIVE = 12;

    /** How many words may stand between a verb of asking and whoever is asked: "called on the new". */
    private static final int ASKED = 2;

    private final Scene scene;
    private final Discourse discourse;
    private final AskReach reach;

    Asking(Scene scene, Discourse discourse) {
        this.scene = scene;
        this.discourse = discourse;
        this.reach = new AskReach(scene);
    }

    /** The written proposal that does what the verb at a token says, or that "it" means; empty where it is somebody else. */
    Optional<Document> paper(int verb) {
        Mention behindAside = paperBehindAside(verb);
        if (behindAside != null) {
            return document(behindAside);
        }
        for (int i = before(verb); i >= 0; i--) {
            Mention before = scene.mentions().get(i);
            if (Scene.cue(before, Sense.DOCUMENT) != null && !isVerb(before)) {
                return isTied(before) ? Optional.empty() : document(before);
            }
            if (isIt(before)) {
                return Documents.of(discourse).lastBefore(scene);
            }
            DocumentPhrase around = around(before);
            if (around != null && !before.equals(around.noun())) {
                continue; // "the plan to end the war calls for"
            }
            int paper = paperBefore(i);
            if (isVerb(before) && paper >= 0) {
                return document(scene.mentions().get(paper));
            }
            boolean relative = verb - before.to() < RELATIVE && isRelative(before);
            // "the memorandum, seen by reporters, calls for"
            boolean aside = isBehindComma(verb);
            boolean reduced = i > 0 && scene.mentions().get(i - 1).to() == before.from();
            boolean ofNoun = reduced && Scene.cue(scene.mentions().get(i - 1), Sense.DOCUMENT) != null;
            boolean other = isVerb(before)
                    && !relative
                    && !aside
                    && !ofNoun
                    && !scene.lower(verb - 1).equals("and");
            if (other || isSubject(before)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The phrase for a written proposal that a mention stands in, behind its noun; null where it stands in none. */
    private @Nullable DocumentPhrase around(Mention mention) {
        if (!scene.has(Sense.DOCUMENT)) {
            return null;
        }
        for (DocumentPhrase phrase : DocumentPhrase.of(scene, discourse)) {
            if (mention.from() >= phrase.noun().to() && mention.to() <= phrase.to()) {
                return phrase;
            }
        }
        return null;
    }

    /** "The draft, which Doha put forward last week, calls on": the paper whose aside a comma before the verb ends; null where there is none. */
    private @Nullable Mention paperBehindAside(int verb) {
        if (!isBehindComma(verb)) {
            return null;
        }
        for (int i = before(verb); i >= 0; i--) {
            Mention mention = scene.mentions().get(i);
            boolean opens = mention.to() < verb - 2 && scene.lower(mention.to()).equals(",");
            if (opens) {
                return Scene.cue(mention, Sense.DOCUMENT) != null && !isVerb(mention) && !isTied(mention)
                        ? mention
                        : null;
            }
        }
        return null;
    }

    /** The last mention before a token; -1 where there is none. */
    private int before(int token) {
        int last = -1;
        while (last + 1 < scene.mentions().size()
                && scene.mentions().get(last + 1).from() < token) {
            last++;
        }
        return last;
    }

    /** "The proposal, seen by reporters, would oblige": whether an aside ends right before a verb, or before what helps it. */
    private boolean isBehindComma(int verb) {
        int have = AskingWord.HAVING.is(scene.lower(verb - 1)) ? 1 : 0; // "would have required"
        int helping = AskingWord.MODAL.is(scene.lower(verb - 1 - have)) ? have + 1 : 0;
        return scene.lower(verb - 1 - helping).equals(",");
    }

    /** "A paper that Riyadh negotiated with the rebels foresees": what the clause of the verb at an index tells of; -1 where that is no paper. */
    private int paperBefore(int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 2); i--) {
            Mention before = scene.mentions().get(i);
            int behind = scene.is(before.to(), Token.Kind.CLOSE_QUOTE) ? before.to() + 1 : before.to();
            if (Scene.cue(before, Sense.DOCUMENT) != null && !isVerb(before)) {
                boolean relative = scene.lower(behind).equals("that") || AskingWord.RELATIVE.is(scene.lower(behind));
                return relative && i < verb - 1 ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isVerb(Mention mention) {
        return mention instanceof Cue cue && cue.isVerb();
    }

    /** Whether a preposition ties a noun to something else than the verb: "the ideas in the paper call for". */
    private boolean isTied(Mention noun) {
        for (int i = noun.from() - 1; i >= Math.max(0, noun.from() - NEAR); i--) {
            if (AskingWord.TIES.is(scene.lower(i)) && !scene.lower(i).equals("of")) {
                return true;
            }
        }
        return false;
    }

    private boolean isRelative(Mention verb) {
        for (int i = verb.from() - 1; i >= Math.max(0, verb.from() - NEAR); i--) {
            if (AskingWord.RELATIVE.is(scene.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isIt(Mention mention) {
        return mention instanceof PartyMention party
                && party.which() == Which.PRONOUN
                && scene.lower(party.from()).equals("it");
    }

    /** Whether a mention can be who does what the verb says, instead of a written proposal before it. */
    private boolean isSubject(Mention mention) {
        return mention instanceof PersonMention
                || mention instanceof PartyMention party
                        && scene.preposition(party).isEmpty()
                        && !isOwner(party);
    }

    private boolean isOwner(PartyMention party) {
        int next = scene.indexOf(party) + 1;
        boolean paper = next < scene.mentions().size()
                && scene.mentions().get(next).from() - party.to() <= 2
                && Scene.cue(scene.mentions().get(next), Sense.DOCUMENT) != null;
        boolean possessive = party.to() < scene.tokens().size()
                && scene.tokens().get(party.to()).kind() == Token.Kind.POSSESSIVE;
        return paper || possessive;
    }

    private Optional<Document> document(Mention noun) {
        for (DocumentPhrase phrase : DocumentPhrase.of(scene, discourse)) {
            boolean deal = phrase.weight() == DocumentPhrase.Weight.DEAL;
            boolean written = phrase.weight() == DocumentPhrase.Weight.PAPER && phrase.definite();
            boolean owned = phrase.owner().isPresent() && !DocumentPhrase.isCeasefire(phrase.about());
            if (phrase.noun() == noun && (deal || written || owned || phrase.isKnown(Documents.of(discourse)))) {
                Optional<Document> told = Documents.of(discourse).meant(phrase.owner());
                Optional<Party> author = phrase.owner().or(() -> told.flatMap(Document::author));
                boolean signed = deal
                        || !phrase.isFull()
                                && phrase.owner().isEmpty()
                                && told.filter(Document::deal).isPresent();
                return Optional.of(Document.in(scene, signed ? Optional.empty() : author, phrase.about(), signed));
            }
        }
        return Optional.empty();
    }

    /** The party that does what a verb says; of "it" and "he", the one that was named before. */
    Optional<Party> party(Clause clause) {
        Optional<Party> acting = new ActingParty(scene, discourse).of(clause);
        boolean asks = clause.verb().is(Sense.DEMAND) || clause.verb().is(Sense.WANT);
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

    /** The party of whoever a sentence names first before a token. */
    Optional<Party> leading(int token) {
        for (Mention mention : scene.mentions()) {
            if (mention.from() >= token) {
                return Optional.empty();
            }
            String preposition = scene.preposition(mention);
            boolean actor = Clause.isActor(mention) || Scene.cue(mention, Sense.DEMONYM) != null;
            if (actor && (preposition.isEmpty() || preposition.equals("of") || preposition.equals("from"))) {
                return mention instanceof Cue demonym
                        ? Optional.of(Party.of(demonym.value(Sense.DEMONYM)))
                        : discourse.partyOf(scene, mention);
            }
        }
        return Optional.empty();
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
        return Items.of(scene, discourse.termWords(), from, to, false);
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
