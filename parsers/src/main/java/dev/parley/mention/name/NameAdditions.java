package dev.parley.mention.name;

import com.google.common.collect.ImmutableList;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.mark.SmallWord;
import dev.parley.mention.mark.Tokens;
import dev.parley.mention.party.Delegate;
import dev.parley.text.Token;
import dev.parley.text.Token.Kind;
import java.util.List;

/** What is added behind a name, between commas or dashes: "Vidal, the junta's chief negotiator,". */
final class NameAdditions {
    /** How many words may be added to a name. */
    private static final int APPOSITION = 18;

    private final ImmutableList<Token> tokens;
    private final List<Mention> mentions;
    private final int index;
    private final Mention name;
    private final Titles titles;

    /** Of the person at an index among the mentions, whose title these are. */
    NameAdditions(ImmutableList<Token> tokens, List<Mention> mentions, int index, Titles titles) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.index = index;
        this.name = mentions.get(index);
        this.titles = titles;
    }

    /**
     * The index behind what is added to the name, without the comma or dash that closes it; that behind the name where nothing is, or where no office
     * is in it.
     */
    int appositionEnd() {
        int open = originEnd();
        Mention next = open + 1 < tokens.size() ? titles.mentionAt(open + 1) : null;
        // "Vidal, Moreno's envoy", but "Vidal, Moreno and the envoy of Oman".
        boolean listed = next instanceof PersonMention && !Tokens.is(tokens, next.to(), Kind.POSSESSIVE);
        if (open + 1 >= tokens.size()
                || !titles.isBreak(open)
                || listed
                || SmallWord.FUNCTION.is(tokens.get(open + 1))) {
            return open;
        }
        int limit = Math.min(open + APPOSITION, tokens.size());
        int end = open + 1;
        while (end < limit && !titles.isBreak(end) && !endsSentence(end) && !isFinite(end)) {
            end++;
        }
        boolean closed =
                end == tokens.size() || end < limit && (titles.isBreak(end) || endsSentence(end) || isRelative(end));
        boolean adds = titles.holdsRole(open + 1, end) || isOneOfParty(open + 1, end) || isPartOfTeam(open + 1, end);
        return closed && !isAnother(open + 1, end) && adds ? end : open;
    }

    /** "Part of the delegation to the talks": whether the words say that somebody is on a team. */
    private boolean isPartOfTeam(int from, int end) {
        Mention part = titles.mentionAt(from);
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
            at = mention.from() == at && Titles.isRole(mention) ? mention.to() : at;
        }
        return at == to && to > from;
    }

    /** The index behind "of Oman", which says whose somebody is; that behind the name where nothing does. */
    int originEnd() {
        int of = name.to();
        Mention land = of + 1 < tokens.size() && tokens.get(of).is("of") ? titles.mentionAt(of + 1) : null;
        return land instanceof PartyMention party && party.isNamed() && party.from() == of + 1 ? party.to() : of;
    }

    /** "The Omani official": whether all that the words between name is whose somebody is, behind an article of any kind. */
    private boolean isOneOfParty(int from, int end) {
        Mention party = SmallWord.ARTICLE.is(tokens.get(from)) ? titles.mentionAt(from + 1) : null;
        return party instanceof PartyMention && party.from() == from + 1 && party.to() == end && end - from > 2;
    }

    private boolean endsSentence(int token) {
        return token + 1 == tokens.size() && tokens.get(token).kind() == Kind.SIGN
                || tokens.get(token).is(";");
    }

    /** "A member of the team that negotiated". */
    private boolean isRelative(int token) {
        return tokens.get(token).is("who")
                || tokens.get(token).is("which")
                || tokens.get(token).is("that");
    }

    /** Whether a verb that makes a clause stands here: what is added to a name is none, and "who" starts one. */
    private boolean isFinite(int token) {
        if (isRelative(token)) {
            return true;
        }
        Mention mention = titles.mentionAt(token);
        return mention instanceof Cue cue
                && cue.from() == token
                && (cue.is(Sense.BE) || cue.is(Sense.MODAL) || cue.is(Sense.HAVE) || isFinite(cue));
    }

    private static boolean isFinite(Cue cue) {
        return cue.form() == Form.PRESENT || cue.form() == Form.PAST || cue.form() == Form.PAST_OR_PARTICIPLE;
    }
}
