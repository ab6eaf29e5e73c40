// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.metrics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.hotseat.process.meter.Figures;
import org.hotseat.process.meter.Meter;

/** The figures of this process that Prometheus expects of everybody, read from the kernel. */
public final class ProcessMeter implements Meter {

    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e3;
    private static final long KIB = 1024;

    private final Path proc;

    /**
     * Reads from the kernel's folder of this process.
     *
     * @param proc {@code /proc/self}
     */
    public ProcessMeter(Path proc) {
        this.proc = proc;
    }

    @Override
    public void read(Figures figures) {
        ProcessHandle.Info info = ProcessHandle.current().info();
        info.startInstant().map(Instant::toEpochMilli).ifPresent(start -> figures.gauge("process_start_time_seconds",
                "Start of the process, since 1970.", start / MILLIS));
        info.totalCpuDuration().map(Duration::toNanos).ifPresent(cpu -> figures.counter("process_cpu_seconds_total",
                "Time on processors.", cpu / NANOS));
        status("VmRSS:").ifPresent(kib -> figures.gauge("process_resident_memory_bytes", "Memory in use.", kib * KIB));
        status("VmSize:").ifPresent(kib -> figures.gauge("process_virtual_memory_bytes", "Memory asked for.",
                kib * KIB));
        status("Threads:").ifPresent(threads -> figures.gauge("process_threads", "Threads.", threads));
        files(figures);
        Runtime runtime = Runtime.getRuntime();
        figures.gauge("jvm_memory_used_bytes", "Heap in use.", runtime.totalMemory() - runtime.freeMemory(), "area",
                "heap");
        figures.gauge("jvm_memory_max_bytes", "Limit of the heap.", runtime.maxMemory(), "area", "heap");
    }

    private OptionalLong status(String name) {
        try (Stream<String> lines = Files.lines(proc.resolve("status"))) {
            return lines.filter(line -> line.startsWith(name)).mapToLong(line -> Long.parseLong(line.replaceAll(
                    "[^0-9]", ""))).findFirst();
        } catch (IOException unreadable) {
            return OptionalLong.empty();
        }
    }

    private void files(Figures figures) {
        try (Stream<Path> open = Files.list(proc.resolve("fd"));
                Stream<String> limits = Files.lines(proc.resolve("limits"))) {
            figures.gauge("process_open_fds", "Open files.", open.count());
            limits.filter(line -> line.toLowerCase(Locale.ROOT).startsWith("max open files")).findFirst()
                    .map(line -> line.substring("Max open files".length()).strip().split("\\s+")[0])
                    .filter(limit -> limit.matches("\\d+")).ifPresent(limit -> figures.gauge("process_max_fds",
                            "Limit of open files.", Long.parseLong(limit)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
