// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.ship;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.checkpoint.DiskStage;
import org.hotseat.libvirt.internal.chain.MachineText.Layer;
import org.hotseat.libvirt.internal.chain.OverlayName;
import org.hotseat.libvirt.internal.chain.Overlays;
import org.hotseat.libvirt.internal.chain.QemuImg;

/**
 * The copy of one disk on its standby: the same names as on the host that writes it. The generation n of an epoch e
 * that is held is what lies under an empty overlay of that name; so whoever goes on from it finds the disk as on shared
 * storage.
 *
 * <pre>
 *  held (e, m)                 came, not yet counting            settled (e, n)            brought down
 *  base ◀── e-m (empty)        base ◀── e-m, coming-n            base ◀── e-m ◀── e-n      base ◀── e-n
 *                              (coming-n has what was written    (coming-n is e-m now)
 *                              between the cuts m and n)
 * </pre>
 *
 * A whole disk that comes takes the place of the base. Each step can be done again after a crash.
 */
final class CopiedDisk {

    private static final Logger LOG = System.getLogger(CopiedDisk.class.getName());
    private static final Duration MERGE = Duration.ofMinutes(5);
    /** Of what is noted about something that has come. */
    private static final int WORDS = 6;
    private static final String COMING = ".hotseat-coming-";

    private final QemuImg images;
    private final MachineId machine;
    private final Path base;
    /** As the cluster's description has it. */
    private final String format;

    CopiedDisk(QemuImg images, MachineId machine, Path base, String format) {
        this.images = images;
        this.machine = machine;
        this.base = base;
        this.format = format;
    }

    Path base() {
        return base;
    }

    String format() {
        return format;
    }

    /**
     * What the base holds now, whatever that is of; nothing of the overlays upon it, which are of an epoch that is lost
     * or hold nothing.
     *
     * @param look how long each look at it may take
     */
    ImageContent content(Duration look) throws FailureException {
        return ImageContent.open(images, base, format, look);
    }

    Path coming(long generation) {
        return base.resolveSibling(base.getFileName() + COMING + generation);
    }

    Path overlay(long epoch, long generation) {
        return new OverlayName(base, epoch, generation).file();
    }

