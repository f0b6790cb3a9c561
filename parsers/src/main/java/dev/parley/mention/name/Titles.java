package dev.parley.mention.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Place;
import dev.parley.mention.Scene;
import dev.parley.mention.mark.SmallWord;
import dev.parley.mention.mark.Tokens;
import dev.parley.text.Token;
import dev.parley.text.Token.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a name: the title before it ("the head of the Omani delegation, Vidal", "Armenia's deputy foreign minister Vidal") and the
 * words between commas or dashes behind it ("Vidal, the junta's chief negotiator,").
 */
final class Titles {
    private static final ImmutableSet<String> DASHES = ImmutableSet.of("—", "–");

    /** How many words that we know nothing of may stand in a row inside a title: "minister of internal affairs". */
    private static final int UNKNOWN = 3;

    /** How many words may say what an office is for: "the special representative for the dialogue between Oman and Qatar, Vidal". */
    private static final int COMPLEMENT = 9;

    private final ImmutableList<Token> tokens;
    private final List<Mention> mentions;
    private final int index;
    private final Mention name;

    /** Of the person at an index among the mentions. */
    Titles(ImmutableList<Token> tokens, List<Mention> mentions, int index) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.index = index;
        this.name = mentions.get(index);
    }

    /** The index of the title's first token; that of the name where it has none. */
    int start() {
        int start = name.from();
        int at = behindOffice();
        int before = index - 1;
        while (before > 0 && mentions.get(before).from() >= at) {
            before--; // what the office is for
        }
        int unknown = 0;
        boolean complement = false;
        while (at > 0) {
            Mention mention = before >= 0 && mentions.get(before).to() >= at ? mentions.get(before) : null;
            if (mention != null) {
                if (!isPart(mention) || mention instanceof PersonMention && !isNameInTitle(before)) {
                    break;
                }
                if (complement && isRole(mention) && tokens.get(mention.to()).is("for") && holdsOffice(start)) {
                    break; // "a spokeswoman for UN envoy Vidal"
                }
                boolean bridged = unknown == 0 || complement && isRole(mention) || unknown == 1 && isNamer(mention);
                if (!bridged) {
                    break;
                }
                at = mention.from();
                before--;
                start = at;
                unknown = 0;
                complement = false;
            } else if (isLink(at - 1, before)) {
                at--;
                complement |= SmallWord.TITLE_COMPLEMENT.is(tokens.get(at));
            } else if (isPlainWord(at - 1) && unknown < UNKNOWN && (start < name.from() || at == name.from())) {
                at--;
                unknown++;
            } else {
                break;
            }
        }
        start = start < name.from() ? behindArticle(at, start) : start;
        return holdsRole(start, name.from()) || isOwner(start) ? start : name.from();
    }

    /** "Its exiled political chief": where a title starts, with the adjectives behind the article that stands before it. */
    private int behindArticle(int from, int start) {
        for (int i = Math.max(1, from); i <= start; i++) {
            if (SmallWord.ARTICLE.isAt(tokens, i - 1)) {
                return i;
            }
        }
        return start;
    }

    /** "Moreno's envoy", "Strategic Affairs Minister": whether words with capitals can stand inside a title. */
    private boolean isNameInTitle(int person) {
        Mention mention = mentions.get(person);
        boolean office = person + 1 < mentions.size()
                && mentions.get(person + 1).from() == mention.to()
                && isRole(mentions.get(person + 1));
        return office || Tokens.is(tokens, mention.to(), Kind.POSSESSIVE);
    }

    /** "Ukraine's Umerov": a party in front says whose somebody is. */
    private boolean isOwner(int start) {
        return start < name.from()
                && Tokens.is(tokens, name.from() - 1, Kind.POSSESSIVE)
                && mentionAt(start) instanceof PartyMention;
    }

    /** The end of the title: the name's start, or a comma before it behind an office: "his counterpart, Umerov". */
    int nameOrComma() {
        int comma = name.from() - 1;
        boolean title = comma > 0 && tokens.get(comma).is(",") && index > 0;
        if (!title) {
            return name.from();
        }
        Mention before = mentions.get(index - 1);
        boolean land = before instanceof Place && Tokens.is(tokens, before.from() - 1, "of");
        boolean ends = before.to() == comma && (isTitle(before) || land);
        return ends || officeBefore(comma) != null ? comma : name.from();
    }

    /** "The envoy for Horn affairs, Vidal": the office that the words up to a token say the purpose of; null where they do not. */
    private @Nullable Mention officeBefore(int end) {
        for (int i = index - 1; i >= 0 && end - mentions.get(i).to() <= COMPLEMENT; i--) {
            Mention mention = mentions.get(i);
            if (isRole(mention)) {
                int gap = end - mention.to();
                boolean owner = i < index - 1 && tokens.get(mention.to()).is("of"); // "the negotiator of the rebels"
                boolean purpose = gap > 0 && !owner && SmallWord.TITLE_COMPLEMENT.is(tokens.get(mention.to()));
                return purpose && (gap <= UNKNOWN + 1 || isAside()) && !hasBreak(mention.to(), end) ? mention : null;
            }
            if (mention instanceof Cue cue && cue.isVerb()) {
                return null;
            }
        }
        return null;
    }

    /** Whether the name stands between commas or ends the sentence: in "said the envoy for the talks, Vidal met" it would not. */
    private boolean isAside() {
        int behind = name.to();
        return behind >= tokens.size()
                || isBreak(behind)
                || tokens.get(behind).is("and")
                || tokens.get(behind).kind() == Kind.SIGN;
    }

    private boolean hasBreak(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isBreak(i)) {
                return true;
            }
        }
        return false;
    }

    /** Where the search for the title starts: behind the office itself, where words say what it is for. */
    private int behindOffice() {
        int end = nameOrComma();
        boolean ends = index > 0 && mentions.get(index - 1).to() == end && isTitle(mentions.get(index - 1));
        Mention office = end < name.from() && !ends ? officeBefore(end) : null;
        return office == null ? end : office.to();
    }

    private boolean isLink(int token, int before) {
        Token link = tokens.get(token);
        if (link.kind() == Kind.POSSESSIVE) {
            return true;
        }
        if (link.is("and")) {
            boolean offices = before >= 0 && mentions.get(before).to() == token && isRole(mentions.get(before));
            Mention behind = mentionAt(token + 1);
            return offices
                    && behind != null
                    && (isRole(behind) || tokens.get(token + 1).is("the"));
        }
        if (SmallWord.ARTICLE.is(link)) {
            Token left = tokens.get(Math.max(0, token - 1));
            return SmallWord.TITLE_COMPLEMENT.is(left) || left.is("and");
        }
        return SmallWord.TITLE_LINK.is(link) && token + 1 < name.from();
    }

    private boolean isPlainWord(int token) {
        Token word = tokens.get(token);
        return word.kind() == Kind.WORD
                && !word.isCapitalised()
                && !SmallWord.PREPOSITION.is(word)
                && !SmallWord.FUNCTION.is(word);
    }

    /** Whether a mention can be part of a title. */
    private static boolean isPart(Mention mention) {
        return isTitle(mention)
                || isNamer(mention)
                || Scene.cue(mention, Sense.SIDE, Sense.SUCH, Sense.POLITICAL) != null
                || mention instanceof Place
                || Scene.cue(mention, Sense.CATEGORY) != null; // "hostage envoy"
    }

    /** Whether a mention says whose office it is. */
    private static boolean isNamer(Mention mention) {
        return mention instanceof PartyMention party && party.isNamed()
                || Scene.cue(mention, Sense.DEMONYM, Sense.BODY) != null
                || mention instanceof PersonMention;
    }

    private static boolean isTitle(Mention mention) {
        return isRole(mention)
                || Scene.cue(mention, Sense.DELEGATION) != null
                || mention instanceof PartyMention party && party.isNamed();
    }

    static boolean isRole(Mention mention) {
        return Scene.cue(mention, Sense.ROLE, Sense.NEGOTIATOR, Sense.LEADERS) != null;
    }

    /** "A Hamas official", and not "the Houthi side": whether a party is named by one who is of it. */
    private boolean isOneOf(Mention mention) {
        return mention instanceof PartyMention party
                && party.isNamed()
                && party.to() - party.from() > 1
                && SmallWord.ARTICLE.isAt(tokens, party.from() - 1)
                && !Tokens.is(tokens, party.from() - 1, "the");
    }

    /** Whether an office that needs no other word stands between a token and the name. */
    private boolean holdsOffice(int from) {
        for (Mention mention : mentions) {
            boolean inside = mention.from() >= from && mention.to() <= name.from();
            Cue office = inside ? Scene.cue(mention, Sense.ROLE, Sense.NEGOTIATOR) : null;
            if (office != null && !office.value(Sense.ROLE).equals("part")) {
                return true;
            }
        }
        return false;
    }

    /** Whether an office stands between two tokens. */
    boolean holdsRole(int from, int to) {
        for (Mention mention : mentions) {
            if (mention.from() >= from && mention.to() <= to && (isRole(mention) || isOneOf(mention))) {
                return true;
            }
        }
        return false;
    }

    boolean isBreak(int token) {
        return tokens.get(token).is(",") || DASHES.contains(tokens.get(token).lower());
    }

    @Nullable
    Mention mentionAt(int token) {
        for (Mention mention : mentions) {
            if (mention.from() <= token && token < mention.to()) {
                return mention;
            }
        }
        return null;
    }
}
