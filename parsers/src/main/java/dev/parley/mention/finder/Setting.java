package dev.parley.mention.finder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.parley.lexicon.Lexicon;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Scene;
import dev.parley.mention.date.CountedDays;
import dev.parley.mention.name.People;
import dev.parley.mention.name.Persons;
import dev.parley.mention.party.Forces;
import dev.parley.mention.party.Sides;
import dev.parley.mention.party.StandIns;
import dev.parley.mention.party.ToldGroups;
import dev.parley.party.Party;
import java.util.List;

/**
 * What an article is about as a whole: its scenes with the short forms of the sides resolved, the two sides, and the people.
 *
 * @param scenes the sentences with what they mention
 * @param sides the two sides
 * @param people the persons introduced
 * @param helpers the parties named that help others to talk and are no sides themselves
 * @param lexicon the words that it was read with
 */
public record Setting(
        ImmutableList<Scene> scenes, Sides sides, People people, ImmutableSet<Party> helpers, Lexicon lexicon) {
    /** The setting of an article's scenes. */
    public static Setting of(List<Scene> scenes, Lexicon lexicon) {
        ImmutableList<Scene> counted = CountedDays.across(scenes);
        Sides sides = Sides.of(counted, lexicon);
        ImmutableList.Builder<Scene> all = ImmutableList.builderWithExpectedSize(counted.size());
        ToldGroups groups = new ToldGroups(lexicon);
        for (Scene scene : counted) {
            all.add(Persons.withParties(Forces.acting(StandIns.resolved(scene, sides, groups))));
        }
        ImmutableList<Scene> resolved = all.build();
        return new Setting(resolved, sides, People.of(resolved, sides), helpers(resolved, lexicon), lexicon);
    }

    /** The setting with other scenes in place of its own, of which each tells the same or less. */
    public Setting withScenes(ImmutableList<Scene> others) {
        return new Setting(others, sides, people, helpers, lexicon);
    }

    private static ImmutableSet<Party> helpers(List<Scene> scenes, Lexicon lexicon) {
        ImmutableSet.Builder<Party> helpers = ImmutableSet.builder();
        for (Scene scene : scenes) {
            for (Mention mention : scene.mentions()) {
                if (mention instanceof PartyMention party
                        && party.party().isPresent()
                        && lexicon.isHelper(party.party().get())) {
                    helpers.add(party.party().get());
                }
            }
        }
        return helpers.build();
    }
}