    FailureException otherBase() {
        return new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.otherBase, base), "");
    }

    /** What is known of the copy; empty where there is something else, such as another host's own disk, or nothing. */
    Optional<CopyMark> mark() throws FailureException {
        return CopyMark.read(base).filter(known -> known.machine().equals(machine) && !known.isOfAnother());
    }

    /** Whether there is something that nobody has marked as this machine's. */
    boolean isForeign() throws FailureException {
        return Files.exists(base) && mark().isEmpty();
    }

    /** Whether another host writes the disk. */
    boolean isCopy() throws FailureException {
        return mark().filter(CopyMark::copy).isPresent();
    }

    /** Whether a generation is held as it was left here. */
    boolean holds(long epoch, long generation) throws FailureException {
        Optional<CopyMark> known = mark();
        return known.isPresent() && known.get().copy() && generation > 0 && known.get().epoch() == epoch
                && known.get().generation() == generation && isWhole(overlay(epoch, generation))
                && known.get().isUntouched(base);
    }

    private boolean isWhole(Path top) {
        try {
            return Files.exists(base) && Overlays.chain(top, "qcow2").stream().map(Layer::file).allMatch(Files::exists);
        } catch (FailureException missing) {
            return false;
        }
    }

    /** Before something comes: whose it will be is known, and nothing is left of what never counted. */
    void forgetComing() throws FailureException {
        if (mark().isEmpty()) {
            CopyMark.copyOf(machine, 0, 0, "").write(base);
        }
        for (Path stray : strays()) {
            delete(stray);
        }
    }

    private List<Path> strays() throws FailureException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(base.resolveSibling(""), file -> file.getFileName()
                .toString().startsWith(base.getFileName() + COMING))) {
            files.forEach(found::add);
            return found;
        } catch (IOException unreadable) {
            throw CopyMark.trouble(base, unreadable);
        }
    }

    /** All of it is beside the base, on the disk. */
    void came(DiskStage stage, boolean empty) throws FailureException {
        String what = empty ? "nothing" : stage.whole() ? "whole" : "changes";
        String next = what + ' ' + stage.epoch() + ' ' + stage.generation() + ' ' + stage.baseEpoch() + ' '
                + stage.baseGeneration() + ' ' + stage.size();
        mark().orElseThrow(this::otherBase).comes(next).write(base);
    }

    /** Makes a generation be what is held, if something has come with it. */
    void settle(long epoch, long generation, Progress wanted) throws FailureException {
        Optional<CopyMark> known = mark();
        if (known.isEmpty()) {
            return;
        }
        String[] next = known.get().next().split(" ");
        if (next.length == WORDS && next[1].equals(Long.toString(epoch)) && next[2].equals(Long.toString(generation))) {
            place(next[0], epoch, generation, overlay(Long.parseLong(next[3]), Long.parseLong(next[4])),
                    Long.parseLong(next[5]));
            bringDown(epoch, generation, wanted);
        }
    }

    private void place(String what, long epoch, long generation, Path before, long size) throws FailureException {
        Path now = overlay(epoch, generation);
        switch (what) {
            case "whole" -> {
                move(coming(generation), base);
                for (OverlayName old : Overlays.list(base)) {
                    if (!old.file().equals(now)) {
                        Overlays.remove(old.file());
                    }
                }
                addEmpty(now, base, format, size);
            }
            case "changes" -> {
                move(coming(generation), before);
                addEmpty(now, before, "qcow2", size);
            }
            default -> move(before, now);
        }
    }

    /** Done before when there is nothing to be moved. */
    private static void move(Path from, Path to) throws FailureException {
        try {
            if (Files.exists(from)) {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException held) {
            throw CopyMark.trouble(to, held);
        }
    }

    /** One that is there may be upon another one already. */
    private static void addEmpty(Path overlay, Path under, String format, long size) throws FailureException {
        if (Files.exists(overlay)) {
            return;
        }
        Path made = overlay.resolveSibling(overlay.getFileName() + ".new");
        try (OverlayWriter empty = new OverlayWriter(made, size, under.toString(), format)) {
            QemuImg.belongLike(under, made);
            empty.finish();
            Files.move(made, overlay, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException full) {
            throw CopyMark.trouble(overlay, full);
        }
    }

    /** As far as it goes: a longer chain is as good. */
    private void bringDown(long epoch, long generation, Progress wanted) throws FailureException {
        if (!isWhole(overlay(epoch, generation))) {
            LOG.log(Level.WARNING, "somebody has removed a part of the copy {0}: it is of no use any more", base);
            CopyMark.copyOf(machine, 0, 0, "").write(base);
            return;
        }
        List<Layer> chain = Overlays.chain(overlay(epoch, generation), "qcow2");
        if (chain.size() > 2 && !wanted.isCancelled()) {
            CopyMark.copyOf(machine, epoch, generation, "").write(base);
            try {
                bringDown(chain, new Run(wanted, Deadline.in(MERGE)));
            } catch (FailureException later) {
                LOG.log(Level.INFO, "{0} is brought down later: {1}", base, later.getMessage());
                return;
            }
        }
        CopyMark.copyOf(machine, epoch, generation, CopyMark.stampOf(base)).write(base);
    }

    private void bringDown(List<Layer> chain, Run run) throws FailureException {
        images.commit(chain.get(1).file(), base, run);
        images.rebase(chain.getFirst().file(), base, chain.getLast().format(), run);
        for (Layer done : chain.subList(1, chain.size() - 1)) {
            Overlays.remove(done.file());
        }
    }

    /** Removes a copy; what the machine writes itself stays. */
    void drop() throws FailureException {
        if (!isCopy()) {
            return;
        }
        for (OverlayName old : Overlays.list(base)) {
            Overlays.remove(old.file());
        }
        for (Path stray : strays()) {
            delete(stray);
        }
        delete(base);
        CopyMark.delete(base);
    }

    private static void delete(Path file) throws FailureException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException held) {
            throw CopyMark.trouble(file, held);
        }
    }
}
