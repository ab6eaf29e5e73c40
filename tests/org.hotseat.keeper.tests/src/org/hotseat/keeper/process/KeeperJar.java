// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.process;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import org.hotseat.base.id.HostId;
import org.hotseat.keeper.internal.Main;
import org.hotseat.lease.HostLease;

/** The keeper's jar as the build makes it, from the classes under test: with what it uses of lease and base inside. */
final class KeeperJar {

    private static final List<String> TAKEN = List.of("org/hotseat/keeper/", "org/hotseat/lease/",
            "org/hotseat/base/file/", "org/hotseat/base/id/", "org/hotseat/base/time/");

    private KeeperJar() {
    }

    static Path make(Path jar) throws Exception {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        manifest.getMainAttributes().putValue("Main-Class", Main.class.getName());
        manifest.getMainAttributes().putValue("Bundle-Version", "0.0.0.test");
        Set<String> taken = new TreeSet<>();
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest)) {
            for (Class<?> one : List.of(Main.class, HostLease.class, HostId.class)) {
                URI source = one.getProtectionDomain().getCodeSource().getLocation().toURI();
                Path path = Path.of(source);
                if (Files.isDirectory(path)) {
                    add(out, path, taken);
                } else {
                    try (FileSystem inside = FileSystems.newFileSystem(path)) {
                        add(out, inside.getPath("/"), taken);
                    }
                }
            }
        }
        return jar;
    }

    private static void add(JarOutputStream out, Path root, Set<String> taken) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String found = root.relativize(file).toString();
                String name = found.startsWith("bin/") ? found.substring("bin/".length()) : found;
                if (TAKEN.stream().anyMatch(name::startsWith) && taken.add(name)) {
                    out.putNextEntry(new ZipEntry(name));
                    Files.copy(file, out);
                    out.closeEntry();
                }
            }
        }
    }
}
