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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.checkpoint.DiskOffer;
import org.hotseat.hypervisor.checkpoint.DiskReader;
import org.hotseat.hypervisor.checkpoint.FrozenDisk;
import org.hotseat.libvirt.internal.chain.ImageHeader;
import org.hotseat.libvirt.internal.chain.MachineText.Layer;
import org.hotseat.libvirt.internal.chain.OverlayName;
import org.hotseat.libvirt.internal.chain.Overlays;
import org.hotseat.libvirt.internal.chain.QemuImg;
import org.hotseat.libvirt.internal.ship.ImageMap.Extent;

/** The images under an overlay that was begun by a cut: nobody writes to them before they are brought down. */
public final class FrozenChain implements FrozenDisk {

    private static final int PIECE = 256 * 1024;
    /** Of what is packed so much is unpacked at once. */
    private static final long UNPACKED = 16L * 1024 * 1024;

    private final QemuImg images;
    private final MachineId machine;
    private final DiskOffer offer;
    private final List<Layer> layers;
    private final long since;

    private FrozenChain(QemuImg images, MachineId machine, DiskOffer offer, List<Layer> layers, long since) {
        this.images = images;
        this.machine = machine;
        this.offer = offer;
        this.layers = layers;
        this.since = since;
    }

    /**
     * Looks at the headers of what is under an overlay.
     *
     * @param images works on images
     * @param machine whose
     * @param target name of the disk
     * @param begun the overlay that is written since the cut
     * @param since the first generation upon which changes can be told, because somebody else has changed the base; 0
     *        when nobody has
     * @return as it is until the next cut
     * @throws FailureException NOT_FOUND, FILE, DAMAGED
     */
    public static FrozenChain under(QemuImg images, MachineId machine, String target, Path begun, long since)
            throws FailureException {
        List<Layer> all = Overlays.chain(begun, "qcow2");
        List<Layer> frozen = all.subList(1, all.size());
        Layer base = frozen.getLast();
        long size = ImageHeader.read(begun).orElseThrow().size();
        return new FrozenChain(images, machine, new DiskOffer(target, base.file().toString(), base.format(), size,
                List.of()), frozen, since);
    }

    @Override
    public DiskOffer offer() {
        return offer;
    }

    @Override
    public boolean knows(long epoch, long generation) {
        return generation >= since && depth(epoch, generation) >= 0;
    }

    private int depth(long epoch, long generation) {
        Path base = layers.getLast().file();
        Path begun = new OverlayName(base, epoch, generation).file();
        return layers.stream().map(Layer::file).toList().indexOf(begun);
    }

    @Override
    public void changes(long epoch, long generation, DiskReader reader, Run run) throws FailureException, IOException {
        int deepest = depth(epoch, generation);
        Calls calls = new Calls(run.progress(), run.deadline().left());
        read(ownMap(deepest, calls), extent -> extent.depth() <= deepest && extent.present(), true, reader, calls);
    }

    @Override
    public void all(DiskReader reader, Run run) throws FailureException, IOException {
        CopyMark.own(layers.getLast().file(), machine); // so that it may be a copy when others run the machine
        Calls calls = new Calls(run.progress(), run.deadline().left());
        read(wholeMap(calls), extent -> !extent.zero(), false, reader, calls);
    }

    /** Each call of a program has all the time that is given: what the reader takes does not count. */
    private record Calls(Progress progress, Duration span) {

        Run next() {
            return new Run(progress, Deadline.in(span));
        }
    }

    private Path wholeMap(Calls calls) throws FailureException {
        Layer top = layers.getFirst();
        return images.map(top.file(), top.format(), calls.next());
    }

    /** Of the upper layers alone, for what is under them may be told by very many lines. */
    private Path ownMap(int deepest, Calls calls) throws FailureException {
        Path own = images.map(layers.subList(0, deepest + 1).stream().map(Layer::file).toList(), calls.next());
        boolean says = false;
        try (BufferedReader lines = Files.newBufferedReader(own)) {
            says = ImageMap.saysPresent(String.valueOf(lines.readLine()));
        } catch (IOException broken) {
            throw unreadable(broken);
        } finally {
            if (!says) {
                delete(own);
            }
        }
        return says ? own : wholeMap(calls);
    }

