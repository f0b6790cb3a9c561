package dev.parley.frame;

import dev.parley.claim.Stance;
import dev.parley.frame.Ask.Reading;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.lexicon.TermWords;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one party says that the other has to do, or that a written proposal says that somebody has to: "Hamas must lay down its arms,
 * Netanyahu's office said", "no talks until the blockade is lifted".
 */
final class Oughts {
    private static final int SUBJECT = 8;
    private static final int UNDER = 4;

    /** The rule by which somebody asks for something in return for what they offer. */
    static final String IN_RETURN = "in-return";

    private final Scene scene;
    private final Discourse discourse;
    private final Asking asking;
    private final List<Ask> asks = new ArrayList<>();

    private Oughts(Scene scene, Discourse discourse) {
        this.scene = scene;
        this.discourse = discourse;
        this.asking = new Asking(scene, discourse);
    }

    static List<Ask> of(Scene scene, Discourse discourse) {
        Oughts oughts = new Oughts(scene, discourse);
        for (int i = 0; i < scene.mentions().size(); i++) {
            if (scene.mentions().get(i) instanceof Cue cue && !cue.isVerb()) {
                if (cue.is(Sense.OUGHT)) {
                    oughts.ought(i, cue);
                } else if (cue.is(Sense.MODAL) && cue.value(Sense.MODAL).isEmpty()) {
                    oughts.wouldInPaper(i, cue);
                } else if (cue.is(Sense.ON_CONDITION)) {
                    oughts.condition(i, cue);
                } else if (Bargain.isPriceOfOffer(scene, i)) {
                    oughts.price(i, cue);
                }
            } else if (scene.mentions().get(i) instanceof Cue verb && verb.is(Sense.SAY)) {
                oughts.subjunctive(i, verb);
            }
        }
        oughts.under();
        if (oughts.asks.isEmpty()) {
            oughts.underDeal();
        }
        return oughts.asks;
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
                asks.add(new Ask(
                        Optional.empty(),
                        Stance.ASSERTED,
                        from,
                        from,
                        asking.end(from),
                        Reading.LAID_DOWN,
                        "under-deal"));
            }
            return;
        }
    }

    /** "Under the plan, the rebels would lay down their weapons". */
    private void under() {
        for (DocumentPhrase phrase : DocumentPhrase.of(scene, discourse)) {
            boolean under = AskingWord.UNDER.is(scene.lower(phrase.from() - 1));
            int comma = comma(phrase.to());
            boolean first = phrase.from() <= UNDER && comma > 0;
            if (under && first && phrase.isKnown(discourse.documents())) {
                Optional<Party> author = phrase.author(discourse.documents());
                Stance stance = asking.isSide(author) ? Stance.DEMANDED : Stance.PROPOSED;
                int from = comma + 1;
                asks.add(new Ask(author, stance, from, from, asking.end(from), Reading.PLAN, "under"));
                return;
            }
            boolean relative = AskingWord.RELATIVE.is(scene.lower(phrase.to()))
                    || scene.lower(phrase.to()).equals("that");
            boolean would = relative && AskingWord.MODAL.is(scene.lower(phrase.to() + 1));
            if (would && phrase.isKnown(discourse.documents())) {
                would(phrase);
            }
        }
    }

    private void ought(int index, Cue ought) {
        Optional<Party> speaker = discourse.partyOfSpeaker(scene, ought.from());
        if (speaker.isEmpty()) {
            inPaper(index, ought);
            return;
        }
        Mention subject = subject(index);
        boolean itself = subject instanceof PartyMention party && party.which() == Which.SPEAKER
                || discourse.partyOf(scene, subject).equals(speaker);
        boolean says = !ought.value(Sense.OUGHT).equals("paper") && asking.isSide(speaker);
        if (says && subject != null && !itself) {
            int end = asking.end(ought.to());
            asks.add(new Ask(speaker, Stance.DEMANDED, subject.from(), subject.from(), end, Reading.OUGHT, "must"));
        }
    }

    /** "Heavy weapons are to be handed in", behind a sentence on the paper that says so. */
    private void inPaper(int index, Cue ought) {
        Optional<Document> document = discourse.documents().inParagraph(scene);
        Mention subject = subject(index);
        if (document.isEmpty() || hasVerbBefore(index)) {
            return;
        }
        boolean deal = document.get().deal();
        boolean side = asking.isSide(document.get().author());
        Stance stance = deal ? Stance.ASSERTED : side ? Stance.DEMANDED : Stance.PROPOSED;
        int start = subject == null ? 0 : subject.from();
        int end = asking.end(ought.to());
        asks.add(new Ask(
                document.get().author(), stance, start, start, end, deal ? Reading.DEAL : Reading.DEMAND, "in-paper"));
    }

    /** "Israeli troops would pull back to the border", behind a sentence on the paper that says so. */
    private void wouldInPaper(int index, Cue modal) {
        boolean paper = discourse
                .documents()
                .inParagraph(scene)
                .filter(document -> !document.deal())
                .isPresent();
        boolean told = scene.has(Sense.SAY, Sense.REMARK)
                || discourse.partyOfSpeaker(scene, modal.from()).isPresent();
        if (!paper || told) {
            return;
        }
        List<Item> items = Items.of(scene, modal.to(), asking.end(modal.to()), false);
        if (!items.isEmpty() && items.get(0).isKnown()) {
            inPaper(index, modal);
        }
    }

    /** "insisted that Georgia renounce": somebody that another says to do something, which it says is done with another form of the verb. */
    private void subjunctive(int index, Cue verb) {
        boolean that = scene.lower(verb.to()).equals("that")
                && index + 1 < scene.mentions().size();
        Mention subject = that ? scene.mentions().get(index + 1) : verb;
        boolean insists = verb.is(Sense.WANT);
        boolean one = subject instanceof PartyMention party && isOne(party);
        boolean somebody = one || insists && (subject instanceof PartyMention || subject instanceof Theme);
        int base = somebody ? subject.to() : insists && that ? passive(verb.to() + 1) : -1;
        if (base < 0 || somebody && !isBase(base)) {
            return;
        }
        Optional<Party> author = asking.party(Clause.of(scene, index));
        if (asking.isSide(author) && !discourse.partyOf(scene, subject).equals(author)) {
            int from = somebody ? subject.from() : verb.to() + 1;
            int end = asking.end(base);
            asks.add(new Ask(author, Stance.DEMANDED, verb.from(), from, end, Reading.DEMAND, "subjunctive"));
        }
    }

    private boolean isBase(int token) {
        return TermWords.standard()
                .longest(scene.tokens(), token)
                .filter(match -> match.entries().stream().anyMatch(entry -> entry.form() == Form.BASE))
                .isPresent();
    }

    /** "insisted that the blockade be lifted": the token behind "be", within reach and before any other verb; -1 where there is none. */
    private int passive(int from) {
        for (int i = from; i < Math.min(from + SUBJECT, scene.tokens().size()); i++) {
            if (scene.lower(i).equals("be")) {
                return AskingWord.MODAL.is(scene.lower(i - 1))
                                || scene.lower(i - 1).equals("to")
                        ? -1
                        : i + 1;
            }
        }
        return -1;
    }

    private boolean isOne(PartyMention party) {
        return party.isNamed() && !scene.lower(party.to() - 1).endsWith("s");
    }

    private boolean hasVerbBefore(int index) {
        for (Mention mention : scene.mentions().subList(0, index)) {
            if (mention instanceof Cue cue && cue.isVerb()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Mention subject(int index) {
        for (int i = index - 1; i >= 0; i--) {
            Mention mention = scene.mentions().get(i);
            if (mention instanceof Cue cue && (cue.isVerb() || cue.is(Sense.BARRIER))) {
                return null;
            }
            boolean thing = !(mention instanceof Cue) && !(mention instanceof PersonMention);
            if (thing && scene.preposition(mention).isEmpty()) {
                return mention;
            }
        }
        return null;
    }

    /** "The release was put off until Hamas commits to it": what has to come first. */
    private void condition(int index, Cue cue) {
        boolean refuses = !cue.value(Sense.ON_CONDITION).equals("not") || isRefused(index);
        Optional<Party> author = discourse.partyOfSpeaker(scene, cue.from());
        author = author.isPresent() ? author : actor(index);
        if (!refuses || !asking.isSide(author)) {
            return;
        }
        boolean link = cue.value(Sense.ON_CONDITION).equals("link");
        int from = link ? linkedTo(cue.to()) : cue.to();
        if (from < 0) {
            return;
        }
        int end = asking.end(from);
        List<Item> items = Items.of(scene, from, end, false);
        boolean known = !items.isEmpty()
                && items.get(0).isKnown()
                && (link || cue.value(Sense.ON_CONDITION).equals("not"));
        if (!known && (link || !tellsOfSomebodyElse(index, cue, author))) {
            return;
        }
        asks.add(new Ask(author, Stance.DEMANDED, cue.from(), from, end, Reading.CONDITION, "condition"));
    }

    /** "Would free the captives in return for an end of the siege": what a side asks for in return. */
    private void price(int index, Cue cue) {
        Optional<Party> speaker = discourse.partyOfSpeaker(scene, cue.from());
        Optional<Party> author = speaker.isPresent() ? speaker : actor(index);
        if (asking.isSide(author)) {
            int from = cue.to();
            asks.add(
                    new Ask(author, Stance.DEMANDED, cue.from(), from, asking.end(from), Reading.CONDITION, IN_RETURN));
        }
    }

    /** "linked any talks to the lifting of the blockade": where the condition starts; -1 where it does not. */
    private int linkedTo(int from) {
        for (int i = from; i < Math.min(from + SUBJECT, scene.tokens().size()); i++) {
            if (scene.lower(i).equals("to")
                    || scene.lower(i).equals("on")
                    || scene.lower(i).equals("upon")) {
                return i + 1;
            }
        }
        return -1;
    }

    /** "The army will talk only if": who acts before, where nobody says it. */
    private Optional<Party> actor(int index) {
        for (Mention mention : scene.mentions().subList(0, index)) {
            Optional<Party> party =
                    scene.preposition(mention).isEmpty() ? discourse.partyOf(scene, mention) : Optional.empty();
            if (party.isPresent()) {
                return party;
            }
        }
        return Optional.empty();
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
        Optional<Party> author = phrase.author(discourse.documents())
                .or(() -> discourse.documents().lastBefore(scene).flatMap(Document::author));
        Stance stance = asking.isSide(author) ? Stance.DEMANDED : Stance.PROPOSED;
        int from = phrase.to() + 2;
        asks.add(new Ask(author, stance, phrase.from(), from, asking.end(from), Reading.PLAN, "would"));
    }

    /** Whether the words before say that something is not done, or put off. */
    private boolean isRefused(int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (Scene.cue(scene.mentions().get(i), Sense.NOT, Sense.POSTPONE, Sense.REJECT) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean tellsOfSomebodyElse(int index, Cue cue, Optional<Party> author) {
        for (Mention mention :
                scene.mentions().subList(index + 1, scene.mentions().size())) {
            if (mention.from() - cue.to() > SUBJECT) {
                return false;
            }
            boolean other = mention instanceof PartyMention party
                    && party.which() != Which.SPEAKER
                    && !discourse.partyOf(scene, mention).equals(author);
            if (other || mention instanceof Theme) {
                return true;
            }
        }
        return false;
    }
}
