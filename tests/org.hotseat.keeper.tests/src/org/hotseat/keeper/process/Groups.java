// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A control group of version 2 for one test, when this machine lets us make one. */
public final class Groups implements AutoCloseable {

    private final Path folder;

    private Groups(Path folder) {
        this.folder = folder;
    }

    /** A folder below the process's own group, or below the root. */
    public static Optional<Groups> make(String name) throws IOException {
        for (String mount : Files.readAllLines(Path.of("/proc/self/mounts"))) {
            String[] fields = mount.split(" ");
            if (fields.length > 2 && fields[2].equals("cgroup2")) {
                return make(Path.of(fields[1]), name);
            }
        }
        return Optional.empty();
    }

    private static Optional<Groups> make(Path root, String name) throws IOException {
        String own = Files.readAllLines(Path.of("/proc/self/cgroup")).stream().filter(line -> line.startsWith("0::/"))
                .map(line -> line.substring("0::/".length())).findFirst().orElse("");
        Path folder = root.resolve(own).resolve("hotseat-" + name + "-" + ProcessHandle.current().pid());
        try {
            Files.createDirectory(folder);
        } catch (IOException refused) {
            return Optional.empty();
        }
        if (Files.isWritable(folder.resolve("cgroup.freeze"))) {
            return Optional.of(new Groups(folder));
        }
        Files.delete(folder);
        return Optional.empty();
    }

    public Path folder() {
        return folder;
    }

    /** A scope below, with a process in it. */
    public Path scope(String name, long pid) throws IOException {
        Path scope = Files.createDirectories(folder.resolve(name));
        Files.writeString(scope.resolve("cgroup.procs"), Long.toString(pid));
        return scope;
    }

    @Override
    public void close() throws Exception {
        Files.writeString(folder.resolve("cgroup.freeze"), "0");
        Files.writeString(folder.resolve("cgroup.kill"), "1");
        Until.isTrue("an empty group", Duration.ofSeconds(60),
                () -> Files.readString(folder.resolve("cgroup.events")).contains("populated 0"));
        try (var scopes = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (Path scope : scopes) {
                Files.delete(scope);
            }
        }
        Files.delete(folder);
    }
}
