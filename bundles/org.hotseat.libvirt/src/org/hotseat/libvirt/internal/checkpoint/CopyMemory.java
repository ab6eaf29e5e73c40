// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.checkpoint;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.unit.DataSize;
import org.hotseat.hypervisor.checkpoint.Cut;
import org.hotseat.libvirt.internal.chain.MachineText;
import org.hotseat.libvirt.internal.jna.Linux;
import org.w3c.dom.Element;

import com.sun.jna.LastErrorException;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;

/**
 * Memory into which QEMU copies, one cut after the other. All that can be needed is reserved before the first, since a
 * copy that runs out of it would freeze the machine. For one thread.
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
    private final long bound;
    private final Pointer start;
    private final List<ByteBuffer> segments = new ArrayList<>();
    private boolean closed;

    private CopyMemory(int descriptor, long bound, Pointer start) {
        this.descriptor = descriptor;
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
        try {
            descriptor = Linux.memfd_create("hotseat-copy", Linux.MFD_CLOEXEC);
            NativeLong length = new NativeLong(bound);
            NativeLong none = new NativeLong(0);
            Linux.fallocate(descriptor, 0, none, length);
            return new CopyMemory(descriptor, bound, Linux.mmap(null, length, Linux.PROT_READ, Linux.MAP_SHARED,
                    descriptor, none));
        } catch (LastErrorException failed) {
            if (descriptor >= 0) {
                giveBack(descriptor);
            }
            throw new FailureException(new Failure(FailureCode.NO_RESOURCE, NLS.bind(Messages.noMemory,
                    new DataSize(bound).mib(), failed.getMessage()), Messages.noMemoryRemedy), failed);
        }
    }

    /** Whether a stream of this length is sure to fit. */
    boolean holds(long length) {
        return !closed && length <= bound;
    }

    /** The next copy begins at the front. */
    void rewind() {
        Linux.lseek(descriptor, new NativeLong(0), Linux.SEEK_SET);
    }

    /** What the host can give without harm to others. */
    static void requireRoom(long bound) throws FailureException {
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

    /** The last byte of what is reserved: the bound of a copy is never reached. */
    long last() {
        return bound - 1;
    }

    /** How much was copied: QEMU has the same open file, whose position moves while it writes. */
    long size() {
        return closed ? 0 : Linux.lseek(descriptor, new NativeLong(0), Linux.SEEK_CUR).longValue();
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
            giveBack(descriptor);
        }
    }

    private static void giveBack(int descriptor) {
        try {
            Linux.close(descriptor);
        } catch (LastErrorException never) {
            LOG.log(Level.WARNING, "memory of a copy stays: {0}", never.getMessage());
        }
    }
}
