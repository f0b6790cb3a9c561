package dev.parley.mention.name;

import com.google.common.collect.ImmutableList;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.mark.Tokens;
import dev.parley.party.Party;
import dev.parley.text.Token;
import dev.parley.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives persons the office and the party that stand before or behind their names. */
public final class Persons {
    private Persons() {}

    /** The mentions, with the persons given the office and the party that stand before or behind their names. */
    public static List<Mention> describe(ImmutableList<Token> tokens, List<Mention> mentions) {
        List<Mention> described = new ArrayList<>(mentions);
        boolean any = false;
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i) instanceof PersonMention person) {
                described.set(i, described(tokens, mentions, i, person));
                any = true;
            }
        }
        if (!any) {
            return described;
        }
        described.removeIf(mention -> isInTitle(tokens, mention, described));
        return described;
    }

    /** Whether words with capitals belong to a title, and are nobody's name: "Strategic Affairs Minister". */
    private static boolean isInTitle(ImmutableList<Token> tokens, Mention mention, List<Mention> described) {
        if (!(mention instanceof PersonMention) || Tokens.is(tokens, mention.to(), Kind.POSSESSIVE)) {
            return false;
        }
        for (Mention other : described) {
            if (other instanceof PersonMention person
                    && person.titleFrom() <= mention.from()
                    && mention.to() <= person.from()) {
                return true;
            }
        }
        return false;
    }

    /** The scene with the persons given the parties that stand beside their names and that were not known at first. */
    public static Scene withParties(Scene scene) {
        boolean open = false;
        for (Mention mention : scene.mentions()) {
            open |= mention instanceof PersonMention person && person.party().isEmpty();
        }
        if (!open) {
            return scene;
        }
        ImmutableList.Builder<Mention> mentions = ImmutableList.builder();
        for (Mention mention : scene.mentions()) {
            mentions.add(
                    mention instanceof PersonMention person && person.party().isEmpty()
                            ? person.withParty(party(
                                            scene.tokens(), scene.mentions(), person.titleFrom(), person.from())
                                    .or(() -> party(scene.tokens(), scene.mentions(), person.to(), person.besideTo())))
                            : mention);
        }
        return new Scene(scene.index(), scene.sentence(), mentions.build());
    }

    private static PersonMention described(
            ImmutableList<Token> tokens, List<Mention> mentions, int index, PersonMention person) {
        Titles titles = new Titles(tokens, mentions, index);
        int title = titles.start();
        NameAdditions additions = new NameAdditions(tokens, mentions, index, titles);
        int beside = additions.appositionEnd();
        Optional<String> role = titles.holdsRole(title, person.from())
                ? Optional.of(withoutArticle(Tokens.text(tokens, title, titles.nameOrComma())))
                : Optional.empty();
        Optional<Party> party = party(tokens, mentions, title, person.from());
        if (beside > person.to()) {
            int added = additions.originEnd() + 1;
            role = role.isEmpty() && titles.holdsRole(added, beside)
                    ? Optional.of(withoutArticle(Tokens.text(tokens, added, beside)))
                    : role;
            party = party.isPresent() ? party : party(tokens, mentions, person.to(), beside);
        }
        return new PersonMention(
                person.name(), role, party.or(person::party), person.from(), person.to(), title, beside);
    }

    private static String withoutArticle(String role) {
        return role.startsWith("the ") || role.startsWith("The ")
                ? role.substring(4)
                : role.startsWith("a ") ? role.substring(2) : role;
    }

    /** "The special envoy for Cyprus", "the negotiator in the talks with Oman": whether a land behind is what somebody is sent for, rather than who sends. */
    private static boolean isPurview(ImmutableList<Token> tokens, Cue envoy) {
        boolean sent = envoy.value(Sense.NEGOTIATOR).equals("envoy");
        boolean purpose = Tokens.is(tokens, envoy.to(), "for") || Tokens.is(tokens, envoy.to(), "to");
        return sent && purpose || Tokens.is(tokens, envoy.to(), "in") || Tokens.is(tokens, envoy.to(), "with");
    }

    /** The first party named between two tokens. */
    private static Optional<Party> party(ImmutableList<Token> tokens, List<Mention> mentions, int from, int to) {
        Cue envoy = null;
        for (Mention mention : mentions) {
            if (mention.from() < from || mention.to() > to) {
                continue;
            }
            if (Scene.cue(mention, Sense.NEGOTIATOR) != null) {
                envoy = (Cue) mention;
            }
            if (envoy != null && mention.from() > envoy.to() && isPurview(tokens, envoy)) {
                return Optional.empty();
            }
            if (mention instanceof Cue cue && cue.is(Sense.DEMONYM)) {
                return Optional.of(Party.of(cue.value(Sense.DEMONYM)));
            }
            if (mention instanceof PartyMention party && party.isNamed()) {
                boolean where = Tokens.is(tokens, party.from() - 1, "in"); // "the movement's spokesman in Qatar"
                return where ? Optional.empty() : party.party();
            }
            // "An adviser to President Moreno" is of the president's party.
            if (mention instanceof PersonMention superior && superior.party().isPresent()) {
                return superior.party();
            }
        }
        return Optional.empty();
    }
}
