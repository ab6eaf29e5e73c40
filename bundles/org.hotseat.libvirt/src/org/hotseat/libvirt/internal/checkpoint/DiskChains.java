// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.checkpoint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Run;
import org.hotseat.disks.machine.MachineDisks;
import org.hotseat.disks.serve.PreparedCut;
import org.hotseat.libvirt.internal.chain.DiskText;
import org.hotseat.libvirt.internal.chain.MachineText;
import org.hotseat.libvirt.internal.chain.MachineText.Layer;
import org.hotseat.libvirt.internal.chain.OverlayName;
import org.hotseat.libvirt.internal.chain.Overlays;

/** The disks of one machine that runs, and what is brought down of them. For one thread. */
final class DiskChains {

    private final Host host;
    private final MachineId id;
    private final Machine machine;
    private final long epoch;
    /** Files that are under no disk any more, and the generation that was acknowledged then. */
    private final Map<Path, Long> left = new LinkedHashMap<>();

    /** Files that an earlier one has left. */
    private final List<Path> strays = new ArrayList<>();

    private long newest;

    DiskChains(Host host, MachineId id, Machine machine, long epoch) {
        this.host = host;
        this.id = id;
        this.machine = machine;
        this.epoch = epoch;
    }

    /** The highest generation of this epoch under which an overlay was begun. */
    long newest() {
        return newest;
    }

    MachineText text(Run run) throws FailureException {
        return host.inFiles(id, host.ask(run, machine::xml), run);
    }

    /** As another host can run it, whatever is behind its disks here. */
    String description() throws FailureException {
        Run run = Run.within(Host.PATIENCE);
        return host.inFiles(id, host.ask(run, machine::portableXml), run).xml();
    }

    private Optional<MachineDisks> served() {
        return host.served().flatMap(each -> each.of(id));
    }

    /** What lets the disks go on in overlays at the moment when it is carried out. */
    Host.Act cut(MachineText text, Map<String, Path> overlays, Run run) throws FailureException {
        Optional<MachineDisks> disks = served();
        if (disks.isPresent()) {
            PreparedCut cut = disks.orElseThrow().server().prepare(overlays, run.deadline());
            return () -> cut.carryOut(Deadline.in(Host.PATIENCE));
        }
        String snapshot = snapshotXml(text, overlays);
        return overlays.isEmpty() ? () -> { } : () -> machine.snapshot(snapshot);
    }

