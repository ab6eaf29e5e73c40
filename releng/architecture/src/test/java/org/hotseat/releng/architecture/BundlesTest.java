// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.releng.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;

/** Every manifest against the table in docs/architecture.md. */
class BundlesTest {

    private final Map<String, Tree.Row> table = Tree.table();
    private final List<Path> bundles = Tree.bundles();

    @Test
    void everyBundleHasARow() {
        assertTrue(bundles.size() > 5, "bundles found: " + bundles);
        for (Path bundle : bundles) {
            assertTrue(table.containsKey(Tree.name(bundle)), "no row for " + Tree.shown(bundle));
        }
    }

    @Test
    void nameIsSymbolicNameAndRootPackage() {
        for (Path bundle : bundles) {
            String folder = bundle.getFileName().toString();
            assertEquals(List.of(folder), Tree.header(bundle, "Bundle-SymbolicName"));
            for (String exported : Tree.header(bundle, "Export-Package")) {
                assertTrue((exported + '.').startsWith(folder + '.'), folder + " exports " + exported);
                assertFalse((exported + '.').contains(".internal."), folder + " exports " + exported);
            }
        }
    }

    @Test
    void aBundleUsesOnlyWhatItsRowNames() {
        List<String> wrong = new ArrayList<>();
        for (Path bundle : bundles) {
            String name = Tree.name(bundle);
            Set<String> used = new TreeSet<>(Tree.header(bundle, "Require-Bundle"));
            used.addAll(Tree.header(bundle, "Import-Package").stream().map(this::owner).toList());
            for (String other : used) {
                if (other.startsWith(Tree.BASE) && !table.get(name).mayUse().contains(other.substring(
                        Tree.BASE.length()))) {
                    wrong.add(name + " uses " + other);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** The bundle of ours that a package belongs to, else the package. */
    private String owner(String imported) {
        return bundles.stream().map(bundle -> bundle.getFileName().toString())
                .filter(bundle -> (imported + '.').startsWith(bundle + '.'))
                .reduce((one, two) -> one.length() > two.length() ? one : two).orElse(imported);
    }

    @Test
    void layersPointDown() {
        table.forEach((name, row) -> row.mayUse().forEach(used -> {
            assertTrue(table.containsKey(used), name + " may use " + used + ", which has no row");
            assertTrue(table.get(used).layer() <= row.layer(), name + " may use a higher layer: " + used);
        }));
    }

    @Test
    void nothingIsReExportedButEcoreByTheModel() {
        for (Path bundle : bundles) {
            String required = Tree.manifest(bundle).getMainAttributes().getValue("Require-Bundle");
            if (required != null && !"model".equals(Tree.name(bundle))) {
                assertFalse(required.contains("reexport"), Tree.shown(bundle));
            }
        }
    }

    @Test
    void librariesAreUsedWhereTheTextSaysOnly() {
        Predicate<String> ui = name -> name.equals("ui") || name.startsWith("ui.") || name.equals("rcp");
        only("org.eclipse.swt", ui);
        only("org.eclipse.jface", ui);
        only("org.eclipse.ui", ui);
        only("org.eclipse.emf", name -> Set.of("model", "draft", "console").contains(name) || name.startsWith("ui"));
        only("com.jcraft", name -> name.equals("hosts"));
        only("com.github.mwiede", name -> name.equals("hosts"));
        only("org.libvirt", name -> name.equals("libvirt"));
        only("com.sun.jna", name -> name.equals("libvirt"));
        only("com.google.gson", Set.of("disks", "state", "cluster", "protocol", "member", "seating", "agent")::contains);
    }

    private void only(String prefix, Predicate<String> allowed) {
        int users = 0;
        for (Path bundle : bundles) {
            List<String> used = new ArrayList<>(Tree.header(bundle, "Require-Bundle"));
            used.addAll(Tree.header(bundle, "Import-Package"));
            if (used.stream().anyMatch(one -> (one + '.').startsWith(prefix + '.'))) {
                users++;
                assertTrue(allowed.test(Tree.name(bundle)), Tree.name(bundle) + " uses " + prefix);
            }
        }
        assertTrue(users > 0 || prefix.startsWith("com."), "nobody uses " + prefix + ": is the name right?");
    }
}
