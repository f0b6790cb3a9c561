package dev.parley.frame.clause;

import dev.parley.mention.Day;
import dev.parley.mention.Scene;

/** Words that tell a day by the one told before it: "a day earlier", "the next day", "the night before". */
public final class Later {
    private Later() {}

    /** How many days on from the day told before a sentence is; 0 where it does not say. */
    public static int days(Scene scene) {
        for (int i = 1; i + 1 < scene.tokens().size(); i++) {
            int turn = at(scene, i);
            if (turn != 0) {
                return turn;
            }
        }
        return 0;
    }

    /** Whether the words of a day are such words. */
    public static boolean isIn(Scene scene, Day day) {
        for (int i = Math.max(1, day.from());
                i <= day.to() && i + 1 < scene.tokens().size();
                i++) {
            if (at(scene, i) != 0) {
                return true;
            }
        }
        return false;
    }

    private static int at(Scene scene, int token) {
        String before = scene.lower(token - 1);
        if (!before.equals("a") && !before.equals("one") && !before.equals("the")) {
            return 0;
        }
        String word = scene.lower(token);
        String next = scene.lower(token + 1);
        return isDay(word) ? behind(next) : isDay(next) ? inFront(word) : 0;
    }

    private static boolean isDay(String word) {
        return word.equals("day") || word.equals("night") || word.equals("morning") || word.equals("evening");
    }

    private static int behind(String word) {
        return switch (word) {
            case "earlier", "before" -> -1;
            case "later", "after" -> 1;
            default -> 0;
        };
    }

    private static int inFront(String word) {
        return switch (word) {
            case "previous", "preceding" -> -1;
            case "next", "following" -> 1;
            default -> 0;
        };
    }
}
