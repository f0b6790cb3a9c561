package dev.parley.article;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The text of a file, which is UTF-8 of at most 64 MiB.
 *
 * @param text the text; up to the first byte that is no UTF-8 where there is one, and empty for a file that can't be read
 * @param problem what is wrong with the file; empty where nothing is
 */
public record FileText(String text, Optional<Problem> problem) {
    /** What a file has. */
    public static FileText read(Path path) {
        FileBytes file = FileBytes.read(path, FileBytes.LARGEST);
        if (file.problem().isPresent()) {
            return new FileText("", file.problem());
        }
        Utf8 decoded = Utf8.decode(Place.at(path.toString(), 1, 1), file.bytes());
        return new FileText(decoded.text(), decoded.problem());
    }
}
