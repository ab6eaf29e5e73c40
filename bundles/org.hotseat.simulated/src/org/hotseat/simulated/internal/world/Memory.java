// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.world;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.hotseat.base.file.CrashSafeFile;
import org.hotseat.hypervisor.MachineState;

/**
 * What a host remembers of its machines in a file, so that they live on when the process that simulates them does not:
 * real machines do not end with the program that looks after them. Thread-safe.
 */
final class Memory {

    private static final Logger LOG = System.getLogger(Memory.class.getName());
    private static final int MOST = 100_000;

    /**
     * One machine.
     *
     * @param xml its description, the stored one where there is one
     * @param stored whether it stays when it ends
     * @param state what it does
     * @param since when its guest was started
     */
    record Kept(String xml, boolean stored, MachineState state, Instant since) {

        static Kept of(SimMachine machine) {
            var stored = machine.stored();
            return new Kept(stored == null ? machine.present().text() : stored.text(), stored != null,
                    machine.state(), machine.since());
        }

        private void write(DataOutputStream out) throws IOException {
            byte[] text = xml.getBytes(StandardCharsets.UTF_8);
            out.writeInt(text.length);
            out.write(text);
            out.writeBoolean(stored);
            out.writeUTF(state.name());
            out.writeUTF(since.toString());
        }

        private static Kept read(DataInputStream in) throws IOException {
            byte[] text = in.readNBytes(in.readInt());
            return new Kept(new String(text, StandardCharsets.UTF_8), in.readBoolean(),
                    MachineState.valueOf(in.readUTF()), Instant.parse(in.readUTF()));
        }
    }

    private final World world;
    private final Optional<Path> file;
    private final AtomicBoolean due = new AtomicBoolean();

    Memory(World world, Optional<Path> file) {
        this.world = world;
        this.file = file;
    }

    /** Empty when nothing is remembered. */
    Optional<List<Kept>> read() {
        if (file.isEmpty() || !Files.exists(file.get())) {
            return Optional.empty();
        }
        List<Kept> all = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file.get()))) {
            int count = in.readInt();
            for (int number = 0; number < count && number < MOST; number++) {
                all.add(Kept.read(in));
            }
            return Optional.of(all);
        } catch (IOException | RuntimeException damaged) { // whatever is in the file, the host begins
            LOG.log(Level.WARNING, "the memory of a simulated host cannot be read: {0}", damaged.toString());
            return Optional.empty();
        }
    }

    /** Remembers soon; several changes at once are one. Does not block. */
    void changed(SimHost host) {
        if (file.isPresent() && due.compareAndSet(false, true)) {
            world.soon(() -> write(host, file.get()));
        }
    }

    private void write(SimHost host, Path to) {
        due.set(false);
        List<Kept> all = new ArrayList<>();
        world.atOnce(() -> host.machines().forEach(machine -> all.add(Kept.of(machine))));
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeInt(all.size());
            for (Kept one : all) {
                one.write(out);
            }
            CrashSafeFile.replace(to, bytes::writeTo);
        } catch (IOException failed) {
            LOG.log(Level.WARNING, "the memory of a simulated host cannot be written: {0}", failed.toString());
        }
    }
}
