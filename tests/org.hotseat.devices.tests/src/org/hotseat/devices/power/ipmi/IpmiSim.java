// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.power.ipmi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.devices.power.Access;
import org.hotseat.devices.power.PowerContract;
import org.hotseat.devices.power.PowerController;

/** A controller by OpenIPMI's ipmi_sim on loopback; the power of its host is a file. */
final class IpmiSim implements PowerContract.World {

    static final String PASSWORD = "4-Wheels";
    private static final String ADMIN = "fence";
    private static final Duration BEGINS = Duration.ofSeconds(20);

    private final Path folder = Files.createTempDirectory("hotseat-ipmi");
    private final int port;
    private final Process process;

    IpmiSim() throws IOException, InterruptedException {
        port = freePort();
        Files.writeString(power(), "1");
        Path hook = folder.resolve("hook");
        Files.writeString(hook, """
                #!/bin/sh
                # ipmi_sim asks "ARG get power" and says "ARG set power 0|1"
                case "$2 $3" in
                "get power") echo "power:$(cat '%1$s/power')" ;;
                "set power") [ -e '%1$s/lame' ] || printf %%s "$4" > '%1$s/power' ;;
                esac
                """.formatted(folder));
        Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwx------"));
        Files.writeString(folder.resolve("lan.conf"), """
                name "lab"
                set_working_mc 0x20
                startlan 1
                 addr 127.0.0.1 %d
                 priv_limit admin
                 allowed_auths_admin md5
                 allowed_auths_operator md5
                 allowed_auths_user md5
                 guid a123456789abcdefa123456789abcdef
                endlan
                chassis_control "%s 0x20"
                user 2 true "%s" "%s" operator 10 md5
                user 3 true "looker" "%s" user 10 md5
                """.formatted(port, hook, ADMIN, PASSWORD, PASSWORD));
        Files.writeString(folder.resolve("bmc.emu"), """
                mc_setbmc 0x20
                mc_add 0x20 0 no-device-sdrs 0x23 9 8 0x9f 0x1291 0xf02
                mc_enable 0x20
                """);
        process = new ProcessBuilder("ipmi_sim", "-c", folder.resolve("lan.conf").toString(), "-f",
                folder.resolve("bmc.emu").toString(), "-s", folder.toString(), "-n").redirectErrorStream(true)
                        .redirectOutput(folder.resolve("out").toFile()).start();
        awaitBegin();
    }

    static boolean installed() {
        return Stream.of("ipmi_sim", "ipmitool").allMatch(name -> Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(path -> Files.isExecutable(Path.of(path, name))));
    }

    private static int freePort() throws IOException {
        try (DatagramSocket free = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private void awaitBegin() throws IOException {
        Deadline deadline = Deadline.in(BEGINS);
        while (!answers(deadline)) {
            if (deadline.isOver() || !process.isAlive()) {
                throw new IOException("ipmi_sim: " + Files.readString(folder.resolve("out"), UTF_8));
            }
        }
    }

    private boolean answers(Deadline deadline) {
        try {
            controller().read(deadline);
            return true;
        } catch (FailureException notYet) {
            return false;
        }
    }

    private Path power() {
        return folder.resolve("power");
    }

    Access access(String user, String password) {
        return new Access("127.0.0.1", port, user, password);
    }

    @Override
    public PowerController controller() throws FailureException {
        return new IpmiDriver().open(access(ADMIN, PASSWORD));
    }

    @Override
    public PowerController wrong() throws FailureException {
        return new IpmiDriver().open(access(ADMIN, "5-Wheels"));
    }

    @Override
    public PowerController onlooker() throws FailureException {
        // this emulator looks at the level of a session, not at that of its account
        return new IpmiDriver("ipmitool", "USER").open(access("looker", PASSWORD));
    }

    @Override
    public boolean powered() throws IOException {
        return Files.readString(power()).strip().equals("1");
    }

    @Override
    public void lame() throws IOException {
        Files.createFile(folder.resolve("lame"));
    }

    @Override
    public void die() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(BEGINS.toSeconds(), TimeUnit.SECONDS);
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
