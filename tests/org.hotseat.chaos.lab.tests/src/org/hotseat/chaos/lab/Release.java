// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.tools.ToolProvider;

import org.hotseat.base.failure.FailureException;
import org.hotseat.hosts.deploy.AgentPackage;

/**
 * Archives of the agent under test as if of several releases: the same classes with another version and, for the next
 * release, with a schema more than this one understands.
 */
final class Release {

    private static final Pattern RANGE = Pattern.compile("new SchemaRange\\((\\d+), (\\d+)\\)");
    private static final String SCHEMAS = "org/hotseat/state/data/SchemaRange.java";
    private static final String LAUNCHER = "hotseat-agent";
    private static final String SUPERVISOR = "hotseat-agent-supervisor";

    private final Path tree;
    private final Path folder;
    private final List<Path> classes;

    /** Archives are made in a folder, of a source tree and a class path. */
    Release(Path tree, Path folder, List<Path> classes) {
        this.tree = tree;
        this.folder = folder;
        this.classes = classes;
    }

    /** An archive that is this release. */
    AgentPackage present(String version) throws IOException, FailureException {
        return pack(version, folder(version), "");
    }

    /** One that understands the next schema as well. */
    AgentPackage next(String version) throws IOException, FailureException {
        Path home = folder(version);
        Path source = home.resolve("source").resolve(SCHEMAS);
        Files.createDirectories(source.getParent());
        Files.writeString(source, changed());
        String path = classes.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", "-nowarn", "--release",
                "21", "-cp", path, "-d", home.resolve("release").toString(), source.toString()), "the next release");
        return pack(version, home, "");
    }

    /** One whose agent ends at once. */
    AgentPackage broken(String version) throws IOException, FailureException {
        return pack(version, folder(version), "[ \"$1\" != run ] || { echo 'of no use' >&2; exit 1; }\n");
    }

    /** Which schema is the newest of this release. */
    int newest() throws IOException {
        Matcher range = RANGE.matcher(source());
        assertTrue(range.find(), SCHEMAS);
        return Integer.parseInt(range.group(2));
    }

    private String source() throws IOException {
        return Files.readString(tree.resolve("bundles/org.hotseat.state/src").resolve(SCHEMAS));
    }

    private String changed() throws IOException {
        return RANGE.matcher(source()).replaceFirst("new SchemaRange($1, " + (newest() + 1) + ")");
    }

    private Path folder(String version) throws IOException {
        Path home = folder.resolve(version).resolve(LAUNCHER);
        Files.createDirectories(home.resolve("plugins"));
        Path manifest = home.resolve("release/META-INF/MANIFEST.MF");
        Files.createDirectories(manifest.getParent());
        Files.writeString(manifest, "Manifest-Version: 1.0\nBundle-SymbolicName: org.hotseat.agent\nBundle-Version: "
                + version + "\n");
        return home;
    }

    private AgentPackage pack(String version, Path home, String first) throws IOException, FailureException {
        Program program = Program.ofClasses(classes, Path.of(System.getProperty("java.home")), home.resolve("lib"));
        List<String> words = new ArrayList<>(program.start());
        words.removeLast(); // the command is what the launcher is called with
        words.replaceAll(word -> (word.startsWith("@/") ? "$home/release:" : "") + word.replace("@/", "$home/lib/"));
        Path launcher = home.resolve(LAUNCHER);
        Files.writeString(launcher, "#!/bin/sh\nhome=$(CDPATH='' cd -- \"$(dirname -- \"$0\")\" && pwd -P)\n" + first
                + "exec " + words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(" "))
                + " \"$@\"\n");
        assertTrue(launcher.toFile().setExecutable(true));
        Files.copy(tree.resolve("bundles/org.hotseat.agent/launch").resolve(SUPERVISOR), home.resolve(SUPERVISOR),
                StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(home.resolve("plugins/org.hotseat.agent_" + version + ".jar"), "see lib");
        Path archive = folder.resolve(version + ".tar.gz");
        Shell.run(List.of("tar", "--exclude=source", "-czf", archive.toString(), "-C", home.getParent().toString(),
                LAUNCHER));
        return AgentPackage.read(archive);
    }
}
