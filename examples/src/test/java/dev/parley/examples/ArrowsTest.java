package dev.parley.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arrows between packages point one way: examples to parsers to core, and within each as listed here. */
class ArrowsTest {
    private static final String ROOT = "dev.parley.";

    /** What serves core alone. */
    private static final String INTERNAL = "internal";

    private static final List<String> CORE =
            List.of(INTERNAL, "interval", "party", "fact", "claim", "reconcile", "ledger", "json", "export");

    /** Those on one line don't know each other. */
    private static final List<String> PARSERS =
            List.of("resource", "article", "text", "lexicon", "mention", "frame speech", "parse");

    /** The rooms of the mentions, the last of which is their door. */
    private static final List<String> MENTIONS = List.of(
            "mention.mark",
            "mention",
            "mention.number",
            "mention.date",
            "mention.party",
            "mention.name",
            "mention.theme",
            "mention.finder");

    /** The rooms of the frames, the last of which is their door. */
    private static final List<String> FRAMES = List.of(
            "frame.words",
            "frame.clause",
            "frame.discourse",
            "frame.delegation",
            "frame.talks",
            "frame.transfer",
            "frame.memorandum",
            "frame.agreement",
            "frame.term",
            "frame.proposal",
            "frame");

    /** The subjects that have rooms, each of which may use those before it. */
    private static final ImmutableMap<String, List<String>> ROOMS =
            ImmutableMap.of("mention", MENTIONS, "frame", FRAMES);

    /** Each package may use those before it, whether or not it is there yet. */
    private static final List<List<String>> ORDER = Stream.of(CORE, PARSERS, List.of("examples"))
            .flatMap(List::stream)
            .map(line -> List.of(line.split(" ")))
            .toList();

    @TempDir
    private Path folder;

    @Test
    void theProjectKeepsItsArrows() {
        assertThat(arrowsBack(project())).isEmpty();
    }

    @Test
    void everyPackageOfTheProjectHasItsPlace() {
        assertThat(project())
                .isNotEmpty()
                .extracting(type -> place(room(type)))
                .contains("interval", "parse")
                .allSatisfy(place -> assertThat(rank(place)).as(place).isNotNegative());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mention", "frame"})
    void everyRoomIsListed(String subject) {
        assertThat(project().stream()
                        .map(ArrowsTest::room)
                        .filter(room -> place(room).equals(subject)))
                .isNotEmpty()
                .allSatisfy(room -> assertThat(ROOMS.get(subject)).contains(room));
    }

    @ParameterizedTest
    @CsvSource({
        "interval, fact",
        "claim, json",
        "reconcile, ledger",
        "internal, interval",
        "json, parse",
        "article, text",
        "resource, article",
        "text, lexicon",
        "frame, speech",
        "speech, frame",
        "frame.words, frame.clause",
        "frame.transfer, frame.agreement",
        "frame.talks, frame",
        "speech, frame.words",
        "mention, frame.clause",
        "mention.mark, mention",
        "mention, mention.finder",
        "mention.number, mention.date",
        "mention.theme, mention.finder",
        "mention.finder, frame.words",
        "lexicon, mention.mark",
        "parse, internal",
        "examples, internal",
        "ledger, examples",
        "parse, examples"
    })
    void anArrowBackIsFound(String user, String used) throws IOException {
        assertThat(arrowsBack(twoClasses(user, used)))
                .containsExactly("Field <dev.parley.%s.User.used> has type <dev.parley.%s.Used> in (User.java:0)"
                        .formatted(user, used));
    }

    @ParameterizedTest
    @CsvSource({
        "fact, interval",
        "fact, internal",
        "fact, fact",
        "ledger, reconcile",
        "article, claim",
        "article, resource",
        "lexicon, text",
        "frame, frame.proposal",
        "frame.proposal, frame.words",
        "frame.talks, mention",
        "frame.talks, mention.finder",
        "mention, mention.mark",
        "mention.finder, mention",
        "mention.date, mention.number",
        "parse, frame.discourse",
        "parse, article",
        "examples, ledger",
        "examples.cli, parse"
    })
    void anArrowForwardIsFree(String user, String used) throws IOException {
        assertThat(arrowsBack(twoClasses(user, used))).isEmpty();
    }

    private static JavaClasses project() {
        return new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("dev.parley");
    }

    private JavaClasses twoClasses(String user, String used) throws IOException {
        Path first = source(used, "Used", "public class Used {}");
        Path second = source(user, "User", "class User { dev.parley." + used + ".Used used; }");
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", folder.toString(), first.toString(), second.toString());
        assertThat(status).isZero();
        return new ClassFileImporter().importPath(folder);
    }

    private Path source(String place, String name, String declaration) throws IOException {
        Path file = Files.createDirectories(folder.resolve("sources").resolve(place))
                .resolve(name + ".java");
        return Files.writeString(file, "package " + ROOT + place + "; " + declaration);
    }

    private static List<String> arrowsBack(JavaClasses classes) {
        return classes.stream()
                .flatMap(user -> user.getDirectDependenciesFromSelf().stream())
                .filter(arrow -> arrow.getTargetClass().getPackageName().startsWith(ROOT))
                .filter(arrow -> !mayUse(room(arrow.getOriginClass()), room(arrow.getTargetClass())))
                .map(Dependency::getDescription)
                .sorted()
                .toList();
    }

    private static boolean mayUse(String user, String used) {
        List<String> rooms = ROOMS.getOrDefault(place(user), List.of());
        if (rooms.contains(user) && rooms.contains(used)) {
            return rooms.indexOf(used) <= rooms.indexOf(user);
        }
        return place(user).equals(place(used))
                || (rank(used) < rank(user) && (!used.equals(INTERNAL) || CORE.contains(user)));
    }

    private static int rank(String room) {
        return Iterables.indexOf(ORDER, line -> line.contains(place(room)));
    }

    /** The part of a package's name that the order lists: {@code examples} for {@code examples.cli}. */
    private static String place(String room) {
        return Splitter.on('.').splitToList(room).get(0);
    }

    /** The package of a class within the project. */
    private static String room(JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }
}
