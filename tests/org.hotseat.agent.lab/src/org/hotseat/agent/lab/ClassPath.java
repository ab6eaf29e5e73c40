// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.lab;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** Where the classes of an agent lie: in a framework what this bundle needs and what that needs, else the class path. */
final class ClassPath {

    private static final String FILE = "file:";
    /** Equinox tells locations from here on. */
    private static final String INSTALLED = "osgi.install.area";

    private ClassPath() {
    }

    static String ofAgent() {
        @Nullable Bundle own = FrameworkUtil.getBundle(ClassPath.class);
        List<String> all = own == null ? plain() : framed(own).stream().map(Path::toString).toList();
        return all.stream().distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static List<String> plain() {
        return ClassPath.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(ClassPath::file).map(Path::toString).toList()
                : List.of(System.getProperty("java.class.path").split(File.pathSeparator));
    }

    private static Path file(URL url) {
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Set<Path> framed(Bundle own) {
        Set<Bundle> seen = new LinkedHashSet<>();
        List<Bundle> next = new ArrayList<>(List.of(own));
        while (!next.isEmpty()) {
            Bundle bundle = next.removeLast();
            if (seen.add(bundle)) {
                for (BundleWire wire : bundle.adapt(BundleWiring.class).getRequiredWires(null)) {
                    next.add(wire.getProvider().getBundle());
                }
            }
        }
        Set<Path> all = new LinkedHashSet<>();
        seen.stream().filter(bundle -> bundle.getBundleId() != 0).forEach(bundle -> all.add(classes(bundle)));
        all.add(file(NLS.class.getProtectionDomain().getCodeSource().getLocation()));
        return all;
    }

    private static Path classes(Bundle bundle) {
        String location = bundle.getLocation();
        Path found = Path.of(location.substring(location.indexOf(FILE) + FILE.length()));
        if (!found.isAbsolute()) {
            String area = System.getProperty(INSTALLED);
            found = Path.of(area.substring(area.indexOf(FILE) + FILE.length())).resolve(found).normalize();
        }
        for (String below : List.of("target/classes", "bin")) {
            if (Files.isDirectory(found.resolve(below))) {
                return found.resolve(below);
            }
        }
        return found;
    }
}
