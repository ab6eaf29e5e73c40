// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.ship;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Progress;
import org.hotseat.hypervisor.checkpoint.DiskArrival;
import org.hotseat.hypervisor.checkpoint.DiskCopies;
import org.hotseat.hypervisor.checkpoint.DiskOffer;
import org.hotseat.hypervisor.checkpoint.DiskSeen;
import org.hotseat.hypervisor.checkpoint.DiskSeen.How;
import org.hotseat.hypervisor.checkpoint.DiskStage;
import org.hotseat.hypervisor.checkpoint.DiskSums;
import org.hotseat.hypervisor.checkpoint.SumReader;
import org.hotseat.libvirt.internal.chain.DiskText;
import org.hotseat.libvirt.internal.chain.MachineText;
import org.hotseat.libvirt.internal.chain.OverlayName;
import org.hotseat.libvirt.internal.chain.QemuImg;

/**
 * Copies of a machine's disks at the same paths as on the host that writes them. Only files are written that the
 * cluster's own description of the machine names, and only where nothing else is. All that is known of them is in files.
 */
public final class LibvirtCopies implements DiskCopies {

    /** Of so much the sums are told at once. */
    private static final int SUMMED = 64 * 1024 * 1024;

    /** Whoever has asked for sums waits longer. */
    private static final Duration LOOK = Duration.ofSeconds(20);

    private final QemuImg images;
    private final MachineId machine;
    private final Supplier<Optional<String>> description;
    private final Supplier<Here> here;

    /** What the machine does on this host. */
    public enum Here {
        /** It has no process. */
        NOTHING,
        /** A process waits for it, and writes nothing: copies go on, but are not removed under it. */
        WAITS,
        /** It writes its disks. */
        RUNS
    }

    /**
     * Touches nothing.
     *
     * @param images works on images
     * @param machine whose disks
     * @param description of it as the cluster has it
     * @param here what it does on this host, at the moment of the question
     */
    public LibvirtCopies(QemuImg images, MachineId machine, Supplier<Optional<String>> description,
            Supplier<Here> here) {
        this.images = images;
        this.machine = machine;
        this.description = description;
        this.here = here;
    }

    private List<CopiedDisk> all() throws FailureException {
        Optional<String> xml = description.get();
        List<CopiedDisk> disks = new ArrayList<>();
        if (xml.isPresent()) {
            for (DiskText disk : MachineText.parse(xml.get()).written()) {
                Path file = disk.file().orElseThrow();
                Path base = OverlayName.baseOf(file);
                if (base.isAbsolute() && base.equals(base.normalize())) {
                    disks.add(new CopiedDisk(images, machine, base, base.equals(file) ? disk.format() : ""));
                }
            }
        }
        return disks;
    }

    private Optional<CopiedDisk> find(String file, String format) throws FailureException {
        return all().stream().filter(disk -> disk.base().toString().equals(file)).findFirst()
                .filter(disk -> disk.format().equals(format));
    }

    @Override
    public List<DiskSeen> look(List<DiskOffer> offers) throws FailureException {
        List<DiskSeen> seen = new ArrayList<>();
        for (DiskOffer offer : offers) {
            seen.add(isShared(offer.tokens()) ? new DiskSeen(offer.disk(), How.SHARED, 0, 0, "") : copy(offer));
        }
        return seen;
    }

    /** A folder that cannot be looked at is not one without the token. */
    private static boolean isShared(List<String> tokens) throws FailureException {
        for (String token : tokens) {
            try {
                Files.readAttributes(Path.of(token), BasicFileAttributes.class);
            } catch (NoSuchFileException unseen) {
                return false;
            } catch (IOException unknown) {
                throw new FailureException(new Failure(FailureCode.FILE, NLS.bind(Messages.noLook, token,
                        unknown.getMessage())), unknown);
            }
        }
        return !tokens.isEmpty();
    }

    private DiskSeen copy(DiskOffer offer) throws FailureException {
        Optional<String> against = against(offer.file(), offer.format());
        if (against.isPresent()) {
            return new DiskSeen(offer.disk(), How.REFUSED, 0, 0, against.get());
        }
        CopiedDisk disk = find(offer.file(), offer.format()).orElseThrow();
        CopyMark mark = disk.mark().filter(CopyMark::copy).filter(known -> known.generation() > 0).orElse(null);
        if (mark == null) {
            return new DiskSeen(offer.disk(), How.COPY, 0, 0, "");
        }
        return disk.holds(mark.epoch(), mark.generation())
                ? new DiskSeen(offer.disk(), How.COPY, mark.epoch(), mark.generation(), "")
                : new DiskSeen(offer.disk(), How.COPY, 0, 0, NLS.bind(Messages.changed, disk.base()));
    }

    /** Why a file is not written here. */
    private Optional<String> against(String file, String format) throws FailureException {
        Optional<CopiedDisk> disk = find(file, format);
        if (disk.isEmpty()) {
            return Optional.of(NLS.bind(Messages.notNamed, file));
        }
        Path folder = disk.get().base().getParent();
        if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            return Optional.of(NLS.bind(Messages.noFolder, folder));
        }
        if (here.get() == Here.RUNS) {
            return Optional.of(Messages.runsHere);
        }
        return disk.get().isForeign() ? Optional.of(NLS.bind(Messages.foreign, file)) : Optional.empty();
    }

    @Override
    public void sums(DiskOffer offer, int block, SumReader reader) throws FailureException, IOException {
        Optional<CopiedDisk> disk = find(offer.file(), offer.format()).filter(kept -> Files.exists(kept.base()));
        if (disk.isEmpty() || against(offer.file(), offer.format()).isPresent()) {
            return;
        }
        ByteBuffer piece = ByteBuffer.allocate(SUMMED / block * DiskSums.BYTES);
        byte[] content = new byte[block];
        try (ImageContent kept = disk.get().content(LOOK)) {
            long first = 0;
            long count = DiskSums.count(offer.size(), block);
            for (long number = 0; number < count; number++) {
                int length = (int) Math.min(block, offer.size() - number * block);
                boolean any = kept.read(number * block, ByteBuffer.wrap(content, 0, length));
                piece.put(any ? DiskSums.of(content, length) : new byte[DiskSums.BYTES]);
                if (!piece.hasRemaining() || number == count - 1) {
                    reader.sums(first, piece.flip());
                    piece.clear();
                    first = number + 1;
                }
            }
        }
    }

    @Override
    public DiskArrival arrive(DiskStage stage) throws FailureException {
        Optional<String> against = against(stage.file(), stage.format());
        if (against.isPresent()) {
            throw new FailureException(FailureCode.PERMISSION, against.get(), "");
        }
        CopiedDisk disk = find(stage.file(), stage.format()).orElseThrow();
        if (!stage.whole() && !disk.holds(stage.baseEpoch(), stage.baseGeneration())) {
            throw disk.otherBase();
        }
        return Arrival.begin(disk, stage);
    }

    @Override
    public void settle(long epoch, long generation, Progress wanted) throws FailureException {
        for (CopiedDisk disk : all()) {
            disk.settle(epoch, generation, wanted);
        }
    }

    @Override
    public Optional<String> copied() throws FailureException {
        for (CopiedDisk disk : all()) {
            if (disk.isCopy()) {
                return Optional.of(disk.base().toString());
            }
        }
        return Optional.empty();
    }

    @Override
    public void drop() throws FailureException {
        for (CopiedDisk disk : all()) {
            if (disk.isCopy() && here.get() != Here.NOTHING) {
                throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.isOpen, disk.base()), "");
            }
            disk.drop();
        }
    }
}
