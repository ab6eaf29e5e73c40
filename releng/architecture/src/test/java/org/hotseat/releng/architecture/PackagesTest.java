// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.releng.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** Packages: no rings, no API that names its implementation, nothing too large. */
class PackagesTest {

    private static final int FILE_LINES = 500;
    private static final int PACKAGE_FILES = 25;
    private static final int BUNDLE_FILES = 120;

    private static final JavaClasses CLASSES = new ClassFileImporter().importPaths(
            Tree.bundles().stream().map(bundle -> bundle.resolve("target/classes")).filter(Files::exists).toList());

    @Test
    void noPackageIsInARing() {
        assertTrue(CLASSES.size() > 500, "only " + CLASSES.size() + " classes found: build the bundles first");
        slices().assignedFrom(new ByPackage()).should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void apiNamesNoInternals() {
        List<String> wrong = new ArrayList<>();
        for (JavaClass one : CLASSES) {
            if (!isInternal(one.getPackageName())) {
                one.getDirectDependenciesFromSelf().stream().map(use -> use.getTargetClass().getPackageName())
                        .filter(PackagesTest::isInternal).filter(used -> used.startsWith(Tree.BASE)).distinct()
                        .forEach(used -> wrong.add(one.getName() + " uses " + used));
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static boolean isInternal(String name) {
        return (name + '.').contains(".internal.");
    }

    @Test
    void nothingIsTooLarge() {
        List<String> wrong = new ArrayList<>();
        for (Path bundle : Tree.bundles()) {
            Map<Path, Integer> files = new TreeMap<>();
            int all = 0;
            for (Path source : Tree.sources(bundle.resolve("src"))) {
                all++;
                files.merge(source.getParent(), 1, Integer::sum);
                int lines = Tree.lines(source).size();
                if (lines > FILE_LINES) {
                    wrong.add(Tree.shown(source) + " has " + lines + " lines");
                }
            }
            if (all > BUNDLE_FILES) {
                wrong.add(Tree.name(bundle) + " has " + all + " files");
            }
            files.forEach((folder, count) -> {
                if (count > PACKAGE_FILES) {
                    wrong.add(Tree.shown(folder) + " has " + count + " files");
                }
            });
        }
        assertEquals(List.of(), wrong);
    }

    /** Each package that people write is a slice; generated ones are left out. */
    private static final class ByPackage implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass one) {
            return one.getPackageName().startsWith("org.hotseat.model.cluster") ? SliceIdentifier.ignore()
                    : SliceIdentifier.of(one.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }
}
