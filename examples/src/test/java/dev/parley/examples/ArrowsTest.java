package dev.parley.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.library.Architectures;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Arrows between packages point one way: examples to parsers to core, and within each as listed here. */
class ArrowsTest {
    /** Core's packages in their order: each may use those before it. */
    private static final List<String> CORE =
            List.of("interval", "party", "fact", "claim", "reconcile", "ledger", "json", "export");

    /** For core's own use alone; anybody's within core. */
    private static final String INTERNAL = "internal";

    /** What each package of parsers may use of parsers. */
    private static final Map<String, Set<String>> PARSERS = Map.of(
            "article", Set.of(),
            "text", Set.of("article"),
            "lexicon", Set.of("text", "article"),
            "mention", Set.of("lexicon", "text", "article"),
            "frame", Set.of("mention", "lexicon", "text", "article"),
            "speech", Set.of("mention", "lexicon", "text", "article"),
            "parse", Set.of("speech", "frame", "mention", "lexicon", "text", "article"));

    private static final String EXAMPLES = "examples";

    @Test
    void theProjectsPackagesKeepTheirArrows() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.parley");
        assertThat(violations(classes)).isEmpty();
    }

    @Test
    void anArrowBackIsFound() {
        JavaClasses back = new ClassFileImporter()
                .importClasses(
                        dev.parley.interval.Quantity.class, dev.parley.fact.Transfer.class, dev.parley.fact.Fact.class);
        Map<String, Set<String>> reversed = new TreeMap<>();
        reversed.put("interval", Set.of("fact"));
        reversed.put("fact", Set.of());
        assertThat(violations(back, reversed)).anyMatch(line -> line.contains("Transfer") && line.contains("Quantity"));
    }

    @Test
    void everyPackageOfTheProjectHasItsPlace() {
        Set<String> packages = new TreeSet<>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.parley")
                .forEach(c -> packages.add(c.getPackageName().split("\\.")[2]));
        assertThat(allowed().keySet()).containsAll(packages);
    }

    private static List<String> violations(JavaClasses classes) {
        return violations(classes, allowed());
    }

    private static List<String> violations(JavaClasses classes, Map<String, Set<String>> allowed) {
        Architectures.LayeredArchitecture layers = Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true);
        for (String name : allowed.keySet()) {
            layers = layers.layer(name).definedBy("dev.parley." + name + "..");
        }
        for (Map.Entry<String, Set<String>> entry : allowed.entrySet()) {
            layers = entry.getValue().isEmpty()
                    ? layers.whereLayer(entry.getKey()).mayNotAccessAnyLayer()
                    : layers.whereLayer(entry.getKey())
                            .mayOnlyAccessLayers(entry.getValue().toArray(String[]::new));
        }
        EvaluationResult result = layers.evaluate(classes);
        return result.getFailureReport().getDetails();
    }

    private static Map<String, Set<String>> allowed() {
        Map<String, Set<String>> allowed = new TreeMap<>();
        Set<String> before = new TreeSet<>(Set.of(INTERNAL));
        allowed.put(INTERNAL, Set.of());
        for (String name : CORE) {
            allowed.put(name, new TreeSet<>(before));
            before.add(name);
        }
        PARSERS.forEach((name, uses) -> {
            Set<String> all = new TreeSet<>(uses);
            all.addAll(before);
            all.remove(INTERNAL);
            allowed.put(name, all);
        });
        before.addAll(PARSERS.keySet());
        before.remove(INTERNAL);
        allowed.put(EXAMPLES, before);
        return allowed;
    }
}
