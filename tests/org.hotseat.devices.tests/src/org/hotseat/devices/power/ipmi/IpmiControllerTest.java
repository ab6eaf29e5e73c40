// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.power.ipmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.devices.power.Access;
import org.hotseat.devices.power.PowerContract;
import org.hotseat.devices.power.PowerState;
import org.hotseat.lab.IpmiSim;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The driver beside OpenIPMI's controller, and beside programs that only look like ipmitool. */
class IpmiControllerTest extends PowerContract {

    @TempDir
    Path folder;

    @Override
    protected World world() throws Exception {
        Assumptions.assumeTrue(IpmiSim.installed(), "ipmi_sim (openipmi) or ipmitool is not installed");
        return new IpmiWorld();
    }

    private static Deadline soon() {
        return Deadline.in(Duration.ofSeconds(20));
    }

    private String program(String script) throws IOException {
        Path program = folder.resolve("ipmitool");
        Files.writeString(program, "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return program.toString();
    }

    private static Access access(String password) {
        return new Access("192.0.2.1", 0, "fence", password);
    }

    @Test
    void thePasswordIsOnNoCommandLineAndInNoEnvironment() throws Exception {
        String program = program("""
                cat /proc/$$/cmdline /proc/$$/environ > '%1$s/seen'
                cat > '%1$s/told'
                echo 'Chassis Power is off'
                """.formatted(folder));
        assertEquals(PowerState.OFF,
                new IpmiDriver(program, "OPERATOR").open(access("4-Wheels")).read(soon()));
        assertEquals("4-Wheels", Files.readString(folder.resolve("told")));
        String seen = Files.readString(folder.resolve("seen"));
        assertTrue(seen.contains("chassis"), seen);
        assertFalse(seen.contains("4-Wheels"), seen);
        assertFalse(access("4-Wheels").toString().contains("4-Wheels"));
    }

    @Test
    void whatItSaysBesidesIsNoState() throws Exception {
        String program = program("cat > /dev/null; echo 'Chassis Power is offline'");
        assertEquals(FailureCode.OTHER, assertThrows(FailureException.class,
                () -> new IpmiDriver(program, "OPERATOR").open(access("4-Wheels")).read(soon())).code());
    }

    @Test
    void aProgramThatHangsIsEndedAtTheDeadline() throws Exception {
        String program = program("echo 'Chassis Power is off'; exec tail -f /dev/null");
        assertEquals(FailureCode.TIMEOUT, assertThrows(FailureException.class, () -> new IpmiDriver(program, "OPERATOR")
                .open(access("4-Wheels")).read(Deadline.in(Duration.ofMillis(300)))).code());
    }

    @Test
    void aMissingProgramIsToldWithItsPackage() throws Exception {
        String none = folder.resolve("none").toString();
        FailureException missing = assertThrows(FailureException.class,
                () -> new IpmiDriver(none, "OPERATOR").open(access("4-Wheels")).read(soon()));
        assertEquals(FailureCode.UNSUPPORTED, missing.code());
        assertTrue(missing.failure().remedy().contains("ipmitool"));
    }

    @Test
    void whatIpmiCannotCarryIsRefusedBefore() {
        for (String password : new String[] {"", "x".repeat(21), "two\nlines"}) {
            FailureException refused = assertThrows(FailureException.class,
                    () -> new IpmiDriver().open(access(password)));
            assertEquals(FailureCode.INVALID, refused.code());
            assertFalse(!password.isEmpty() && refused.getMessage().contains(password), refused.getMessage());
        }
        assertThrows(FailureException.class, () -> new IpmiDriver().open(new Access("192.0.2.1", 0, "u".repeat(17),
                "p")));
        assertThrows(FailureException.class, () -> new IpmiDriver().open(new Access("", 0, "u", "p")));
    }
}
