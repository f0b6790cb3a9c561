package dev.parley.frame.memorandum;

import dev.parley.frame.discourse.Discourse;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A noun for a written proposal with what stands around it: "the Kremlin's new 12-point peace plan", "a memorandum on a ceasefire".
 *
 * @param noun the noun
 * @param index its index among the scene's mentions
 * @param from the index of the phrase's first token
 * @param to the index behind the phrase's last token
 * @param owner whose the words say it is
 * @param answered whose proposal it answers: "its response to the US draft"
 * @param own whether it is that of whoever acts: "its memorandum"
 * @param definite whether it is one told before: "the document", "this plan"
 * @param none whether there is none: "no document"
 * @param weight how surely the noun names a written proposal
 * @param numbered whether its points or pages are counted
 * @param about the subject that the words name
 * @param reply whether its noun says that it answers another one: "a written response"
 */
public record DocumentPhrase(
        Cue noun,
        int index,
        int from,
        int to,
        Optional<Party> owner,
        Optional<Party> answered,
        boolean own,
        boolean definite,
        boolean none,
        Weight weight,
        boolean numbered,
        Optional<String> about,
        boolean reply) {
    private static final int TEXT_OF = 7;
    private static final String CEASEFIRE = "ceasefire";

    /** How surely a noun names a written proposal. */
    public enum Weight {
        /** Wherever it stands. */
        FULL,
        /** Where it is written, handed over or studied, or one was told before. */
        PAPER,
        /** Where one was told before. */
        BRIEF,
        /** Where it is handed over. */
        REPLY,
        /** It names one that both sides have signed. */
        DEAL
    }

    /** The phrases of a scene, in its order; of "the text of the memorandum" only the memorandum. */
    public static List<DocumentPhrase> of(Scene scene, Discourse discourse) {
        List<DocumentPhrase> phrases = new ArrayList<>();
        @Nullable DocumentPhrase text = null;
        for (int i = 0; i < scene.mentions().size(); i++) {
            Cue noun = Scene.cue(scene.mentions().get(i), Sense.DOCUMENT);
            boolean ofDraft = i > 0 && noun != null && isDraft(scene.mentions().get(i - 1), noun);
            if (noun == null || noun.isVerb() || ofDraft) {
                continue;
            }
            DocumentPhrase phrase = new DocumentReader(scene, discourse, noun, i).read(text);
            if (noun.value(Sense.DOCUMENT).equals("points") && !phrase.numbered()) {
                continue; // "its further points" are those of another one
            }
            boolean textOf = isTextOf(scene, i, noun);
            text = textOf ? phrase : null;
            if (!textOf) {
                phrases.add(phrase);
            }
        }
        return phrases;
    }

    /** "A draft peace treaty" is a draft. */
    private static boolean isDraft(Mention before, Cue noun) {
        return before.to() == noun.from() && Scene.cue(before, Sense.DOCUMENT) != null;
    }

    private static boolean isTextOf(Scene scene, int index, Cue noun) {
        boolean onIt = noun.value(Sense.DOCUMENT).equals("text") && noun.to() - noun.from() > 1;
        if (!onIt && !scene.lower(noun.to()).equals("of")) {
            return false;
        }
        for (int i = index + 1; i < scene.mentions().size(); i++) {
            Mention next = scene.mentions().get(i);
            if (next.from() - noun.to() > TEXT_OF || next instanceof Cue cue && cue.isVerb()) {
                return false;
            }
            Cue document = Scene.cue(next, Sense.DOCUMENT);
            if (document != null) {
                return !document.value(Sense.DOCUMENT).equals("deal");
            }
        }
        return false;
    }

    /** Whether the noun names a written proposal even where none was told before. */
    public boolean isFull() {
        return weight == Weight.FULL;
    }

    /** Whether it is a written proposal: by its own words, or as one told before. */
    public boolean isKnown(Documents documents) {
        // A "ceasefire proposal" is what it proposes, not a paper; a treaty is nobody's proposal any more.
        if (weight == Weight.DEAL || !isFull() && about.isPresent()) {
            return false;
        }
        if (weight == Weight.REPLY) {
            return false;
        }
        boolean meant = definite || own || owner.isPresent();
        return isFull() || meant && documents.meant(owner).isPresent();
    }

    /** Whether a sentence that starts "under the proposals" or "under the American plan" means it to be known. */
    public boolean isOpening() {
        boolean paper = weight == Weight.BRIEF && definite
                || (weight == Weight.BRIEF || weight == Weight.PAPER) && owner.isPresent();
        return paper && about.isEmpty();
    }

    /** Whose it is: as the words say or, of "the document", as was told before. */
    public Optional<Party> author(Documents documents) {
        return owner.or(() -> definite ? meant(documents).flatMap(Document::author) : Optional.empty());
    }

    /** The proposal told before that a definite noun without an owner means. */
    public Optional<Document> meant(Documents documents) {
        return weight == Weight.REPLY ? documents.meant(owner) : documents.meantByNoun();
    }

    /** The subject that a mention is a word for. */
    static Optional<String> subject(@Nullable Mention mention) {
        if (!(mention instanceof Cue cue)) {
            return Optional.empty();
        }
        if (cue.is(Sense.CEASEFIRE)) {
            return Optional.of(CEASEFIRE);
        }
        return cue.is(Sense.SUBJECT) ? Optional.of(cue.value(Sense.SUBJECT)) : Optional.empty();
    }

    public static boolean isCeasefire(Optional<String> about) {
        return about.filter(CEASEFIRE::equals).isPresent();
    }
}
