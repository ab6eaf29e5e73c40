// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.ship;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.checkpoint.DiskArrival;
import org.hotseat.hypervisor.checkpoint.DiskOffer;
import org.hotseat.hypervisor.checkpoint.DiskReader;
import org.hotseat.hypervisor.checkpoint.DiskSeen;
import org.hotseat.hypervisor.checkpoint.DiskStage;
import org.hotseat.libvirt.internal.chain.ImageHeader;
import org.hotseat.libvirt.internal.chain.OverlayName;
import org.hotseat.libvirt.internal.chain.QemuImg;

/** A disk in the folder of one host, and its copy in that of another; what a machine writes is written by qemu-io. */
final class TwoFolders {

    static final long SIZE = (8L << 20) + 512;
    static final MachineId MACHINE = new MachineId(UUID.nameUUIDFromBytes(new byte[] { 1 }));
    static final long EPOCH = 3;

    final Path here;
    final Path there;
    final String format;
    final QemuImg images;
    final Random random = new Random(5);
    LibvirtCopies.Here does = LibvirtCopies.Here.NOTHING;
    private Path active;
    private String activeFormat;

    TwoFolders(Path folder, String format, QemuImg images) throws Exception {
        here = Files.createDirectories(folder.resolve("here")).resolve("vda.img");
        there = Files.createDirectories(folder.resolve("there")).resolve("vda.img");
        this.format = format;
        this.images = images;
        active = here;
        activeFormat = format;
        call("qemu-img", "create", "-q", "-f", format, here.toString(), Long.toString(SIZE));
    }

    static Run run() {
        return Run.within(Duration.ofMinutes(2));
    }

    static String call(String... words) throws Exception {
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), () -> String.join(" ", words) + ": " + said);
        return said;
    }

    /** What the machine does to its disk. */
    void write(int writes) throws Exception {
        List<String> words = new ArrayList<>(List.of("qemu-io", "-f", activeFormat));
        for (int at = 0; at < writes; at++) {
            long place = random.nextInt((int) (SIZE / 512 - 64)) * 512L;
            int length = (1 + random.nextInt(64)) * 512;
            words.add("-c");
            words.add(switch (random.nextInt(8)) {
                case 0 -> "write -z " + place + " " + length;
                case 1 -> "discard " + place + " " + length;
                default -> "write -P " + (1 + random.nextInt(250)) + " " + place + " " + length;
            });
        }
        words.add(active.toString());
        call(words.toArray(String[]::new));
    }

    /** What a cut does to it; what lies under the overlay of that number is frozen. */
    FrozenChain cut(long generation, long since) throws Exception {
        Path begun = new OverlayName(here, EPOCH, generation).file();
        images.create(begun, active, activeFormat, SIZE, run());
        active = begun;
        activeFormat = "qcow2";
        return FrozenChain.under(images, MACHINE, "vda", begun, since);
    }

    /** What is brought down when a generation is acknowledged. */
    void acknowledged(long generation) throws Exception {
        Path begun = new OverlayName(here, EPOCH, generation).file();
        for (long before = generation - 1; before > 0; before--) {
            Path lower = new OverlayName(here, EPOCH, before).file();
            if (Files.exists(lower)) {
                images.commit(lower, here, run());
                images.rebase(begun, here, format, run());
                Files.delete(lower);
            }
        }
    }

    LibvirtCopies copies() {
        return new LibvirtCopies(images, MACHINE, () -> Optional.of(xml()), () -> does);
    }

    String xml() {
        return "<domain><devices><disk type='file' device='disk'><driver name='qemu' type='" + format
                + "'/><source file='" + there + "'/><target dev='vda'/></disk></devices></domain>";
    }

    DiskStage stage(long generation, long base) {
        return new DiskStage("vda", there.toString(), format, SIZE, EPOCH, generation, base == 0 ? 0 : EPOCH, base);
    }

    DiskSeen look(String... tokens) throws FailureException {
        return copies().look(List.of(new DiskOffer("vda", there.toString(), format, SIZE, Arrays.asList(tokens))))
                .getFirst();
    }

    /** Ships a generation up to the moment before it counts. */
    void ship(FrozenChain frozen, long generation, long base) throws Exception {
        try (DiskArrival arrival = copies().arrive(stage(generation, base))) {
            DiskReader reader = new Into(arrival);
            if (base == 0) {
                frozen.all(reader, run());
            } else {
                frozen.changes(EPOCH, base, reader, run());
            }
            arrival.finish();
        }
    }

    /** The copy is what was frozen. */
    void same(long generation) throws Exception {
        Path copy = new OverlayName(there, EPOCH, generation).file();
        Path begun = new OverlayName(here, EPOCH, generation).file();
        Path frozen = ImageHeader.read(begun).orElseThrow().backing().orElseThrow();
        call("qemu-img", "compare", "-q", "-f", frozen.equals(here) ? format : "qcow2", "-F", "qcow2",
                frozen.toString(), copy.toString());
        call("qemu-img", "check", "-q", copy.toString());
    }

    List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(there.getParent())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private record Into(DiskArrival arrival) implements DiskReader {

        @Override
        public void data(long position, ByteBuffer content) throws IOException {
            try {
                arrival.data(position, content);
            } catch (FailureException failed) {
                throw new IOException(failed);
            }
        }

        @Override
        public void zeros(long position, long length) throws IOException {
            try {
                arrival.zeros(position, length);
            } catch (FailureException failed) {
                throw new IOException(failed);
            }
        }
    }
}
