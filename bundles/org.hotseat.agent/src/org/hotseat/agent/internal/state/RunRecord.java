// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a run of the agent writes down: at its start, and once more when it ends in order.
 *
 * @param id of the run
 * @param version of the agent
 * @param pid of the process
 * @param ticks when the process began, in the kernel's count since the boot: with pid and boot it names one process
 * @param boot of the host
 * @param begun when, as a date and time in UTC
 * @param ended when it ended in order; empty while it runs or when it did not
 */
public record RunRecord(String id, String version, long pid, long ticks, String boot, String begun, String ended) {

    private static final int TICKS = 19;
    private static final int SECOND = 1000;
    /** Of the kernel's count towards programs, in milliseconds; the same on all processors of ours. */
    private static final int TICK = 10;

    /** Whether no field is missing, as after reading the record of another program. */
    boolean isWhole() {
        return Stream.of(id, version, boot, begun, ended).allMatch(Objects::nonNull);
    }

    /**
     * A run that begins now, in this process.
     *
     * @param version of the agent
     * @return not ended
     */
    public static RunRecord begin(String version) {
        long pid = ProcessHandle.current().pid();
        return new RunRecord(UUID.randomUUID().toString(), version, pid, ticksOf(pid), bootOfHost(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS).toString(), "");
    }

    RunRecord end() {
        return new RunRecord(id, version, pid, ticks, boot, begun, Instant.now().truncatedTo(ChronoUnit.MILLIS)
                .toString());
    }

    /**
     * Whether it ended as it should.
     *
     * @return false also while it runs
     */
    public boolean isOver() {
        return !ended.isEmpty();
    }

    /**
     * Whether the very process that wrote this lives.
     *
     * @return false after it has ended, also when another process has its number
     */
    public boolean isAlive() {
        return boot.equals(bootOfHost()) && ticks == ticksOf(pid) && ticks != 0;
    }

    /** Whether this process wrote it. */
    boolean isOwn() {
        return pid == ProcessHandle.current().pid() && isAlive();
    }

    /**
     * How long this process runs, by the kernel's clock.
     *
     * @return milliseconds, to 10 exactly; 0 when it is not known
     */
    public static long millisOfProcess() {
        try {
            String up = Files.readString(Path.of("/proc/uptime")).split(" ")[0];
            return Math.round(Double.parseDouble(up) * SECOND) - ticksOf(ProcessHandle.current().pid()) * TICK;
        } catch (IOException noLinux) {
            return 0;
        }
    }

    /**
     * Which boot of this host it is.
     *
     * @return an UUID as the kernel names it
     */
    public static String bootOfHost() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
        } catch (IOException noLinux) {
            return "unknown";
        }
    }

    private static long ticksOf(long pid) {
        try {
            String line = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return Long.parseLong(line.substring(line.lastIndexOf(')') + 2).split(" ")[TICKS]);
        } catch (IOException gone) {
            return 0;
        }
    }
}
