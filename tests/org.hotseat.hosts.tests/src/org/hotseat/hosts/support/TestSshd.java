// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.hotseat.hosts.HostAccount;

/** A real sshd on a loopback port with keys and settings of its own; it lets this user in by one key. */
public final class TestSshd implements AutoCloseable {

    private static final int FIRST_PORT = 12_000;
    private static final int LAST_PORT = 32_000;

    private final Path folder;
    private final int port;
    private final String user = System.getProperty("user.name");
    private Process process;

    /** Makes the keys and starts the server. */
    public TestSshd(Path folder) {
        this.folder = folder;
        port = freePort();
        newHostKey();
        newUserKey("user", "");
        start();
    }

    /** None of those that connections take for themselves, also while the server is down for a moment. */
    private static int freePort() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(FIRST_PORT, LAST_PORT);
            try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return free.getLocalPort();
            } catch (IOException taken) {
                continue;
            }
        }
    }

    public HostAccount account() {
        return new HostAccount("127.0.0.1", port, user);
    }

    public Path userKey() {
        return folder.resolve("user");
    }

    public Path folder() {
        return folder;
    }

    /** The fingerprint as OpenSSH's own tool prints it. */
    public String fingerprint() {
        return output("ssh-keygen", "-l", "-f", folder.resolve("host.pub").toString()).split(" ")[1];
    }

    public String hostKeyLine() {
        try {
            String[] words = Files.readString(folder.resolve("host.pub")).split(" ");
            return "[127.0.0.1]:" + port + ' ' + words[0] + ' ' + words[1].strip();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    public void newHostKey() {
        newKey("host", "");
    }

    /** A key that the server lets in. */
    public Path newUserKey(String name, String passphrase) {
        Path key = newKey(name, passphrase);
        try {
            String line = Files.readString(key.resolveSibling(name + ".pub"));
            Path allowed = folder.resolve("authorized_keys");
            Files.writeString(allowed, (Files.exists(allowed) ? Files.readString(allowed) : "") + line);
            return key;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    public Path newKey(String name, String passphrase) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
        output("ssh-keygen", "-q", "-t", "ed25519", "-N", passphrase, "-f", folder.resolve(name).toString());
        return folder.resolve(name);
    }

    public void start(String... more) {
        try {
            Path settings = folder.resolve("sshd_config");
            Files.write(settings, List.of("ListenAddress 127.0.0.1", "Port " + port, "HostKey " + folder + "/host",
                    "AuthorizedKeysFile " + folder + "/authorized_keys", "StrictModes no", "UsePAM no",
                    "PermitRootLogin yes", "PidFile none", "Subsystem sftp internal-sftp", "KbdInteractiveAuthentication no",
                    // what the account's own start-up files do, and lock, must not decide these tests
                    "SetEnv HOME=" + folder));
            Files.write(settings, List.of(more), StandardOpenOption.APPEND);
            Files.createDirectories(Path.of("/run/sshd"));
            process = new ProcessBuilder("/usr/sbin/sshd", "-D", "-e", "-f", settings.toString())
                    .redirectErrorStream(true).redirectOutput(folder.resolve("sshd.log").toFile()).start();
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (!answers()) {
                if (System.nanoTime() > end || !process.isAlive()) {
                    throw new IllegalStateException(Files.readString(folder.resolve("sshd.log")));
                }
                Thread.onSpinWait();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private boolean answers() {
        try (Socket probe = new Socket()) {
            probe.connect(new InetSocketAddress("127.0.0.1", port), 200);
            return probe.getInputStream().read() == 'S';
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Sends a signal to the processes of every connection, and to what they run. */
    public void signalConnections(String signal) {
        try (Stream<ProcessHandle> all = process.descendants()) {
            all.toList().forEach(one -> output("kill", "-" + signal, String.valueOf(one.pid())));
        }
    }

    public void stop() {
        process.destroyForcibly();
        try {
            process.waitFor(60, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        signalConnections("KILL");
        stop();
    }

    private static String output(String... command) {
        try {
            Process run = new ProcessBuilder(command).redirectErrorStream(true).start();
            run.getOutputStream().close();
            String text = new String(run.getInputStream().readAllBytes());
            run.waitFor(60, TimeUnit.SECONDS);
            return text;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
