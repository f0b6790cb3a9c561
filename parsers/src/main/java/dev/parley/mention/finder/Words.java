package dev.parley.mention.finder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.parley.lexicon.Entry;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Match;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.OutletMention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.mark.NumberRole;
import dev.parley.mention.mark.SmallWord;
import dev.parley.mention.mark.Tokens;
import dev.parley.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses among the readings of a word that is a verb here and a noun there: "Kyiv returned 27", "the return of 27". */
final class Words {
    /** Nouns that do what a verb behind them says. */
    private static final ImmutableSet<Sense> ACTING = ImmutableSet.of(
            Sense.DOCUMENT, Sense.SIDE, Sense.DELEGATION, Sense.DEAL, Sense.CEASEFIRE, Sense.OFFER, Sense.SUBJECT);

    private Words() {}

    /** The readings that the words around allow, the sense that comes first in front; none where the words belong to nothing. */
    static ImmutableList<Entry> choose(ImmutableList<Token> tokens, Match match, List<Mention> before) {
        if (isAttributive(tokens, match)) {
            return ImmutableList.of();
        }
        if (match.entries().size() == 1) {
            return fits(tokens, match, match.entries().get(0)) ? match.entries() : ImmutableList.of();
        }
        List<Entry> whole = new ArrayList<>();
        boolean hasNoun = false;
        boolean hasVerb = false;
        for (int i = 0; i < match.entries().size(); i++) {
            Entry entry = match.entries().get(i);
            if (fits(tokens, match, entry)) {
                whole.add(entry);
                hasNoun |= entry.form() == Form.NONE;
                hasVerb |= entry.form() != Form.NONE;
            }
        }
        if (hasNoun && hasVerb) {
            boolean nominal = isNominal(tokens, match, before);
            whole.removeIf(entry -> (entry.form() == Form.NONE) != nominal);
        }
        if (whole.size() > 1) {
            // Of several readings the one whose sense comes first is taken first: giving before saying.
            whole.sort(Comparator.comparing(Entry::sense));
        }
        return ImmutableList.copyOf(whole);
    }

    private static boolean fits(ImmutableList<Token> tokens, Match match, Entry entry) {
        boolean verb = entry.form() != Form.NONE;
        boolean adjective = entry.form() == Form.BASE && isBehindA(tokens, match.from()); // "a complete withdrawal"
        return (!verb || !isCompound(tokens, match) && !adjective)
                && hasParticle(tokens, match, entry)
                && !(entry.sense() == Sense.BARRIER && isOfAsWellAs(tokens, match));
    }

    private static boolean isBehindA(ImmutableList<Token> tokens, int index) {
        return index > 0
                && (tokens.get(index - 1).is("a") || tokens.get(index - 1).is("an"));
    }

    /** "the wounded as well as the sick": an "as" that joins instead of parting. */
    private static boolean isOfAsWellAs(ImmutableList<Token> tokens, Match match) {
        return Tokens.isAsWellAs(tokens, match.from()) || Tokens.isAsWellAs(tokens, match.from() - 2);
    }

    /** Whether nothing of a reading is missing: "handed" gives something away where "over" follows. */
    static boolean hasParticle(ImmutableList<Token> tokens, Match match, Entry entry) {
        return entry.particle().isEmpty() || particleFollows(tokens, match.to(), entry.particle());
    }

    /** "the number of its own returned servicemen", "27 freed soldiers": a participle that only describes the noun behind it. */
    private static boolean isAttributive(ImmutableList<Token> tokens, Match match) {
        boolean participle = match.to() == match.from() + 1 && areParticiples(match);
        if (!participle || match.from() == 0 || match.to() >= tokens.size()) {
            return false;
        }
        Token previous = tokens.get(match.from() - 1);
        Token next = tokens.get(match.to());
        boolean noun =
                next.kind() == Token.Kind.WORD && !next.isCapitalised() && NumberRole.COUNTED.isAt(tokens, match.to());
        return noun && (SmallWord.BEFORE_PARTICIPLES.is(previous) || previous.kind() == Token.Kind.POSSESSIVE);
    }

    private static boolean areParticiples(Match match) {
        for (int i = 0; i < match.entries().size(); i++) {
            Form form = match.entries().get(i).form();
            if (form != Form.PAST_OR_PARTICIPLE && form != Form.PARTICIPLE) {
                return false;
            }
        }
        return true;
    }

