package dev.parley.frame.term;

import dev.parley.claim.Stance;
import dev.parley.frame.memorandum.Document;
import dev.parley.frame.memorandum.Documents;
import dev.parley.frame.term.Ask.Reading;
import dev.parley.frame.words.AskingWord;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Duration;
import dev.parley.mention.Mention;
import dev.parley.party.Party;
import java.util.List;
import java.util.Optional;

/**
 * What a written proposal or a deal has somebody do, told by verbs that ask for nothing by themselves: "it would have Georgia withdraw", "the draft
 * gives the army 60 days to pull out", "the text bars it from joining".
 */
final class Causatives extends AskFinder {
    /** How many tokens from its verb a time may end that somebody is given. */
    private static final int TIME = 9;

    Causatives(Asking asking) {
        super(asking);
    }

    @Override
    List<Ask> find() {
        for (int i = 1; i < scene.tokens().size() - 1; i++) {
            // What an outer verb has somebody do is read whole: "says that it would have the army leave".
            int from = reaches(i) ? 0 : behind(i);
            if (from > 0) {
                add(i, from);
            }
        }
        return asks;
    }

    /** Whether a token stands within what the verb before has somebody do. */
    private boolean reaches(int token) {
        return !asks.isEmpty() && token < asks.get(asks.size() - 1).to();
    }

    /** Where that starts which the verb at a token has somebody do; 0 where it is no such verb. */
    private int behind(int verb) {
        String word = scene.lower(verb);
        if (AskingWord.CAUSING.is(word)) {
            return verb + 1;
        }
        if (AskingWord.ORDAINING.is(word)) {
            return verb; // it belongs to what is asked for
        }
        if (AskingWord.STATING.is(word)) {
            return scene.lower(verb + 1).equals("that") ? verb + 2 : verb + 1;
        }
        if (AskingWord.HAVING.is(word)) {
            boolean would = AskingWord.WOULD.is(scene.lower(verb - 1));
            return would && !scene.lower(verb + 1).equals("to") && !isParticiple(verb + 1) ? verb + 1 : 0;
        }
        return AskingWord.GIVING.is(word) ? behindTime(verb) : 0;
    }

    private boolean isParticiple(int token) {
        for (Mention mention : scene.mentions()) {
            if (mention.from() == token) {
                return mention instanceof Cue cue && cue.isVerb();
            }
        }
        return scene.lower(token).endsWith("ed") || scene.lower(token).equals("been");
    }

    /** "Gives the army 60 days to pull out": the token behind "to". */
    private int behindTime(int verb) {
        for (Mention mention : scene.mentions()) {
            boolean near = mention.from() > verb && mention.to() <= verb + TIME;
            boolean time = mention instanceof Duration || mention instanceof Day;
            if (near && time && scene.lower(mention.to()).equals("to")) {
                return mention.to() + 1;
            }
        }
        return 0;
    }

    /** "Gave the government until 31 July to free the prisoners": what a side wants done in time. */
    private void ultimatum(int verb, int from) {
        Optional<Party> author = AskingWord.GIVING.is(scene.lower(verb)) ? asking.leading(verb) : Optional.empty();
        if (asking.mayAsk(author)) {
            int end = asking.end(from);
            asks.add(new Ask(author, Stance.DEMANDED, verb, from, end, Reading.DEMAND, "ultimatum"));
        }
    }

    private void add(int verb, int from) {
        Optional<Document> document = asking.paper(verb);
        if (document.isEmpty()) {
            ultimatum(verb, from);
            return;
        }
        Document told = document.get();
        Documents.of(discourse).tell(told);
        int end = asking.end(from);
        if (told.deal()) {
            asks.add(new Ask(Optional.empty(), Stance.ASSERTED, verb, from, end, Reading.LAID_DOWN, "deal-causes"));
            return;
        }
        boolean others = told.author().isPresent() && !asking.isSide(told.author());
        Stance stance = others ? Stance.PROPOSED : Stance.DEMANDED;
        // What a paper says need be no point of it, as what it makes somebody do is.
        Reading reading = AskingWord.STATING.is(scene.lower(verb)) ? Reading.PLAN : Reading.PAPER;
        asks.add(new Ask(told.author(), stance, verb, from, end, reading, "paper-causes"));
    }
}
