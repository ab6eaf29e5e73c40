// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.ship;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.hypervisor.checkpoint.DiskArrival;
import org.hotseat.hypervisor.checkpoint.DiskStage;
import org.hotseat.hypervisor.checkpoint.DiskSums;
import org.hotseat.libvirt.internal.chain.ImageHeader;
import org.hotseat.libvirt.internal.chain.QemuImg;

/** Writes what comes of a disk into a file beside its base, in the form in which it will be used. */
final class Arrival implements DiskArrival {

    private static final Logger LOG = System.getLogger(Arrival.class.getName());

    private static final Duration LOOK = Duration.ofMinutes(2);
    private static final int HOLE = 4096;
    private static final byte[] ZEROS = new byte[HOLE];

    private final CopiedDisk copy;
    private final DiskStage stage;
    private final Path file;
    private final ImageWriter writer;
    private @Nullable ImageContent kept;
    private boolean finished;

    private Arrival(CopiedDisk copy, DiskStage stage, Path file, ImageWriter writer) {
        this.copy = copy;
        this.stage = stage;
        this.file = file;
        this.writer = writer;
    }

    static Arrival begin(CopiedDisk copy, DiskStage stage) throws FailureException {
        copy.forgetComing();
        Path file = copy.coming(stage.generation());
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            if (Files.exists(copy.base())) {
                QemuImg.belongLike(copy.base(), file);
            }
            if (!stage.whole()) {
                Path upon = copy.overlay(stage.baseEpoch(), stage.baseGeneration());
                ImageHeader held = ImageHeader.read(upon).orElseThrow(copy::otherBase);
                Path under = held.backing().orElseThrow(copy::otherBase);
                return new Arrival(copy, stage, file, new OverlayWriter(file, stage.size(), under.toString(),
                        held.backingFormat()));
            }
            Optional<String> qcow2 = Optional.of(stage.format()).filter("qcow2"::equals);
            return new Arrival(copy, stage, file, qcow2.isPresent() ? new OverlayWriter(file, stage.size(), "", "")
                    : new RawWriter(file, stage.size()));
        } catch (IOException full) {
            throw CopyMark.trouble(file, full);
        }
    }

    @Override
    public void data(long position, ByteBuffer content) throws FailureException {
        check(position, content.remaining());
        try {
            writer.data(position, content);
        } catch (IOException full) {
            throw CopyMark.trouble(file, full);
        }
    }

    @Override
    public void zeros(long position, long length) throws FailureException {
        check(position, length);
        try {
            writer.zeros(position, length);
        } catch (IOException full) {
            throw CopyMark.trouble(file, full);
        }
    }

    /** Only what has its sum is taken from the image that counts; it may not be what it was when it was asked about. */
    @Override
    public void same(long position, long length, byte[] sum) throws FailureException {
        check(position, length);
        if (!stage.whole() || length > DiskSums.LARGEST) {
            throw new FailureException(FailureCode.DAMAGED, NLS.bind(Messages.outside, stage.disk()), "");
        }
        byte[] content = new byte[(int) length];
        kept().read(position, ByteBuffer.wrap(content));
        if (!Arrays.equals(sum, DiskSums.of(content, content.length))) {
            throw new FailureException(FailureCode.DAMAGED, NLS.bind(Messages.changed, copy.base()), "");
        }
        for (int from = 0; from < content.length; from += HOLE) {
            int to = Math.min(content.length, from + HOLE);
            if (!isZero(content, from, to)) {
                data(position + from, ByteBuffer.wrap(content, from, to - from).slice());
            }
        }
    }

    private ImageContent kept() throws FailureException {
        ImageContent opened = kept;
        if (opened == null) {
            opened = copy.content(LOOK);
            kept = opened;
        }
        return opened;
    }

    /** They are there already. */
    private static boolean isZero(byte[] content, int from, int to) {
        return Arrays.equals(content, from, to, ZEROS, 0, to - from);
    }

    /** Nothing that came over the wire is believed; over another image only whole parts can be told. */
    private void check(long position, long length) throws FailureException {
        boolean inside = position >= 0 && length >= 0 && position <= stage.size() && length <= stage.size() - position;
        boolean parts = stage.whole() || position % OverlayWriter.PART == 0
                && ((position + length) % OverlayWriter.PART == 0 || position + length == stage.size());
        if (!inside || !parts) {
            throw new FailureException(FailureCode.DAMAGED, NLS.bind(Messages.outside, stage.disk()), "");
        }
    }

    @Override
    public void finish() throws FailureException {
        boolean empty = writer.isEmpty() && !stage.whole();
        try {
            if (!empty) {
                writer.finish();
            }
        } catch (IOException full) {
            throw CopyMark.trouble(file, full);
        }
        copy.came(stage, empty);
        finished = !empty;
    }

    @Override
    public void close() {
        forget();
        try {
            writer.close();
            if (!finished) {
                Files.deleteIfExists(file);
            }
        } catch (IOException held) {
            LOG.log(Level.WARNING, "{0} stays: {1}", file, held.getMessage());
        }
    }

    private void forget() {
        ImageContent opened = kept;
        kept = null;
        try {
            if (opened != null) {
                opened.close();
            }
        } catch (FailureException held) {
            LOG.log(Level.WARNING, held.getMessage());
        }
    }
}
