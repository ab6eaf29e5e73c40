// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lab;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.PortUnreachableException;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A controller of a host: OpenIPMI's {@code ipmi_sim} at an address of this machine. When it is told to switch off, it
 * kills the processes that stand for its host.
 */
public final class IpmiSim implements AutoCloseable {

    /** Who may switch. */
    public static final String USER = "fence";
    /** Of that user, and of {@link #ONLOOKER}. */
    public static final String PASSWORD = "4-Wheels";
    /** Who may only look. */
    public static final String ONLOOKER = "looker";

    /** Presence ping of RMCP, answered without any session. */
    private static final byte[] PING = { 6, 0, (byte) 0xff, 6, 0, 0, 0x11, (byte) 0xbe, (byte) 0x80, 1, 0, 0 };
    private static final int ONE_TRY_MILLIS = 200;
    private static final int TRIES = 100;
    private static final int SECONDS = 20;

    private final Path folder = Files.createTempDirectory("hotseat-ipmi");
    private final Process process;

    /**
     * Begins, and answers when this is done; its host is on.
     *
     * @param address of this machine
     * @param port UDP; below 1024 for root only
     */
    public IpmiSim(String address, int port) throws IOException {
        Files.writeString(power(), "1");
        Files.createFile(victims());
        Path hook = folder.resolve("hook");
        Files.writeString(hook, """
                #!/bin/sh
                # ipmi_sim asks "ARG get power" and says "ARG set power 0|1"
                cd '%s' || exit 1
                case "$2 $3" in
                "get power") echo "power:$(cat power)" ;;
                "set power")
                    if [ ! -e lame ]; then
                        [ "$4" = 1 ] || while read -r pid; do kill -9 "$pid"; done < victims
                        printf %%s "$4" > power
                    fi ;;
                esac
                """.formatted(folder));
        Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwx------"));
        Files.writeString(folder.resolve("lan.conf"), """
                name "lab"
                set_working_mc 0x20
                startlan 1
                 addr %s %d
                 priv_limit admin
                 allowed_auths_admin md5
                 allowed_auths_operator md5
                 allowed_auths_user md5
                 guid a123456789abcdefa123456789abcdef
                endlan
                chassis_control "%s 0x20"
                user 2 true "%s" "%s" operator 10 md5
                user 3 true "%s" "%s" user 10 md5
                """.formatted(address, port, hook, USER, PASSWORD, ONLOOKER, PASSWORD));
        Files.writeString(folder.resolve("bmc.emu"), """
                mc_setbmc 0x20
                mc_add 0x20 0 no-device-sdrs 0x23 9 8 0x9f 0x1291 0xf02
                mc_enable 0x20
                """);
        process = new ProcessBuilder("ipmi_sim", "-c", folder.resolve("lan.conf").toString(), "-f",
                folder.resolve("bmc.emu").toString(), "-s", folder.toString(), "-n").redirectErrorStream(true)
                        .redirectOutput(folder.resolve("out").toFile()).start();
        awaitAnswer(InetAddress.getByName(address), port);
    }

    /** Whether it and the program that asks it are there. */
    public static boolean installed() {
        return Stream.of("ipmi_sim", "ipmitool").allMatch(name -> Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(path -> Files.isExecutable(Path.of(path, name))));
    }

    private void awaitAnswer(InetAddress address, int port) throws IOException {
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.connect(address, port);
            socket.setSoTimeout(ONE_TRY_MILLIS);
            for (int left = TRIES; left > 0 && process.isAlive(); left--) {
                if (answers(socket)) {
                    return;
                }
            }
        }
        throw new IOException("ipmi_sim: " + Files.readString(folder.resolve("out"), UTF_8));
    }

    private boolean answers(DatagramSocket socket) throws IOException {
        try {
            socket.send(new DatagramPacket(PING, PING.length));
            socket.receive(new DatagramPacket(new byte[PING.length], PING.length));
            return true;
        } catch (SocketTimeoutException late) {
            return false;
        } catch (PortUnreachableException notYet) {
            try {
                process.waitFor(ONE_TRY_MILLIS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
            return false;
        }
    }

    private Path power() {
        return folder.resolve("power");
    }

    private Path victims() {
        return folder.resolve("victims");
    }

    /** Whether its host has power. */
    public boolean powered() throws IOException {
        return Files.readString(power()).strip().equals("1");
    }

    /** Processes that end when it switches off. */
    public void host(List<Long> processes) throws IOException {
        Files.write(victims(), processes.stream().map(String::valueOf).toList(), StandardOpenOption.APPEND);
    }

    /** It accepts orders from now on and does nothing. */
    public void lame() throws IOException {
        Files.createFile(folder.resolve("lame"));
    }

    /** It loses its own power. */
    public void die() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        die();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path one : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
