// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.sound;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;

/**
 * PulseAudio with nothing but a sink that swallows and a source that is silent. Whoever connects may make it load
 * modules, so it never runs as root: an agent of root hands it and the folder to the user {@code pulse}. What the agent
 * itself relies on lies beside the folder, out of that user's reach. Stateless.
 *
 * @param file where it is
 * @param folder of its sockets and of what it writes; only whom it may serve can reach it
 */
record SoundProgram(Path file, Path folder) {

    static final String HOLD = "hold";

    private static final Logger LOG = System.getLogger(SoundProgram.class.getName());
    private static final String NAME = "pulseaudio";
    /** Account and group. */
    static final String USER = "pulse";
    private static final String SCRIPT = """
            load-module module-null-sink sink_name=%s
            load-module module-null-source source_name=silence
            set-default-sink %1$s
            set-default-source silence
            load-module module-native-protocol-unix auth-anonymous=1 socket=%s
            load-module module-cli-protocol-unix socket=%s
            """;

    /** Looks for it; empty when it is not installed. */
    static Optional<Path> find() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.concat(Stream.of(path.split(File.pathSeparator)), Stream.of("/usr/bin")).filter(
                folder -> !folder.isEmpty()).map(folder -> Path.of(folder, NAME)).filter(Files::isExecutable).findFirst();
    }

    Path guests() {
        return folder.resolve("native");
    }

    Path control() {
        return folder.resolve("cli");
    }

    private Path own() {
        return beside(".run");
    }

    private Path beside(String what) {
        return folder.resolveSibling(folder.getFileName() + what);
    }

    /** The one that an agent before this one has begun, if it still runs. */
    Optional<ProcessHandle> running() {
        try {
            String[] words = Files.readString(own(), UTF_8).strip().split(" ");
            return words.length == 2 ? ProcessHandle.of(Long.parseLong(words[0])).filter(ProcessHandle::isAlive).filter(
                    one -> start(one).equals(words[1])) : Optional.empty();
        } catch (IOException | NumberFormatException none) {
            LOG.log(Level.DEBUG, "no sound server is known: {0}", none.getMessage());
            return Optional.empty();
        }
    }

    private static String start(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("-");
    }

    /** Begins it. It outlives this process: a machine that plays has no sound any more when its server ends. */
    ProcessHandle begin() throws FailureException {
        try {
            Path script = beside(".pa");
            List<String> command = new ArrayList<>();
            if (isRoot()) {
                Files.setOwner(folder, user());
                command.addAll(List.of("setpriv", "--reuid=" + USER, "--regid=" + USER, "--init-groups",
                        "--no-new-privs"));
            }
            Files.writeString(script, SCRIPT.formatted(HOLD, guests(), control()), UTF_8);
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rw-r--r--"));
            command.addAll(List.of(file.toString(), "-n", "-F", script.toString(), "--daemonize=no",
                    "--use-pid-file=no", "--exit-idle-time=-1", "--disallow-exit=yes", "--disable-shm=yes",
                    "--realtime=no", "--high-priority=no", "--log-level=error", "--log-target=newfile:" + folder.resolve(
                            "server.log")));
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectInput(Redirect.from(
                    new File("/dev/null"))).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
            builder.environment().clear();
            builder.environment().putAll(Map.of("PATH", "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL", "C", "HOME", folder
                    .toString(), "PULSE_RUNTIME_PATH", folder.resolve("run").toString(), "PULSE_STATE_PATH", folder
                            .resolve("run").toString(), "XDG_CONFIG_HOME", folder.resolve("run").toString()));
            ProcessHandle process = builder.start().toHandle();
            Files.writeString(own(), process.pid() + " " + start(process), UTF_8);
            return process;
        } catch (IOException failed) {
            throw new FailureException(new Failure(FailureCode.FILE, NLS.bind(Messages.notBegun, failed.getMessage()),
                    NLS.bind(Messages.notBegunRemedy, USER)), failed);
        }
    }

    private UserPrincipal user() throws IOException {
        return folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(USER);
    }

    private static boolean isRoot() throws IOException {
        return Files.getOwner(Path.of("/proc/self")).getName().equals("root");
    }

    /** What it has said last; empty for nothing. */
    String lastWords() {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> logs = files.filter(one -> one.getFileName().toString().startsWith("server.log")
                    && Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS)).toList();
            String last = "";
            for (Path log : logs) {
                try (InputStream said = Files.newInputStream(log, LinkOption.NOFOLLOW_LINKS)) {
                    List<String> lines = new String(said.readAllBytes(), UTF_8).lines().toList();
                    last = lines.isEmpty() ? last : lines.getLast();
                }
                Files.deleteIfExists(log);
            }
            return last.strip();
        } catch (IOException unreadable) {
            LOG.log(Level.DEBUG, "what the sound server has said cannot be read", unreadable);
            return "";
        }
    }
}
