package dev.parley.mention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
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

    private static final int APPOSITION = 18;

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
        int unknown = 0;
        boolean complement = false;
        while (at > 0) {
            Mention mention = before >= 0 && mentions.get(before).to() >= at ? mentions.get(before) : null;
            if (mention != null) {
                if (!isPart(mention) || mention instanceof PersonMention && !isNameInTitle(before)) {
                    break;
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
        return holdsRole(start, name.from()) || isOwner(start) ? start : name.from();
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
        return ends || isSubject(before, comma) ? comma : name.from();
    }

    /** "The envoy for Horn affairs, Vidal": whether words say what an office is for. */
    private boolean isSubject(Mention office, int end) {
        return isRole(office)
                && end > office.to()
                && end - office.to() <= UNKNOWN + 1
                && SmallWord.TITLE_COMPLEMENT.is(tokens.get(office.to()));
    }

    /** Where the search for the title starts: behind the office itself, where words say what it is for. */
    private int behindOffice() {
        int end = nameOrComma();
        return end < name.from() && isSubject(mentions.get(index - 1), end)
                ? mentions.get(index - 1).to()
                : end;
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
                || Scene.cue(mention, Sense.SIDE, Sense.SUCH) != null
                || mention instanceof Place;
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

    private static boolean isRole(Mention mention) {
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

    /** Whether an office stands between two tokens. */
    boolean holdsRole(int from, int to) {
        for (Mention mention : mentions) {
            if (mention.from() >= from && mention.to() <= to && (isRole(mention) || isOneOf(mention))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The index behind what is added to the name, without the comma or dash that closes it; that behind the name where nothing is, or where no office
     * is in it.
     */
    int appositionEnd() {
        int open = originEnd();
        Mention next = open + 1 < tokens.size() ? mentionAt(open + 1) : null;
        // "Vidal, Moreno's envoy", but "Vidal, Moreno and the envoy of Oman".
        boolean listed = next instanceof PersonMention && !Tokens.is(tokens, next.to(), Kind.POSSESSIVE);
        if (open + 1 >= tokens.size() || !isBreak(open) || listed || SmallWord.FUNCTION.is(tokens.get(open + 1))) {
            return open;
        }
        int limit = Math.min(open + APPOSITION, tokens.size());
        int end = open + 1;
        while (end < limit && !isBreak(end) && !endsSentence(end) && !isFinite(end)) {
            end++;
        }
        boolean closed = end == tokens.size()
                || end < limit
                        && (isBreak(end) || endsSentence(end) || tokens.get(end).is("who"));
        boolean adds = holdsRole(open + 1, end) || isOneOfParty(open + 1, end) || isPartOfTeam(open + 1, end);
        return closed && !isAnother(open + 1, end) && adds ? end : open;
    }

    /** "Part of the delegation to the talks": whether the words say that somebody is on a team. */
    private boolean isPartOfTeam(int from, int end) {
        Mention part = mentionAt(from);
        boolean team = false;
        for (int i = index + 1; i < mentions.size() && mentions.get(i).to() <= end; i++) {
            team |= Delegate.isDelegation(mentions.get(i));
        }
        return team && part != null && Scene.cue(part, Sense.PART) != null;
    }

    /** "Tahir, Ambassador Karim, and others": whether the words are another's title and name, rather than "an adviser to Karim". */
    private boolean isAnother(int from, int end) {
        for (int i = index + 1; i < mentions.size() && mentions.get(i).to() <= end; i++) {
            if (mentions.get(i) instanceof PersonMention) {
                return mentions.get(i).to() == end
                        && i > index + 1
                        && isWhollyTitle(from, mentions.get(i).from());
            }
        }
        return false;
    }

    /** Whether nothing but offices stands between two tokens. */
    private boolean isWhollyTitle(int from, int to) {
        int at = from;
        for (Mention mention : mentions) {
            at = mention.from() == at && isRole(mention) ? mention.to() : at;
        }
        return at == to && to > from;
    }

    /** The index behind "of Oman", which says whose somebody is; that behind the name where nothing does. */
    int originEnd() {
        int of = name.to();
        Mention land = of + 1 < tokens.size() && tokens.get(of).is("of") ? mentionAt(of + 1) : null;
        return land instanceof PartyMention party && party.isNamed() && party.from() == of + 1 ? party.to() : of;
    }

    /** "The Omani official": whether all that the words between name is whose somebody is, behind an article of any kind. */
    private boolean isOneOfParty(int from, int end) {
        Mention party = SmallWord.ARTICLE.is(tokens.get(from)) ? mentionAt(from + 1) : null;
        return party instanceof PartyMention && party.from() == from + 1 && party.to() == end && end - from > 2;
    }

    private boolean isBreak(int token) {
        return tokens.get(token).is(",") || DASHES.contains(tokens.get(token).lower());
    }

    private boolean endsSentence(int token) {
        return token + 1 == tokens.size() && tokens.get(token).kind() == Kind.SIGN
                || tokens.get(token).is(";");
    }

    /** Whether a verb that makes a clause stands here: what is added to a name is none, and "who" starts one. */
    private boolean isFinite(int token) {
        if (tokens.get(token).is("who") || tokens.get(token).is("which")) {
            return true;
        }
        Mention mention = mentionAt(token);
        return mention instanceof Cue cue
                && cue.from() == token
                && (cue.is(Sense.BE) || cue.is(Sense.MODAL) || cue.is(Sense.HAVE) || isFinite(cue));
    }

    private static boolean isFinite(Cue cue) {
        return cue.form() == Form.PRESENT || cue.form() == Form.PAST || cue.form() == Form.PAST_OR_PARTICIPLE;
    }

    private @Nullable Mention mentionAt(int token) {
        for (Mention mention : mentions) {
            if (mention.from() <= token && token < mention.to()) {
                return mention;
            }
        }
        return null;
    }
}
