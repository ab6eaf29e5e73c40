// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.ship;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Run;
import org.hotseat.libvirt.internal.chain.QemuImg;
import org.hotseat.libvirt.internal.ship.ImageMap.Extent;

/**
 * What a machine would read from an image, from its beginning to its end, without regard to locks: whoever must know
 * that nobody has written meanwhile compares sums. For one thread.
 */
final class ImageContent implements AutoCloseable {

    /** Of what cannot be read byte by byte so much is unpacked at once. */
    private static final long UNPACKED = 16L * 1024 * 1024;

    private final QemuImg images;
    private final Path image;
    private final String format;
    private final Duration look;
    private final Path map;
    private final BufferedReader lines;
    private final FileChannel file;
    private Extent extent = new Extent(0, 0, 0, true, false, -1);
    private boolean more = true;
    private long reached;
    private @Nullable Unpacked unpacked;

    /** A part of the disk in a file of its own, where it begins at its start modulo the unit. */
    private record Unpacked(long start, long length, Path part, FileChannel channel) {
    }

    private ImageContent(QemuImg images, Path image, String format, Duration look, Path map, BufferedReader lines,
            FileChannel file) {
        this.images = images;
        this.image = image;
        this.format = format;
        this.look = look;
        this.map = map;
        this.lines = lines;
        this.file = file;
    }

    /** Each look at the image, and each part that is unpacked, may take so long. */
    static ImageContent open(QemuImg images, Path image, String format, Duration look) throws FailureException {
        Path map = images.map(image, format, Run.within(look));
        BufferedReader lines = null;
        ImageContent opened = null;
        try {
            lines = Files.newBufferedReader(map);
            opened = new ImageContent(images, image, format, look, map, lines, FileChannel.open(image,
                    StandardOpenOption.READ));
            return opened;
        } catch (IOException missing) {
            throw unreadable(image, missing);
        } finally {
            if (opened == null) {
                close(lines, map);
            }
        }
    }

    private static void close(@Nullable BufferedReader lines, Path map) throws FailureException {
        try {
            if (lines != null) {
                lines.close();
            }
            Files.deleteIfExists(map);
        } catch (IOException held) {
            throw unreadable(map, held);
        }
    }

    /**
     * Reads some bytes; what nothing was written to, or lies behind the end, are zeros.
     *
     * @param position not before the end of what was read last
     * @return whether anything was ever written there
     */
    boolean read(long position, ByteBuffer into) throws FailureException {
        if (position < reached) {
            throw new FailureException(FailureCode.DAMAGED, NLS.bind(Messages.outside, image), "");
        }
        boolean any = false;
        try {
            long end = position + into.remaining();
            reached = end;
            long at = position;
            while (at < end) {
                seek(at);
                boolean inside = more && extent.start() <= at;
                long next = Math.min(end, inside ? extent.start() + extent.length() : more ? extent.start() : end);
                boolean zero = !inside || extent.zero();
                int length = zero ? (int) (next - at) : (int) Math.min(next - at, available(at));
                ByteBuffer piece = into.slice(into.position(), length);
                fill(piece, zero, at);
                into.position(into.position() + length);
                any |= !zero;
                at += length;
            }
            return any;
        } catch (IOException broken) {
            throw unreadable(image, broken);
        }
    }

    /** Goes to the extent that has a place, or to the next one behind it. */
    private void seek(long at) throws IOException {
        while (more && extent.start() + extent.length() <= at) {
            String line = lines.readLine();
            more = line != null;
            Optional<Extent> found = line == null ? Optional.empty() : ImageMap.parse(line);
            extent = found.orElse(extent);
        }
    }

    /** How much can be read at once. */
    private long available(long at) throws FailureException, IOException {
        if (isPlain()) {
            return Long.MAX_VALUE;
        }
        Unpacked part = unpack(at);
        return part.start() + part.length() - at;
    }

    private boolean isPlain() {
        return extent.depth() == 0 && extent.offset() >= 0;
    }

    private Unpacked unpack(long at) throws FailureException, IOException {
        Unpacked known = unpacked;
        if (known != null && at >= known.start() && at < known.start() + known.length()) {
            return known;
        }
        forget();
        long length = Math.min(UNPACKED, extent.start() + extent.length() - at);
        Path part = images.part(image, format, at, length, Run.within(look));
        try {
            Unpacked made = new Unpacked(at, length, part, FileChannel.open(part, StandardOpenOption.READ));
            unpacked = made;
            return made;
        } finally {
            if (unpacked == null) {
                Files.delete(part);
            }
        }
    }

    private void forget() throws IOException {
        Unpacked known = unpacked;
        unpacked = null;
        if (known != null) {
            known.channel().close();
            Files.delete(known.part());
        }
    }

    private void fill(ByteBuffer piece, boolean zero, long at) throws FailureException, IOException {
        if (!zero && isPlain()) {
            fill(file, extent.offset() + at - extent.start(), piece);
        } else if (!zero) {
            Unpacked part = unpack(at);
            fill(part.channel(), part.start() % QemuImg.PART_UNIT + at - part.start(), piece);
        }
        while (piece.hasRemaining()) {
            piece.put((byte) 0);
        }
    }

    private static void fill(FileChannel from, long place, ByteBuffer piece) throws IOException {
        long at = place;
        int read = 0;
        while (piece.hasRemaining() && read >= 0) {
            read = from.read(piece, at);
            at += read;
        }
    }

    private static FailureException unreadable(Path image, IOException why) {
        return new FailureException(new Failure(FailureCode.FILE, NLS.bind(Messages.unreadable, image,
                why.getMessage())), why);
    }

    @Override
    public void close() throws FailureException {
        try {
            forget();
            file.close();
        } catch (IOException held) {
            throw unreadable(image, held);
        } finally {
            close(lines, map);
        }
    }
}
