package dev.parley.frame.term;

import dev.parley.claim.Stance;
import dev.parley.frame.memorandum.Document;
import dev.parley.frame.memorandum.DocumentPhrase;
import dev.parley.frame.memorandum.Documents;
import dev.parley.frame.term.Ask.Reading;
import dev.parley.frame.words.AskingWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import dev.parley.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * What is to be done under a written proposal: "under the plan, the rebels would lay down their weapons", "a plan that would force it to leave",
 * and what the sentences behind one that tells of it say.
 */
final class PlannedPoints extends AskFinder {
    private static final int SUBJECT = 8;
    private static final int UNDER = 4;

    PlannedPoints(Asking asking) {
        super(asking);
    }

    @Override
    List<Ask> find() {
        for (int i = 0; i < scene.mentions().size(); i++) {
            if (scene.mentions().get(i) instanceof Cue cue && !cue.isVerb()) {
                if (cue.is(Sense.OUGHT)
                        && discourse.partyOfSpeaker(scene, cue.from()).isEmpty()) {
                    inPaper(i, cue);
                } else if (cue.is(Sense.MODAL) && cue.value(Sense.MODAL).isEmpty()) {
                    wouldInPaper(i, cue);
                }
            }
        }
        under();
        if (asks.isEmpty()) {
            underDeal();
        }
        return asks;
    }

    /** "Under the agreement, the army is to leave the city": what a deal lays down. */
    private void underDeal() {
        for (Mention mention : scene.mentions()) {
            if (Scene.cue(mention, Sense.DEAL) == null || mention.from() > UNDER) {
                continue;
            }
            int comma = comma(mention.to());
            if (comma > 0 && AskingWord.UNDER.is(scene.prepositionBefore(mention.from()))) {
                int from = comma + 1;
                int end = asking.end(from);
                asks.add(new Ask(Optional.empty(), Stance.ASSERTED, from, from, end, Reading.LAID_DOWN, "under-deal"));
            }
            return;
        }
    }

    /** What a sentence that names a written proposal tells to be done under it, or by it. */
    private void under() {
        for (DocumentPhrase phrase : DocumentPhrase.of(scene, discourse)) {
            boolean known = phrase.isKnown(Documents.of(discourse));
            boolean under = AskingWord.UNDER.is(scene.lower(phrase.from() - 1)) || isUnderPhase(phrase);
            if (under && (known || phrase.isOpening() || phrase.owner().isPresent())) {
                under(phrase);
                return;
            }
            int which = behindWhich(phrase);
            if (which > 0) {
                underWhich(phrase, which);
                return;
            }
            boolean relative = AskingWord.RELATIVE.is(scene.lower(phrase.to()))
                    || scene.lower(phrase.to()).equals("that");
            if (known && relative && AskingWord.MODAL.is(scene.lower(phrase.to() + 1))) {
                would(phrase);
            }
        }
    }

    /** Behind "which" in "a plan under which the rebels would lay down their weapons"; 0 where that does not follow. */
    private int behindWhich(DocumentPhrase phrase) {
        int in = scene.lower(phrase.to()).equals(",") ? phrase.to() + 1 : phrase.to();
        boolean which = AskingWord.WITHIN.is(scene.lower(in)) && AskingWord.RELATIVE.is(scene.lower(in + 1));
        int would = which ? firstWould(in + 2) : -1;
        return would > 0 && would - in <= SUBJECT ? in + 2 : 0;
    }

    private void underWhich(DocumentPhrase phrase, int from) {
        Optional<Party> author = phrase.author(Documents.of(discourse)).or(() -> asking.leading(phrase.from()));
        if (author.isPresent()) {
            int end = asking.end(from);
            asks.add(new Ask(author, stance(author, from), from, from, end, Reading.PLAN, "under-which"));
        }
    }

    /** "Under the first phase of the plan, the rebels would lay down their weapons". */
    private boolean isUnderPhase(DocumentPhrase phrase) {
        int of = phrase.from() - 1;
        return scene.lower(of).equals("of")
                && of <= SUBJECT
                && AskingWord.COUNTED.is(scene.lower(of - 1))
                && AskingWord.UNDER.is(scene.lower(0));
    }

    /** "Under the plan, the rebels would lay down their weapons", "the rebels would lay down their weapons under the plan". */
    private void under(DocumentPhrase phrase) {
        int from = phrase.from() <= UNDER || isUnderPhase(phrase) ? behind(phrase) : 0;
        int end = from > 0 ? asking.end(from) : phrase.from() - 1;
        if (from > 0 || isBehindWhatIsToBe(phrase)) {
            Optional<Party> author = phrase.author(Documents.of(discourse));
            asks.add(new Ask(author, stance(author, from), from, from, end, Reading.PLAN, "under"));
        }
    }

    /** Where that starts which is to be done under a written proposal named first; 0 where nothing is. */
    private int behind(DocumentPhrase phrase) {
        int comma = comma(phrase.to());
        if (comma > 0) {
            return comma + 1;
        }
        // "Under the plan the rebels would lay down their weapons"
        int would = firstWould(phrase.to());
        return would > phrase.to() && would - phrase.to() < SUBJECT ? phrase.to() : 0;
    }

