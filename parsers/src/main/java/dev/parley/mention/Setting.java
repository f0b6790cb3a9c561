package dev.parley.mention;

import com.google.common.collect.ImmutableList;
import dev.parley.lexicon.Lexicon;
import java.util.List;

/**
 * What an article is about as a whole: its scenes with the short forms of the sides resolved, the two sides, and the people.
 *
 * @param scenes the sentences with what they mention
 * @param sides the two sides
 * @param people the persons introduced
 */
public record Setting(ImmutableList<Scene> scenes, Sides sides, People people) {
    /** The setting of an article's scenes. */
    public static Setting of(List<Scene> scenes, Lexicon lexicon) {
        Sides sides = Sides.of(scenes, lexicon);
        ImmutableList<Scene> resolved =
                scenes.stream().map(scene -> StandIns.resolved(scene, sides)).collect(ImmutableList.toImmutableList());
        return new Setting(resolved, sides, People.of(resolved));
    }
}
