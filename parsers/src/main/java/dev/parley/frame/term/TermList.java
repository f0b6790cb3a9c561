package dev.parley.frame.term;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.memorandum.Document;
import dev.parley.frame.memorandum.DocumentPhrase;
import dev.parley.frame.memorandum.Documents;
import dev.parley.frame.term.Ask.Reading;
import dev.parley.frame.words.AskingWord;
import dev.parley.lexicon.Sense;
import dev.parley.lexicon.TermWords;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import dev.parley.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * A list of demands or points, one a line, behind a sentence that ends in a colon, under a heading that names demands, or behind one that
 * tells of a written proposal.
 */
final class TermList {
    /** The longest heading, and the longest line without a bullet. */
    private static final int HEADING = 14;

    private static final int LINE = 40;

    private boolean open;
    private boolean colon;
    /** Whether it is of what both sides have agreed to. */
    private boolean deal;

    private Optional<Party> author = Optional.empty();
    private Stance stance = Stance.DEMANDED;
    private int paragraph;

    /** Whether a sentence is a line of a list: it starts with a dash, a bullet or a number with a point. */
    static boolean isLine(Scene scene) {
        return content(scene) > 0;
    }

    private static int content(Scene scene) {
        if (AskingWord.BULLET.is(scene.lower(0))) {
            return 1;
        }
        boolean number = scene.tokens().get(0).kind() == Token.Kind.NUMBER;
        return number && (scene.lower(1).equals(".") || scene.lower(1).equals(")")) ? 2 : 0;
    }

    /** Whether a sentence may be one of a list that is open, or opens one. */
    boolean isTriggered(Scene scene) {
        return isLine(scene) || open && scene.sentence().paragraph() == paragraph + 1;
    }

    /** Opens a list behind a sentence that ends in a colon, or a heading, that names demands or a written proposal; closes the one before. */
    void open(Scene scene, Discourse discourse) {
        colon = scene.lower(scene.tokens().size() - 1).equals(":");
        deal = scene.has(Sense.DEAL) && !scene.has(Sense.DEMANDS);
        boolean names = scene.has(Sense.DEMANDS, Sense.DEAL)
                || namesPaper(scene)
                || colon && scene.has(Sense.DEMAND, Sense.REQUIRE, Sense.INVOLVE, Sense.WANT);
        boolean heading = isHeading(scene);
        if (open && heading && !names) {
            paragraph = scene.sentence().paragraph(); // "Section II" goes on with the list
            return;
        }
        open = names && (colon || heading);
        if (open) {
            begin(scene, discourse);
        }
    }

    private static boolean namesPaper(Scene scene) {
        for (Mention mention : scene.mentions()) {
            Cue noun = Scene.cue(mention, Sense.DOCUMENT);
            String value = noun == null ? "" : noun.value(Sense.DOCUMENT);
            if (noun != null && !value.equals("text") && !value.equals("reply")) {
                return true;
            }
        }
        return false;
    }

    private void begin(Scene scene, Discourse discourse) {
        Optional<Party> owner = owner(scene, discourse);
        Optional<Document> document = Documents.of(discourse).meant(Optional.empty());
        boolean demands = namesDemands(scene) && owner.isPresent();
        author = demands || document.isEmpty() && !namesPaper(scene) ? owner : author(scene, discourse, document);
        author = deal ? Optional.empty() : author;
        stance = deal ? Stance.ASSERTED : stanceOf(scene, discourse);
        paragraph = scene.sentence().paragraph();
    }

    /** Whether a sentence names demands, rather than the points of "the 12-point plan". */
    private static boolean namesDemands(Scene scene) {
        for (Mention mention : scene.mentions()) {
            Cue noun = Scene.cue(mention, Sense.DEMANDS);
            if (noun != null && !noun.value(Sense.DEMANDS).equals("points")) {
                return true;
            }
        }
        return false;
    }

    /** Whose the written proposal is that a sentence names, or that was told before. */
    private static Optional<Party> author(Scene scene, Discourse discourse, Optional<Document> told) {
        for (DocumentPhrase phrase : DocumentPhrase.of(scene, discourse)) {
            if (phrase.owner().isPresent()) {
                return phrase.owner();
            }
        }
        return told.flatMap(Document::author);
    }

    private Stance stanceOf(Scene scene, Discourse discourse) {
        return new Asking(scene, discourse).isSide(author) ? Stance.DEMANDED : Stance.PROPOSED;
    }

    /** A few words without a point at their end, and without a verb. */
    private static boolean isHeading(Scene scene) {
        ImmutableList<Token> tokens = scene.tokens();
        Token last = tokens.get(tokens.size() - 1);
        boolean word = last.kind() == Token.Kind.WORD || last.kind() == Token.Kind.NUMBER;
        return word && tokens.size() <= HEADING && scene.index() > 0 && !isLine(scene);
    }

    private static Optional<Party> owner(Scene scene, Discourse discourse) {
        for (Mention mention : scene.mentions()) {
            boolean named = !(mention instanceof PartyMention party) || party.isNamed();
            Optional<Party> party = named ? discourse.partyOf(scene, mention) : Optional.empty();
            if (party.isPresent()) {
                return party;
            }
        }
        return Optional.empty();
    }

    /** What a line of the list asks for; empty where the list is at its end. */
    Optional<Ask> line(Scene scene, Discourse discourse) {
        int from = content(scene);
        if (!open && from > 0) {
            behindPaper(scene, discourse);
        }
        boolean goesOn = open && scene.sentence().paragraph() <= paragraph + 1;
        boolean plain = from == 0 && goesOn && isPlainLine(scene, discourse);
        if (!goesOn || from == 0 && !plain || from >= scene.tokens().size()) {
            return Optional.empty();
        }
        paragraph = scene.sentence().paragraph();
        int to = scene.tokens().size();
        return Optional.of(new Ask(author, stance, from, from, to, deal ? Reading.LAID_DOWN : Reading.LINE, "list"));
    }

    /** A list that starts right behind a sentence on a written proposal. */
    private void behindPaper(Scene scene, Discourse discourse) {
        Optional<Document> document = Documents.of(discourse).lastBefore(scene).filter(told -> !told.deal());
        open = document.isPresent() && isKnown(scene, discourse.termWords());
        if (document.isPresent() && open) {
            author = document.get().author();
            stance = stanceOf(scene, discourse);
            paragraph = scene.sentence().paragraph();
        }
    }

    /** A line that no bullet marks, behind a colon: short, nobody's speech, and about what is asked for. */
    private boolean isPlainLine(Scene scene, Discourse discourse) {
        boolean next = scene.sentence().paragraph() == paragraph + 1;
        boolean told = scene.tokens().size() > LINE || scene.has(Sense.SAY, Sense.REMARK, Sense.ACCORDING);
        if (!colon || !next || told) {
            return false;
        }
        return isKnown(scene, discourse.termWords());
    }

    private static boolean isKnown(Scene scene, TermWords words) {
        List<Item> items = Items.of(scene, words, content(scene), scene.tokens().size(), ItemNouns.ANY);
        return !items.isEmpty() && items.get(0).term() && items.get(0).isKnown();
    }
}
