// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.checkpoint;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hotseat.base.id.MachineId;
import org.hotseat.libvirt.internal.memory.Protections;

/**
 * Lifts the protection of a machine's memory that QEMU leaves on after a copy has failed: its processors would wait for
 * ever at the next write. Needs the rights of a debugger. Stateless.
 */
final class Rescue {

    private static final Logger LOG = System.getLogger(Rescue.class.getName());
    private static final Path PROCESSES = Path.of("/proc");
    private static final Pattern AREA = Pattern.compile("([0-9a-f]+)-([0-9a-f]+) .*");

    /** From where to where memory is protected. */
    record Area(long from, long to) {
    }

    private Rescue() {
    }

    /**
     * Lifts it.
     *
     * @param machine whose processes of this host
     * @return how many areas were freed
     */
    static int carryOut(MachineId machine) {
        int freed = 0;
        for (long process : processes(machine)) {
            try {
                freed += free(process);
            } catch (IOException failed) {
                LOG.log(Level.WARNING, "memory of process {0} may still be protected: {1}", process,
                        failed.getMessage());
            }
        }
        LOG.log(Level.WARNING, "{0}: a copy has failed; {1} areas of memory were freed", machine, freed);
        return freed;
    }

    /** Whether QEMU was begun for it. */
    static boolean hasProcess(MachineId machine) {
        return !processes(machine).isEmpty();
    }

    /** QEMU's process for it. */
    static Optional<ProcessHandle> process(MachineId machine) {
        return processes(machine).stream().findFirst().flatMap(ProcessHandle::of);
    }

    /** By the number on the command line: libvirt gives it to each of its machines. */
    private static List<Long> processes(MachineId machine) {
        List<Long> found = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(PROCESSES, "[0-9]*")) {
            for (Path process : all) {
                if (isOf(process, machine)) {
                    found.add(Long.valueOf(process.getFileName().toString()));
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            LOG.log(Level.WARNING, "processes cannot be seen: {0}", unreadable.getMessage());
        }
        return found;
    }

    private static boolean isOf(Path process, MachineId machine) {
        try {
            List<String> words = Arrays.asList(Files.readString(process.resolve("cmdline")).split("\0"));
            int at = words.indexOf("-uuid");
            return at > 0 && at + 1 < words.size() && words.get(at + 1).equalsIgnoreCase(machine.toString());
        } catch (IOException ended) {
            return false;
        }
    }

    private static int free(long process) throws IOException {
        List<Area> areas = areas(Files.readAllLines(PROCESSES.resolve(process + "/smaps")));
        try (Protections protections = Protections.of(process)) {
            areas.forEach(area -> protections.end(area.from(), area.to() - area.from()));
        }
        return areas.size();
    }

    /** The areas that are told as protected. */
    static List<Area> areas(List<String> lines) {
        List<Area> found = new ArrayList<>();
        Area last = new Area(0, 0);
        for (String line : lines) {
            Matcher area = AREA.matcher(line);
            if (area.matches()) {
                last = new Area(Long.parseUnsignedLong(area.group(1), 16), Long.parseUnsignedLong(area.group(2), 16));
            } else if (line.startsWith("VmFlags:") && Arrays.asList(line.split("\\s+")).contains("uw")) {
                found.add(last);
            }
        }
        return found;
    }
}
