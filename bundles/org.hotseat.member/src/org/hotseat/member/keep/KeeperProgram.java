// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.keep;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.hotseat.base.id.HostId;
import org.hotseat.keeper.local.KeeperClient;
import org.hotseat.lease.HostLease;

/**
 * The keeper that came with this agent.
 *
 * @param command Java's arguments that start it, without the configuration
 * @param version changes when another keeper comes
 */
record KeeperProgram(List<String> command, String version) {

    private static final List<String> FOLDERS = List.of("target/classes", "bin");
    private static final String MAIN = "org.hotseat.keeper.internal.Main";
    /** As in the unit; see docs/keeper.md. */
    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-Xms8m", "-Xmx16m",
            "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-XX:+AlwaysPreTouch", "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData", "-XX:+IgnoreUnrecognizedVMOptions", "-XX:TrimNativeHeapInterval=30000");

    /** The jar beside the agent's own; folders of classes where this agent runs from such. */
    static KeeperProgram find() throws IOException {
        Path keeper = place(KeeperClient.class);
        List<String> command = new ArrayList<>(OPTIONS);
        if (Files.isRegularFile(keeper)) {
            command.addAll(List.of("-jar", keeper.toString()));
        } else {
            Set<Path> all = new LinkedHashSet<>(List.of(keeper, place(HostLease.class), place(HostId.class)));
            command.addAll(List.of("-cp", all.stream().map(Path::toString).collect(Collectors.joining(":")), MAIN));
        }
        return new KeeperProgram(List.copyOf(command), keeper + " of " + Files.getLastModifiedTime(keeper));
    }

    /** Equinox says "reference:file:" or "file:", others an URI. */
    private static Path place(Class<?> type) throws IOException {
        Optional<CodeSource> source = Optional.ofNullable(type.getProtectionDomain().getCodeSource());
        if (source.isEmpty()) {
            throw new IOException("nobody says where " + type.getName() + " was loaded from");
        }
        try {
            return classes(Path.of(source.get().getLocation().toURI()));
        } catch (URISyntaxException | IllegalArgumentException strange) {
            String text = source.get().getLocation().toString();
            return classes(Path.of(text.substring(text.indexOf('/'))));
        }
    }

    /** A framework that runs from a source tree names the bundle, not the folder of its classes. */
    private static Path classes(Path place) {
        return FOLDERS.stream().map(place::resolve).filter(Files::isDirectory).findFirst().orElse(place);
    }

    /** The command of a process of its own. */
    List<String> with(Path java, Path configuration) {
        List<String> all = new ArrayList<>(List.of(java.toString()));
        all.addAll(command);
        all.add(configuration.toString());
        return all;
    }
}