    /** Whether a written proposal named last ends a sentence on what somebody would do under it. */
    private boolean isBehindWhatIsToBe(DocumentPhrase phrase) {
        int would = firstWould(0);
        return would > 0
                && would < phrase.from()
                && !scene.has(Sense.SAY, Sense.REMARK)
                && phrase.to() >= scene.tokens().size() - 1;
    }

    /** The token of the "would" that is the first verb from a token on; -1 where another verb is. */
    private int firstWould(int from) {
        for (Mention mention : scene.mentions()) {
            if (mention.from() >= from && mention instanceof Cue cue) {
                if (cue.is(Sense.MODAL) && cue.value(Sense.MODAL).isEmpty()) {
                    return cue.from();
                }
                if (cue.isVerb()) {
                    return -1;
                }
            }
        }
        return -1;
    }

    /** "Israeli troops would pull back to the border", behind a sentence on the paper that says so. */
    private void wouldInPaper(int index, Cue modal) {
        boolean paper = Documents.of(discourse)
                .inParagraph(scene)
                .filter(document -> !document.deal())
                .isPresent();
        boolean told = scene.has(Sense.SAY, Sense.REMARK)
                || discourse.partyOfSpeaker(scene, modal.from()).isPresent();
        if (!paper || told) {
            return;
        }
        int end = asking.end(modal.to());
        boolean named = asking.items(0, end).stream().limit(1).anyMatch(Item::isNamed);
        if (named || asking.isKnown(modal.to(), end)) {
            inPaper(index, modal);
        }
    }

    /** The comma that ends what a sentence starts with; -1 where none does within reach. */
    private int comma(int from) {
        for (int i = from; i < Math.min(from + SUBJECT, scene.tokens().size()); i++) {
            if (scene.lower(i).equals(",")) {
                return i;
            }
        }
        return -1;
    }

    /** "A peace plan that would force it to give up the valley". */
    private void would(DocumentPhrase phrase) {
        Optional<Party> author = phrase.author(Documents.of(discourse))
                .or(() -> Documents.of(discourse).lastBefore(scene).flatMap(Document::author));
        int from = phrase.to() + 2;
        asks.add(new Ask(author, stance(author, from), phrase.from(), from, asking.end(from), Reading.PLAN, "would"));
    }

    /** "Heavy weapons are to be handed in", behind a sentence on the paper that says so. */
    private void inPaper(int index, Cue ought) {
        Optional<Document> document = Documents.of(discourse).inParagraph(scene);
        Mention subject = Oughts.subject(scene, index);
        if (document.isEmpty() && isDealTold() && ought.value(Sense.OUGHT).equals("paper")) {
            int from = behindComma(ought.from());
            int end = asking.end(ought.to());
            asks.add(new Ask(Optional.empty(), Stance.ASSERTED, from, from, end, Reading.LAID_DOWN, "of-told-deal"));
            return;
        }
        if (document.isEmpty() || hasVerbBefore(index)) {
            return;
        }
        boolean deal = document.get().deal();
        int start = subject == null ? 0 : start(subject);
        Stance stance = deal ? Stance.ASSERTED : stance(document.get().author(), start);
        int end = asking.end(ought.to());
        asks.add(new Ask(
                document.get().author(), stance, start, start, end, deal ? Reading.DEAL : Reading.PLAN, "in-paper"));
    }

    /** Whether the sentence before tells of a deal, or this one of its text: "according to a copy of the accord". */
    private boolean isDealTold() {
        return discourse.hasDealBefore() || scene.has(Sense.ACCORDING) && scene.has(Sense.DEAL, Sense.DOCUMENT);
    }

    /** Behind the last comma before a token; the first token where there is none. */
    private int behindComma(int token) {
        int i = token;
        while (i > 0 && !scene.lower(i - 1).equals(",")) {
            i--;
        }
        return i;
    }

    /** Where the words for what has to do something start: "Western troops". */
    private int start(Mention subject) {
        int start = subject.from();
        while (start > 0 && scene.is(start - 1, Token.Kind.WORD)) {
            start--;
        }
        return start;
    }

    /** What a side would do itself it proposes, what the other side would do it demands. */
    private Stance stance(Optional<Party> author, int from) {
        return asking.isSide(author) && !isOwn(author, from) ? Stance.DEMANDED : Stance.PROPOSED;
    }

    private boolean isOwn(Optional<Party> author, int from) {
        for (Mention mention : scene.mentions()) {
            if (mention.from() >= from && !(mention instanceof PersonMention)) {
                Optional<Party> whose = mention instanceof Theme theme
                        ? discourse.owner(scene, theme)
                        : mention instanceof PartyMention ? discourse.partyOf(scene, mention) : Optional.empty();
                return whose.isPresent() && whose.equals(author);
            }
        }
        return false;
    }

    private boolean hasVerbBefore(int index) {
        for (Mention mention : scene.mentions().subList(0, index)) {
            if (mention instanceof Cue cue && cue.isVerb()) {
                return true;
            }
        }
        return false;
    }
}
