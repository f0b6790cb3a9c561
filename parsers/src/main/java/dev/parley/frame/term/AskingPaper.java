package dev.parley.frame.term;

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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The written proposal that asks for something by a verb: "the draft, which Doha put forward last week, calls for". */
final class AskingPaper {
    private static final int NEAR = 5;
    private static final int RELATIVE = 12;

    private final Scene scene;
    private final Discourse discourse;
    private @Nullable Map<Mention, DocumentPhrase> phrases;

    AskingPaper(Scene scene, Discourse discourse) {
        this.scene = scene;
        this.discourse = discourse;
    }

    /** The written proposal that does what the verb at a token says, or that "it" means; empty where it is somebody else. */
    Optional<Document> before(int verb) {
        Mention behindAside = paperBehindAside(verb);
        if (behindAside != null) {
            return document(behindAside);
        }
        for (int i = lastBefore(verb); i >= 0; i--) {
            Mention before = scene.mentions().get(i);
            if (Scene.cue(before, Sense.DOCUMENT) != null && !isVerb(before)) {
                return isTied(before) || isObject(i, verb) ? Optional.empty() : document(before);
            }
            if (isIt(before)) {
                return Documents.of(discourse).lastBefore(scene);
            }
            if (isInside(i)) {
                continue;
            }
            int paper = paperBefore(i);
            if (isVerb(before) && paper >= 0) {
                return document(scene.mentions().get(paper));
            }
            boolean relative = verb - before.to() < RELATIVE && isRelative(before);
            // "the memorandum, seen by reporters, calls for"
            boolean aside = commaBefore(verb) >= 0;
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

    /** "Turned down the plan and demanded": whether a written proposal is what somebody takes or refuses who asks for something by the next verb. */
    private boolean isObject(int index, int verb) {
        if (!scene.lower(verb - 1).equals("and") && !scene.lower(verb - 1).equals("but")) {
            return false;
        }
        Mention noun = scene.mentions().get(index);
        for (int i = index - 1; i >= 0 && noun.from() - scene.mentions().get(i).to() <= NEAR; i--) {
            if (scene.mentions().get(i) instanceof Cue before && before.isVerb()) {
                return before.is(Sense.REJECT) || before.is(Sense.ACCEPT);
            }
        }
        return false;
    }

    /** Whether a mention stands in the words behind the noun of a phrase for a written proposal: "the plan to end the war calls for". */
    private boolean isInside(int index) {
        Mention mention = scene.mentions().get(index);
        for (int i = index - 1; i >= Math.max(0, index - NEAR); i--) {
            Mention noun = scene.mentions().get(i);
            if (Scene.cue(noun, Sense.DOCUMENT) != null) {
                DocumentPhrase phrase = phrases().get(noun);
                return phrase != null && mention.to() <= phrase.to();
            }
        }
        return false;
    }

    /** The phrases for written proposals by their nouns, found out once. */
    private Map<Mention, DocumentPhrase> phrases() {
        Map<Mention, DocumentPhrase> known = phrases;
        if (known == null) {
            known = new HashMap<>();
            for (DocumentPhrase phrase : DocumentPhrase.of(scene, discourse)) {
                known.put(phrase.noun(), phrase);
            }
            phrases = known;
        }
        return known;
    }

    /** "The draft, which Doha put forward last week, calls on": the paper whose aside a comma before the verb ends; null where there is none. */
    private @Nullable Mention paperBehindAside(int verb) {
        int comma = commaBefore(verb);
        if (comma < 0) {
            return null;
        }
        for (int i = lastBefore(verb); i >= 0; i--) {
            Mention mention = scene.mentions().get(i);
            boolean opens =
                    mention.to() < comma - 1 && scene.lower(mention.to()).equals(",");
            if (opens) {
                return Scene.cue(mention, Sense.DOCUMENT) != null && !isVerb(mention) && !isTied(mention)
                        ? mention
                        : null;
            }
        }
        return null;
    }

    /** The last mention before a token; -1 where there is none. */
    private int lastBefore(int token) {
        int last = -1;
        while (last + 1 < scene.mentions().size()
                && scene.mentions().get(last + 1).from() < token) {
            last++;
        }
        return last;
    }

    /** "The proposal, seen by reporters, would oblige": the comma that ends an aside right before a verb, or before what helps it; -1 where none does. */
    private int commaBefore(int verb) {
        int have = AskingWord.HAVING.is(scene.lower(verb - 1)) ? 1 : 0; // "would have required"
        int helping = AskingWord.MODAL.is(scene.lower(verb - 1 - have)) ? have + 1 : 0;
        int comma = verb - 1 - helping;
        return scene.lower(comma).equals(",") ? comma : -1;
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
        return mention instanceof PersonMention && !AskingWord.SOURCE.is(scene.preposition(mention))
                || mention instanceof PartyMention party
                        && scene.preposition(party).isEmpty()
                        && !isOwner(party)
                        && !isJoinedToSource(party);
    }

    /** "Drafted by Qatar and Egypt": the second of those who made it. */
    private boolean isJoinedToSource(PartyMention party) {
        int before = scene.indexOf(party) - 1;
        return before >= 0
                && scene.lower(party.from() - 1).equals("and")
                && scene.mentions().get(before).to() == party.from() - 1
                && AskingWord.SOURCE.is(scene.preposition(scene.mentions().get(before)));
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
        DocumentPhrase phrase = phrases().get(noun);
        if (phrase == null) {
            return Optional.empty();
        }
        Documents documents = Documents.of(discourse);
        boolean deal = phrase.weight() == DocumentPhrase.Weight.DEAL;
        boolean written = phrase.weight() == DocumentPhrase.Weight.PAPER && phrase.definite();
        boolean owned = phrase.owner().isPresent() && !DocumentPhrase.isCeasefire(phrase.about());
        if (!deal && !written && !owned && !phrase.isKnown(documents)) {
            return Optional.empty();
        }
        Optional<Document> told =
                phrase.owner().isPresent() ? documents.meant(phrase.owner()) : phrase.meant(documents);
        Optional<Party> author = phrase.owner().or(() -> told.flatMap(Document::author));
        boolean signed = deal
                || !phrase.isFull()
                        && phrase.owner().isEmpty()
                        && told.filter(Document::deal).isPresent();
        return Optional.of(Document.in(scene, signed ? Optional.empty() : author, phrase.about(), signed));
    }
}
