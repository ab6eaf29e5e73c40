// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.machine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hotseat.base.file.CrashSafeFile;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.failover.MoveRule.Word;
import org.hotseat.lease.Copy;

/**
 * The machines that come live from other hosts, also after another start of the agent: what has come must never be
 * taken for a copy that was started here. Thread-safe.
 */
final class Arrivals {

    private static final Logger LOG = System.getLogger(Arrivals.class.getName());
    /** Its source says a word every second. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /**
     * One of them.
     *
     * @param copy under the epoch that it will have here
     * @param source from where
     * @param said the source's last word
     * @param heard until when that counts
     */
    record Arrival(Copy copy, HostId source, Word said, Deadline heard) {

        Word word() {
            return said == Word.COMES && heard.isOver() ? Word.SILENCE : said;
        }

        /** Whether the source had the time to do by itself what comes after its last word. */
        boolean isOverdue(Duration time) {
            return PATIENCE.minus(heard.left()).compareTo(time) >= 0;
        }
    }

    private final Path file;
    private final Map<MachineId, Arrival> arrivals = new LinkedHashMap<>();

    /** Reads what an agent before this one has written in this boot; from its sources nothing was heard since. */
    Arrivals(Path run) {
        this.file = run.resolve("arrivals");
        try {
            if (Files.exists(file)) {
                Files.readAllLines(file, UTF_8).forEach(this::read);
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.log(Level.WARNING, "{0} cannot be read: what came is not known any more", file, unreadable);
        }
    }

    private void read(String line) {
        String[] parts = line.split(" ");
        MachineId machine = MachineId.of(parts[0]);
        arrivals.put(machine, new Arrival(new Copy(machine, Long.parseLong(parts[1])), new HostId(parts[2]),
                Word.COMES, Deadline.in(Duration.ZERO)));
    }

    /** Written down before anything of it can be here. */
    synchronized void expect(Copy copy, HostId source) throws IOException {
        arrivals.put(copy.machine(), new Arrival(copy, source, Word.COMES, Deadline.in(PATIENCE)));
        write();
    }

    /** The source said something about a copy; nothing happens when that does not come. */
    synchronized void hear(Copy copy, HostId source, Word word) {
        find(copy.machine()).filter(one -> one.copy().equals(copy) && one.source().equals(source))
                .ifPresent(one -> arrivals.put(copy.machine(), new Arrival(copy, source, word, one.said() == word
                        && word == Word.GONE ? one.heard() : Deadline.in(PATIENCE))));
    }

    synchronized Optional<Arrival> find(MachineId machine) {
        return Optional.ofNullable(arrivals.get(machine));
    }

    synchronized void remove(Copy copy) throws IOException {
        if (find(copy.machine()).filter(one -> one.copy().equals(copy)).isPresent()) {
            arrivals.remove(copy.machine());
            write();
        }
    }

    private void write() throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        String text = arrivals.values().stream().map(one -> one.copy().machine() + " " + one.copy().epoch() + " "
                + one.source() + "\n").collect(Collectors.joining());
        CrashSafeFile.replace(file, out -> out.write(text.getBytes(UTF_8)));
    }
}
