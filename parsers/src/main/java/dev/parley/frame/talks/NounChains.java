package dev.parley.frame.talks;

import com.google.common.collect.ImmutableList;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.words.MeetingWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.finder.Setting;

/** Nouns for talks that belong together, and those of others: "the second round of direct talks", "round three", but "a round of applause", "the NATO summit". */
record NounChains(Scene scene, Setting setting) {
    /** How many tokens may stand between "round of" and another noun for talks. */
    private static final int CHAIN = 6;

    /** "The NATO summit", "a round of applause": no meeting of the sides. */
    boolean isOfOthers(int index) {
        Mention noun = mentions().get(index);
        if (isInTitle(noun)) {
            return true;
        }
        boolean one = !scene.lower(noun.to() - 1).endsWith("s");
        if (index > 0 && one && mentions().get(index - 1).to() == noun.from()) {
            Mention before = mentions().get(index - 1);
            boolean helper =
                    Clause.party(before).filter(setting.helpers()::contains).isPresent();
            if (helper || isSummit(noun) && isOrganisation(before)) {
                return true;
            }
        }
        Mention behind = index + 1 < mentions().size() ? mentions().get(index + 1) : noun;
        if (isSummit(noun) && scene.preposition(behind).equals("of") && isOrganisation(behind)) {
            return true;
        }
        boolean round = scene.lower(noun.from()).startsWith("round")
                || scene.lower(noun.from()).startsWith("cycle");
        boolean of = scene.lower(noun.to()).equals("of");
        return round && of && last(index) == index;
    }

    /** "The envoy for the Oslo dialogue, Vidal": whether talks only say what somebody's office is for. */
    private boolean isInTitle(Mention noun) {
        for (PersonMention person : scene.persons()) {
            if (person.titleFrom() <= noun.from() && noun.to() <= person.from()) {
                return true;
            }
        }
        return false;
    }

    private boolean isSummit(Mention noun) {
        return MeetingWord.SUMMIT.is(scene.lower(noun.to() - 1));
    }

    /** "The African Union", whose members meet. */
    private boolean isOrganisation(Mention mention) {
        return Clause.party(mention).filter(setting.lexicon()::isHelper).isPresent();
    }

    /** The index of the last noun for talks, or for those who hold them, that "of" adds: "the second round of direct talks", "of the joint commission". */
    int last(int first) {
        int last = first;
        for (int i = first + 1; i < mentions().size(); i++) {
            Mention mention = mentions().get(i);
            int end = end(mentions().get(last));
            if (mention.to() == end) {
                continue;
            }
            boolean body = Scene.cue(mention, Sense.BODY) != null;
            boolean near = mention.from() - end <= (body ? BeforeNoun.ADJECTIVES : CHAIN)
                    && scene.lower(end).equals("of");
            if (!near) {
                return last;
            }
            if (body || Scene.cue(mention, Sense.TALKS) != null) {
                last = i;
            } else if (mention instanceof Cue cue && cue.isVerb()) {
                return last;
            }
        }
        return last;
    }

    /** Behind the number of a round: "round three of the talks"; behind the noun where it has none. */
    int end(Mention noun) {
        Mention number = scene.lower(noun.to() - 1).equals("round") ? Ordinals.numberBehind(scene, noun.to()) : null;
        return number == null ? noun.to() : number.to();
    }

    private ImmutableList<Mention> mentions() {
        return scene.mentions();
    }
}