    /** Nothing works on a disk. */
    void requireRest(MachineText text, Run run) throws FailureException {
        for (DiskText disk : text.disks()) {
            if (disk.isMirrored() || disk.isWritable() && host.ask(run, () -> machine.hasJob(disk.target()))) {
                throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.diskJob, disk.target()),
                        Messages.diskJobRemedy);
            }
        }
    }

    /** Makes an overlay for each disk; by the names of the disks. */
    Map<String, Path> prepare(MachineText text, long generation, Run run) throws FailureException {
        if (generation <= newest) {
            throw new FailureException(FailureCode.EXISTS, NLS.bind(Messages.again, newest), "");
        }
        newest = generation;
        Map<String, Path> made = new LinkedHashMap<>();
        try {
            for (DiskText disk : text.written()) {
                Layer active = disk.chain().get(0);
                Path overlay = new OverlayName(OverlayName.baseOf(active.file()), epoch, generation).file();
                made.put(disk.target(), overlay);
                host.images().create(overlay, active.file(), active.format(), host.images().size(active.file(),
                        active.format(), run), run);
            }
            return made;
        } catch (FailureException failed) {
            removeUnused(made);
            throw failed;
        }
    }

    /** Those that libvirt has not put under a disk; when it cannot be asked they stay. */
    void removeUnused(Map<String, Path> made) throws FailureException {
        tidy(Run.within(Host.PATIENCE));
        Set<Path> used = files(text(Run.within(Host.PATIENCE)));
        for (Path overlay : made.values()) {
            if (!used.contains(overlay)) {
                Overlays.remove(overlay);
            }
        }
    }

    /** How libvirt is told of the overlays. */
    static String snapshotXml(MachineText text, Map<String, Path> overlays) {
        String disks = text.disks().stream().map(disk -> {
            Path overlay = overlays.get(disk.target());
            return overlay == null ? "<disk name='%s' snapshot='no'/>".formatted(disk.target())
                    : "<disk name='%s' snapshot='external'><driver type='qcow2'/><source file='%s'/></disk>"
                            .formatted(disk.target(), escape(overlay.toString()));
        }).collect(Collectors.joining());
        return "<domainsnapshot><disks>" + disks + "</disks></domainsnapshot>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
    }

    /** Puts what lost cuts have begun together, above what is acknowledged. */
    void fold(long acknowledged, Run run) throws FailureException {
        for (DiskText disk : text(run).written()) {
            List<Path> own = own(disk);
            int lowest = own.size() - 2; // the last is the base
            int keep = own.indexOf(new OverlayName(own.get(own.size() - 1), epoch, acknowledged).file());
            int into = keep > 0 ? keep : lowest;
            if (into > 1) {
                bring(disk, own.get(1), own.get(into), run);
                for (Path folded : own.subList(1, into)) {
                    Overlays.remove(folded);
                }
            }
        }
    }

    /** Brings down what was written before a cut, and removes what earlier calls have left. */
    int bringDown(long generation, Run run) throws FailureException {
        int longest = 0;
        for (DiskText disk : text(run).written()) {
            List<Path> own = own(disk);
            Path base = own.get(own.size() - 1);
            int begun = own.indexOf(new OverlayName(base, epoch, generation).file());
            int length = own.size();
            if (begun >= 0 && begun < own.size() - 2) {
                // known before: a job that is waited for no longer goes on
                own.subList(begun + 1, own.size() - 1).forEach(file -> left.put(file, generation));
                bring(disk, own.get(begun + 1), base, run);
                length = begun + 2;
            }
            longest = Math.max(longest, length);
        }
        sweep(generation, run);
        strays.forEach(file -> left.put(file, generation));
        strays.clear();
        return longest;
    }

    private void sweep(long generation, Run run) throws FailureException {
        if (left.isEmpty()) {
            return;
        }
        Set<Path> used = files(text(run));
        for (Path file : List.copyOf(left.keySet())) {
            Long then = left.get(file);
            if (then != null && then < generation && !used.contains(file)) {
                Overlays.remove(file);
                left.remove(file);
            }
        }
    }

    private void bring(DiskText disk, Path top, Path into, Run run) throws FailureException {
        Optional<MachineDisks> disks = served();
        if (disks.isPresent()) {
            disks.orElseThrow().server().bring(disk.target(), top, into, run.progress(), run.deadline());
            return;
        }
        host.act(run, () -> machine.commit(disk.target(), into.toString(), top.toString()));
        while (host.ask(run, () -> machine.hasJob(disk.target()))) {
            Host.moment(run);
        }
        if (files(text(run)).contains(top)) {
            throw new FailureException(FailureCode.OTHER, NLS.bind(Messages.notBrought, top), "");
        }
    }

    /** What others have left beside the disks: removed some time after the first acknowledgement. */
    void adopt(Run run) throws FailureException {
        strays.clear();
        tidy(run);
        for (DiskText disk : text(run).written()) {
            List<Path> own = own(disk);
            Optional<OverlayName> active = OverlayName.of(own.get(0));
            for (OverlayName name : Overlays.list(own.get(own.size() - 1))) {
                newest = name.epoch() == epoch ? Math.max(newest, name.generation()) : newest;
                if (own.contains(name.file())) {
                    Overlays.bear(name.file());
                } else if (name.epoch() <= epoch) {
                    boolean newer = active.map(now -> OverlayName.AGE.compare(name, now) > 0).orElse(true);
                    adopt(name, newer && !Overlays.isUnborn(name.file()), disk, run);
                }
            }
        }
    }

    private void tidy(Run run) throws FailureException {
        Optional<MachineDisks> disks = served();
        if (disks.isPresent()) {
            disks.orElseThrow().server().tidy(run.progress(), run.deadline());
        }
    }

    private void adopt(OverlayName name, boolean newer, DiskText disk, Run run) throws FailureException {
        if (newer && !host.images().isEmpty(name.file(), run)) {
            throw new FailureException(FailureCode.UNSUPPORTED, NLS.bind(Messages.newerDisk, disk.target(),
                    name.file()), Messages.newerDiskRemedy);
        }
        if (newer) {
            Overlays.remove(name.file()); // made for a cut that never came
        } else {
            strays.add(name.file());
        }
    }

    /** The images that are ours to work on: the overlays and at last the base. */
    private static List<Path> own(DiskText disk) throws FailureException {
        List<Path> own = new ArrayList<>();
        Path base = OverlayName.baseOf(disk.file().orElseThrow());
        for (Layer layer : disk.chain()) {
            own.add(layer.file());
            if (layer.file().equals(base)) {
                return own;
            }
        }
        throw new FailureException(FailureCode.DAMAGED, NLS.bind(Messages.noBase, base, disk.target()),
                Messages.noBaseRemedy);
    }

    private static Set<Path> files(MachineText text) {
        return text.disks().stream().flatMap(disk -> disk.chain().stream()).map(Layer::file)
                .collect(Collectors.toSet());
    }
}
