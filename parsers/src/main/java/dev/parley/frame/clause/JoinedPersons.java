package dev.parley.frame.clause;

import com.google.common.collect.ImmutableList;
import dev.parley.frame.words.AskingWord;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The persons that a sentence names at one place: the "Vidal" and the "Reyes" of "the team is led by Vidal and Reyes". */
public record JoinedPersons(Scene scene) {
    /** How many tokens may stand between "by" and a name that is introduced. */
    private static final int INTRODUCTION = 8;

    /** The person behind a preposition, as far as the next verb. */
    @Nullable
    public PersonMention behind(int index, String preposition) {
        for (Mention mention :
                scene.mentions().subList(index + 1, scene.mentions().size())) {
            if (mention instanceof PersonMention person
                    && (scene.preposition(person).equals(preposition) || isIntroduced(person, index, preposition))) {
                return meant(person);
            }
            if (mention instanceof Cue cue && cue.isVerb()) {
                return null;
            }
        }
        return null;
    }

    /** "Led by its chief ideologue, Vidal": whether words that tell who somebody is stand between the preposition and a comma before the name. */
    private boolean isIntroduced(PersonMention person, int verb, String preposition) {
        int by = scene.mentions().get(verb).to();
        return scene.lower(by).equals(preposition)
                && scene.isArticle(by + 1)
                && person.titleFrom() - by <= INTRODUCTION
                && scene.lower(person.titleFrom() - 1).equals(",");
    }

    /** Who is meant where a person only says whose another is: "Moreno's envoy Vidal", "Vidal, an adviser to Moreno". */
    public PersonMention meant(PersonMention person) {
        for (PersonMention other : scene.persons()) {
            boolean title = other.titleFrom() <= person.titleFrom() && person.to() < other.from();
            if (title || other.to() <= person.titleFrom() && person.to() <= other.besideTo()) {
                return other;
            }
        }
        return person;
    }

    /** A person with those whom "and" and commas add. */
    public List<PersonMention> from(PersonMention first) {
        List<PersonMention> all = new ArrayList<>(List.of(first));
        PersonMention last = first;
        for (PersonMention next : scene.persons()) {
            if (next.from() >= last.besideTo()) {
                if (!isAdded(next, last)) {
                    break;
                }
                all.add(next);
                last = next;
            }
        }
        return all;
    }

    private boolean isAdded(PersonMention next, PersonMention last) {
        int article = next.titleFrom() - 1;
        boolean his = AskingWord.OWN.is(scene.lower(article)); // "led by Vidal, and his deputy came along"
        int from = scene.isArticle(article) && !his ? article : next.titleFrom();
        String before = scene.lower(from - 1);
        return from - last.besideTo() <= 2 && (before.equals("and") || before.equals(",")) && !startsClause(next, from);
    }

    /** "Led by Vidal, and Reyes was present": whether a comma, "and" and a verb behind the name make another clause. */
    private boolean startsClause(PersonMention next, int from) {
        boolean and =
                scene.lower(from - 1).equals("and") && scene.lower(from - 2).equals(",");
        int behind = scene.lower(next.besideTo()).equals(",") ? next.besideTo() + 1 : next.besideTo();
        for (Mention mention : and ? scene.mentions() : ImmutableList.<Mention>of()) {
            if (mention.from() == behind) {
                return Scene.cue(mention, Sense.BE, Sense.HAVE, Sense.MODAL) != null
                        || mention instanceof Cue verb && (verb.form() == Form.PRESENT || verb.form() == Form.PAST);
            }
        }
        return false;
    }

    /** The persons before a verb, of whom this is the last one. */
    public List<PersonMention> upTo(PersonMention last, int verb) {
        for (PersonMention person : scene.persons()) {
            if (person.from() <= last.from()) {
                List<PersonMention> all = from(person);
                if (all.contains(last) && last.to() <= verb) {
                    return all;
                }
            }
        }
        return List.of(last);
    }
}