    private interface Wanted {
        boolean is(Extent extent);
    }

    /** Line by line: a large disk that is filled at random has very many. */
    private void read(Path map, Wanted wanted, boolean zeros, DiskReader reader, Calls calls)
            throws FailureException, IOException {
        try (OpenFiles files = new OpenFiles(); BufferedReader lines = Files.newBufferedReader(map)) {
            for (Optional<String> line = next(lines); line.isPresent(); line = next(lines)) {
                Optional<Extent> found = ImageMap.parse(line.get()).filter(wanted::is);
                if (found.isPresent()) {
                    tell(found.get(), zeros, files, reader, calls);
                }
            }
        } finally {
            delete(map);
        }
    }

    private Optional<String> next(BufferedReader lines) throws FailureException {
        try {
            return Optional.ofNullable(lines.readLine());
        } catch (IOException broken) {
            throw unreadable(broken);
        }
    }

    private void tell(Extent extent, boolean zeros, OpenFiles files, DiskReader reader, Calls calls)
            throws FailureException, IOException {
        if (extent.zero() && zeros) {
            reader.zeros(extent.start(), extent.length());
        } else if (extent.offset() >= 0 && extent.depth() < layers.size()) {
            copy(files.of(layers.get(extent.depth()).file()), extent, reader);
        } else {
            unpack(extent, reader, calls);
        }
    }

    private void delete(Path file) throws FailureException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException held) {
            throw unreadable(held);
        }
    }

    /** The images that are open. */
    private final class OpenFiles implements AutoCloseable {

        private final Map<Path, FileChannel> open = new HashMap<>();

        FileChannel of(Path file) throws FailureException {
            FileChannel known = open.get(file);
            if (known != null) {
                return known;
            }
            try {
                FileChannel opened = FileChannel.open(file, StandardOpenOption.READ);
                open.put(file, opened);
                return opened;
            } catch (IOException missing) {
                throw unreadable(missing);
            }
        }

        @Override
        public void close() throws IOException {
            for (FileChannel file : open.values()) {
                file.close();
            }
        }
    }

    private void copy(FileChannel file, Extent extent, DiskReader reader) throws FailureException, IOException {
        ByteBuffer piece = ByteBuffer.allocate(PIECE);
        for (long done = 0; done < extent.length(); done += piece.limit()) {
            piece.clear().limit((int) Math.min(PIECE, extent.length() - done));
            fill(file, extent.offset() + done, piece);
            reader.data(extent.start() + done, piece.duplicate().rewind());
        }
    }

    /** What lies behind the end of a file are zeros. */
    private void fill(FileChannel file, long from, ByteBuffer piece) throws FailureException {
        try {
            while (piece.hasRemaining() && file.read(piece, from + piece.position()) >= 0) {
                continue;
            }
        } catch (IOException broken) {
            throw unreadable(broken);
        }
        while (piece.hasRemaining()) {
            piece.put((byte) 0);
        }
    }

    private void unpack(Extent extent, DiskReader reader, Calls calls) throws FailureException, IOException {
        Layer top = layers.getFirst();
        for (long done = 0; done < extent.length(); done += UNPACKED) {
            long start = extent.start() + done;
            long length = Math.min(UNPACKED, extent.length() - done);
            Path part = images.part(top.file(), top.format(), start, length, calls.next());
            try (FileChannel file = FileChannel.open(part, StandardOpenOption.READ)) {
                copy(file, new Extent(start, length, 0, false, true, start % QemuImg.PART_UNIT), reader);
            } finally {
                Files.delete(part);
            }
        }
    }

    private FailureException unreadable(IOException why) {
        return new FailureException(new Failure(FailureCode.FILE, NLS.bind(Messages.unreadable, offer.disk(),
                why.getMessage())), why);
    }

    /**
     * What the base is at this moment, to be compared with what it was.
     *
     * @return empty when it cannot be looked at
     */
    public Optional<String> stamp() {
        return stamp(layers.getLast().file());
    }

    /**
     * The same of any base.
     *
     * @param base of a disk
     * @return empty when it cannot be looked at
     */
    public static Optional<String> stamp(Path base) {
        try {
            return Optional.of(CopyMark.stampOf(base));
        } catch (FailureException missing) {
            return Optional.empty();
        }
    }
}