    /** Whether a verb's particle follows soon, with no other verb's words in between: "handed 27 bodies over". */
    private static boolean particleFollows(ImmutableList<Token> tokens, int index, String particle) {
        for (int i = index + 1; i < Math.min(index + 12, tokens.size()); i++) {
            if (tokens.get(i).is(particle)) {
                return true;
            }
            if (tokens.get(i).is(",") || tokens.get(i).is(".") || tokens.get(i).is("to")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isNominal(ImmutableList<Token> tokens, Match match, List<Mention> found) {
        Form form = form(match);
        boolean ofFollows = match.to() < tokens.size() && tokens.get(match.to()).is("of");
        if (form == Form.PRESENT && isMeeting(match)) {
            return true;
        }
        if (form == Form.ING && isMeeting(match)) {
            return match.from() > 0 && match.to() < tokens.size() && SmallWord.BEHIND_SUBJECT.is(tokens.get(match.to()))
                    || match.from() > 0
                            && !SmallWord.BEFORE_MEETING.is(tokens.get(match.from() - 1))
                            && !(mentionAt(found, match.from() - 1) instanceof PartyMention)
                            && !(mentionAt(found, match.from() - 1) instanceof PersonMention);
        }
        if (form != Form.BASE && form != Form.PRESENT) {
            return form == Form.NONE || form == Form.ING && (ofFollows || isOwned(tokens, match.from()));
        }
        if (match.from() == 0) {
            return true;
        }
        int word = wordBefore(tokens, match.from());
        Token previous = tokens.get(word);
        Mention before = mentionAt(found, word);
        boolean adjacent = before != null;
        if (form == Form.BASE && has(match, Sense.SUCH)) {
            // "They last met in May", but "the talks could last a week".
            boolean modal =
                    adjacent && before instanceof Cue cue && (cue.sense() == Sense.MODAL || cue.sense() == Sense.NOT);
            return !modal && !previous.is("to");
        }
        // "a paper that demands the exit".
        if (previous.is("that") && form == Form.PRESENT) {
            return !objectFollows(tokens, match.to());
        }
        if (previous.is("to")) {
            return ofFollows;
        }
        if (adjacent
                && before instanceof Cue cue
                && (cue.sense() == Sense.MODAL || cue.sense() == Sense.NOT && !previous.is("no"))) {
            return false;
        }
        if (form == Form.BASE && has(match, Sense.CHIEF)) {
            // "The rebels' intelligence head", but "they head the delegation".
            return !objectFollows(tokens, match.to());
        }
        boolean predicateFollows = match.to() < tokens.size() && SmallWord.BEHIND_SUBJECT.is(tokens.get(match.to()));
        if (predicateFollows && form == Form.BASE) {
            return true;
        }
        boolean paper = form == Form.BASE && has(match, Sense.DOCUMENT) && !objectFollows(tokens, match.to());
        if (paper && before != null && before.from() > 0 && SmallWord.ARTICLE.isAt(tokens, before.from() - 1)) {
            return !previous.lower().endsWith("s")
                    || previous.is("us"); // "the US plan, which", but "the rebels plan to"
        }
        if (adjacent
                && (before instanceof PartyMention
                        || before instanceof PersonMention
                        || before instanceof OutletMention
                        || speaks(before, form))) {
            return false;
        }
        // "the document demands", "the delegation demands".
        if (adjacent && form == Form.PRESENT && before instanceof Cue cue && ACTING.contains(cue.sense())) {
            return false;
        }
        if (previous.is("and") || previous.is("or") || previous.is(",")) {
            return !objectFollows(tokens, match.to());
        }
        if (form == Form.BASE && isPluralOfPeople(before, previous) && NumberRole.COUNTED.isAt(tokens, match.to())) {
            return false; // "rebels swap prisoners"
        }
        boolean nounAfter = SmallWord.BEFORE_NOUN.is(previous) || previous.kind() == Token.Kind.POSSESSIVE;
        return nounAfter || adjacent || form == Form.BASE || !objectFollows(tokens, match.to());
    }

    /** "rebels", "armies": whether those who may do what a plain verb behind them says stand before it. */
    private static boolean isPluralOfPeople(@Nullable Mention before, Token last) {
        return before instanceof Cue cue
                && (cue.is(Sense.SIDE) || cue.is(Sense.CATEGORY))
                && last.lower().endsWith("s");
    }

    private static boolean isOwned(ImmutableList<Token> tokens, int index) {
        return index > 0 && tokens.get(index - 1).kind() == Token.Kind.POSSESSIVE;
    }

    /** Whether what stands before is a body or somebody who says something: "the ministry reports", "sources claim". */
    private static boolean speaks(@Nullable Mention before, Form form) {
        return before instanceof Cue cue
                && (cue.is(Sense.SOURCE) || form == Form.PRESENT && (cue.is(Sense.BODY) || cue.is(Sense.ROLE)));
    }

    /** Whether a hyphen makes an adjective of a participle: "the Saudi-led coalition", "Qatari-hosted". */
    private static boolean isCompound(ImmutableList<Token> tokens, Match match) {
        return match.from() > 1
                && Tokens.isHyphen(tokens, match.from() - 1)
                && Tokens.touchesNext(tokens, match.from() - 1)
                && Tokens.touchesNext(tokens, match.from() - 2);
    }

    private static boolean isMeeting(Match match) {
        return has(match, Sense.TALKS);
    }

    private static boolean has(Match match, Sense sense) {
        for (Entry entry : match.entries()) {
            if (entry.sense() == sense) {
                return true;
            }
        }
        return false;
    }

    /** The form of the first of the readings that is a verb's. */
    private static Form form(Match match) {
        for (Entry entry : match.entries()) {
            if (entry.form() != Form.NONE) {
                return entry.form();
            }
        }
        return Form.NONE;
    }

    /** The index of the word before, adverbs and quotation marks skipped: "would “unilaterally” hand over". */
    private static int wordBefore(ImmutableList<Token> tokens, int index) {
        int i = index - 1;
        while (i > 0
                && (tokens.get(i).lower().endsWith("ly")
                        || SmallWord.AMID_VERB.is(tokens.get(i))
                        || isQuote(tokens.get(i)))) {
            i--;
        }
        return i;
    }

    private static boolean isQuote(Token token) {
        return token.kind() == Token.Kind.OPEN_QUOTE || token.kind() == Token.Kind.CLOSE_QUOTE;
    }

    private static @Nullable Mention mentionAt(List<Mention> found, int token) {
        for (int i = found.size() - 1; i >= 0 && found.get(i).to() > token; i--) {
            if (found.get(i).from() <= token) {
                return found.get(i);
            }
        }
        return null;
    }

    private static boolean objectFollows(ImmutableList<Token> tokens, int index) {
        if (index >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(index);
        return next.kind() == Token.Kind.NUMBER || next.is("the") || next.is("all") || next.is("a") || next.is("its");
    }
}
