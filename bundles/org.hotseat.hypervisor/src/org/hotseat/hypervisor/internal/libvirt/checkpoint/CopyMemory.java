// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.internal.libvirt.checkpoint;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.unit.DataSize;
import org.hotseat.hypervisor.checkpoint.Cut;
import org.hotseat.hypervisor.internal.libvirt.chain.MachineText;
import org.hotseat.hypervisor.internal.libvirt.jna.Linux;
import org.w3c.dom.Element;

import com.sun.jna.LastErrorException;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;

/**
 * Memory into which QEMU copies. All that can be needed is reserved before the copy begins, since a copy that runs out of it
 * would freeze the machine. Its size is what was copied. For one thread.
 */
final class CopyMemory implements AutoCloseable {

    private static final Logger LOG = System.getLogger(CopyMemory.class.getName());
    private static final Path FACTS = Path.of("/proc/meminfo");
    private static final Pattern AVAILABLE = Pattern.compile("MemAvailable:\\s+(\\d+) kB");
    private static final long SEGMENT = 1L << 30;

    /** What must be left for everybody else. */
    private static final long SPARE = 128L << 20;

    private static final long PAGE = 4096;

    /** Before the content of each page of a stream that changes its block at each page; names are short. */
    private static final long PREFIX = 9;

    /** Firmware, tables and the state of all devices. */
    private static final long REST = 64L << 20;
    private static final long PICTURE = 16L << 20;
    private static final Map<String, Long> UNITS = Map.of("b", 1L, "bytes", 1L, "KB", 1000L, "k", 1L << 10, "KiB",
            1L << 10, "MB", 1_000_000L, "M", 1L << 20, "MiB", 1L << 20, "GB", 1_000_000_000L, "G", 1L << 30);

    private final int descriptor;
    private final FileChannel file;
    private final long bound;
    private final Pointer start;
    private final List<ByteBuffer> segments = new ArrayList<>();
    private boolean closed;

    private CopyMemory(int descriptor, FileChannel file, long bound, Pointer start) {
        this.descriptor = descriptor;
        this.file = file;
        this.bound = bound;
        this.start = start;
        for (long from = 0; from < bound; from += SEGMENT) {
            segments.add(start.getByteBuffer(from, Math.min(SEGMENT + Cut.MOST, bound - from)));
        }
    }

    /** All memory of a machine as a stream, bytes. */
    static long bound(MachineText text) {
        long memory = MachineText.child(text.root(), "memory").map(CopyMemory::bytes).orElse(0L);
        long pictures = MachineText.child(text.root(), "devices").stream()
                .flatMap(devices -> MachineText.children(devices, "video"))
                .flatMap(video -> MachineText.children(video, "model")).mapToLong(CopyMemory::picture).sum();
        long all = memory + pictures + REST;
        return all + all / PAGE * PREFIX;
    }

    private static long bytes(Element memory) {
        String unit = memory.getAttribute("unit");
        long size = Long.parseLong(memory.getTextContent().strip());
        return size * UNITS.getOrDefault(unit.isEmpty() ? "KiB" : unit, 1L << 30);
    }

    private static long picture(Element model) {
        long told = Stream.of("ram", "vram", "vram64").map(model::getAttribute).filter(each -> each.matches("\\d{1,9}"))
                .mapToLong(each -> Long.parseLong(each) << 10).sum();
        return Math.max(PICTURE, told);
    }

    /** Reserves as much as can be needed. */
    static CopyMemory reserve(long bound) throws FailureException {
        requireRoom(bound);
        int descriptor = -1;
        Optional<FileChannel> file = Optional.empty();
        try {
            descriptor = Linux.memfd_create("hotseat-copy", Linux.MFD_CLOEXEC);
            NativeLong length = new NativeLong(bound);
            NativeLong none = new NativeLong(0);
            Linux.fallocate(descriptor, Linux.FALLOC_FL_KEEP_SIZE, none, length);
            // another open file than the one whose position moves while QEMU writes
            file = Optional.of(FileChannel.open(Path.of("/proc/self/fd/" + descriptor), StandardOpenOption.READ));
            return new CopyMemory(descriptor, file.orElseThrow(), bound, Linux.mmap(null, length, Linux.PROT_READ,
                    Linux.MAP_SHARED, descriptor, none));
        } catch (LastErrorException | IOException failed) {
            giveBack(descriptor, file);
            throw new FailureException(new Failure(FailureCode.NO_RESOURCE, NLS.bind(Messages.noMemory,
                    new DataSize(bound).mib(), failed.getMessage()), Messages.noMemoryRemedy), failed);
        }
    }

    private static void requireRoom(long bound) throws FailureException {
        try {
            Matcher available = AVAILABLE.matcher(Files.readString(FACTS));
            if (available.find() && Long.parseLong(available.group(1)) * 1024 < bound + SPARE) {
                throw new FailureException(FailureCode.NO_RESOURCE, NLS.bind(Messages.noMemory,
                        new DataSize(bound).mib(), NLS.bind(Messages.available, available.group(1))),
                        Messages.noMemoryRemedy);
            }
        } catch (IOException unreadable) {
            LOG.log(Level.DEBUG, "{0}: {1}", FACTS, unreadable.getMessage());
        }
    }

    /** For QEMU, which gets a copy of it. */
    int descriptor() {
        return descriptor;
    }

    /** How much was copied. */
    long size() {
        try {
            return closed ? 0 : file.size();
        } catch (IOException broken) {
            throw new IllegalStateException("memory has a size", broken);
        }
    }

    /** Bytes that were copied. */
    ByteBuffer view(long position, int length) {
        if (closed || position < 0 || length < 0 || length > Cut.MOST || position + length > bound) {
            throw new IllegalArgumentException(position + " + " + length);
        }
        if (length == 0) {
            return ByteBuffer.allocate(0);
        }
        return segments.get((int) (position / SEGMENT)).slice((int) (position % SEGMENT), length)
                .order(ByteOrder.BIG_ENDIAN);
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            segments.clear();
            try {
                Linux.munmap(start, new NativeLong(bound));
            } catch (LastErrorException never) {
                LOG.log(Level.WARNING, "memory of a copy stays: {0}", never.getMessage());
            }
            giveBack(descriptor, Optional.of(file));
        }
    }

    private static void giveBack(int descriptor, Optional<FileChannel> file) {
        try {
            if (file.isPresent()) {
                file.orElseThrow().close();
            }
            if (descriptor >= 0) {
                Linux.close(descriptor);
            }
        } catch (IOException | LastErrorException never) {
            LOG.log(Level.WARNING, "memory of a copy stays: {0}", never.getMessage());
        }
    }
}
