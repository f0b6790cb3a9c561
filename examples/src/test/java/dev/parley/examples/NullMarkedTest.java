package dev.parley.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** NullAway looks at nothing but marked packages, and says nothing of the others. */
class NullMarkedTest {
    @Test
    void everyPackageIsNullMarked() {
        JavaPackage parley = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("dev.parley")
                .getPackage("dev.parley");

        assertThat(parley.getSubpackagesInTree())
                .hasSizeGreaterThan(10)
                .filteredOn(p -> !p.getClasses().isEmpty())
                .allSatisfy(p -> assertThat(p.isAnnotatedWith(NullMarked.class))
                        .as(p.getName())
                        .isTrue());
    }
}
