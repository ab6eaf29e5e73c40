// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.machine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.hotseat.base.file.CrashSafeFile;
import org.hotseat.base.id.MachineId;

/**
 * Under which epoch the memory of machines was written to the disk of this host: it is worth something only for the
 * next epoch, and only here. Lasts over boots, as that memory does. Thread-safe.
 */
final class SavedMarks {

    private static final Logger LOG = System.getLogger(SavedMarks.class.getName());

    private final Path file;
    private final Map<String, Long> marks = new TreeMap<>();

    /** Reads what was noted before; what cannot be read is worth nothing, and neither is the memory then. */
    SavedMarks(Path folder) {
        this.file = folder.resolve("saved-machines");
        try {
            if (Files.exists(file)) {
                Files.readAllLines(file, UTF_8).forEach(this::read);
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.log(Level.WARNING, "{0} cannot be read: machines that made room start anew", file, unreadable);
            marks.clear();
        }
    }

    private void read(String line) {
        String[] parts = line.split(" ");
        if (parts.length != 2) {
            throw new IllegalArgumentException(line);
        }
        marks.put(parts[0], Long.parseLong(parts[1]));
    }

    /** After all memory was written. */
    synchronized void note(MachineId machine, long epoch) throws IOException {
        marks.put(machine.toString(), epoch);
        write();
    }

    /** The epoch; 0 when nothing was noted. */
    synchronized long epoch(MachineId machine) {
        return marks.getOrDefault(machine.toString(), 0L);
    }

    synchronized void forget(MachineId machine) throws IOException {
        if (marks.remove(machine.toString()) != null) {
            write();
        }
    }

    /** Only those of some machines stay. */
    synchronized void retain(Set<String> machines) throws IOException {
        if (marks.keySet().retainAll(machines)) {
            write();
        }
    }

    private void write() throws IOException {
        String text = marks.entrySet().stream().map(one -> one.getKey() + ' ' + one.getValue() + '\n')
                .collect(Collectors.joining());
        CrashSafeFile.replace(file, out -> out.write(text.getBytes(UTF_8)));
    }
}
