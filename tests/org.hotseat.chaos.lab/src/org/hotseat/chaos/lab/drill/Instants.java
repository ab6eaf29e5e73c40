// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab.drill;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.hotseat.chaos.lab.Await;
import org.hotseat.chaos.lab.LabConsole;
import org.hotseat.chaos.lab.LabHost;
import org.hotseat.chaos.lab.guest.NoiseRing;
import org.hotseat.chaos.lab.guest.Tick;
import org.hotseat.protocol.CommandId;
import org.hotseat.protocol.op.ReplicationLive;
import org.hotseat.state.command.MachineCommand.PauseCopies;
import org.hotseat.state.data.AuthorityRecord;

/**
 * Whether what a standby holds of a busy machine is of one instant, page by page. Copying is paused while its image is
 * read, since generations are worked into it. Methods block; used by one thread.
 */
final class Instants {

    private static final String IMAGE = "image-\\d+";
    private static final String SPOOL = "spool-\\d+";
    private static final int PAGE = 4096;
    /** Pages that are dirtied at each tick, at least. */
    private static final int EACH = 100;

    private final Stage stage;
    private final NoiseRing ring;

    Instants(Stage stage, int memory) {
        this.stage = stage;
        this.ring = new NoiseRing(memory);
    }

    /** What is not of the instant of the newest generation. */
    List<String> look(AuthorityRecord authority) throws IOException {
        turn(authority);
        LabHost standby = stage.host(authority.standby().orElseThrow());
        try (LabConsole console = LabConsole.open(stage.hosts().get(0))) {
            console.listen();
            pause(console, true);
            try {
                Await.holds("copying that rests", () -> moves(console, standby));
                return read(only(standby, IMAGE));
            } finally {
                pause(console, false);
            }
        }
    }

    /** All of the ring is dirtied once more. */
    private void turn(AuthorityRecord authority) {
        long from = number(authority);
        long ticks = 2L * ring.pages() / EACH;
        Await.holds("a whole turn", () -> number(authority) - from > ticks ? "" : "it dirties");
    }

    private long number(AuthorityRecord authority) {
        return stage.log(authority.owner()).newest().map(Tick::number).orElse(0L);
    }

    private void pause(LabConsole console, boolean paused) throws IOException {
        console.commit(new CommandId("pause-" + UUID.randomUUID().toString().substring(0, 8), 1), new PauseCopies(stage
                .machine(), paused));
    }

    private String moves(LabConsole console, LabHost standby) throws IOException {
        String state = console.copying(stage.machine()).map(one -> one.state().name()).orElse("silence");
        if (!state.equals(ReplicationLive.State.PAUSED.name())) {
            return state;
        }
        return files(standby, SPOOL).isEmpty() ? "" : "a generation is worked in";
    }

    private static List<Path> files(LabHost host, String name) throws IOException {
        try (Stream<Path> files = Files.walk(host.disk().resolve("agent"))) {
            return files.filter(file -> file.getFileName().toString().matches(name)).toList();
        }
    }

    private static Path only(LabHost host, String name) throws IOException {
        List<Path> found = files(host, name);
        if (found.size() != 1) {
            throw new IOException(host + " has " + found);
        }
        return found.get(0);
    }

    private List<String> read(Path image) throws IOException {
        try (FileChannel file = FileChannel.open(image)) {
            ByteBuffer pages = file.map(FileChannel.MapMode.READ_ONLY, 0, Math.min(file.size(), Integer.MAX_VALUE));
            return ring.differences(index -> pages.slice((int) index * PAGE, PAGE));
        }
    }
}
