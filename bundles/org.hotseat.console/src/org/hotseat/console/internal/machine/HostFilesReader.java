// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.machine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.work.Run;
import org.hotseat.console.internal.machine.HostFiles.Use;
import org.hotseat.console.machine.ImageUses;
import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.DomainSyntaxException;
import org.hotseat.domain.device.Disk;
import org.hotseat.domain.xml.XmlElement;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.XmlKind;
import org.hotseat.hypervisor.image.DiskImage;
import org.hotseat.hypervisor.rule.Names;

/** Reads what the machines of one host use. Blocks; used once, by one thread. */
final class HostFilesReader {

    private final Hypervisor hypervisor;
    private final Run run;
    private final List<Use> uses = new ArrayList<>();
    private final Map<String, DiskImage> images = new HashMap<>();
    private final Deque<String> folders = new ArrayDeque<>();

    HostFilesReader(Hypervisor hypervisor, Run run) {
        this.hypervisor = hypervisor;
        this.run = run;
    }

    /**
     * Reads every description that a machine runs or starts by, and every folder that has a disk or what one stands on.
     *
     * @throws FailureException when anything is not told: what is not known may be in use
     */
    HostFiles read(HostId host, String hostName) throws FailureException {
        for (MachineSample machine : hypervisor.sample(Set.of(), run.deadline())) {
            if (machine.persistent()) {
                describe(machine, XmlKind.STORED);
            }
            if (machine.state().isActive() || !machine.persistent()) {
                describe(machine, XmlKind.LIVE);
            }
        }
        Set<String> looked = new HashSet<>();
        for (String folder = folders.poll(); folder != null; folder = folders.poll()) {
            if (looked.add(folder)) {
                look(folder);
            }
        }
        return new HostFiles(host, hostName, List.copyOf(uses), Map.copyOf(images));
    }

    private void describe(MachineSample machine, XmlKind kind) throws FailureException {
        run.progress().checkCancelled();
        try {
            for (Disk disk : DomainDocument.parse(hypervisor.xml(machine.id(), kind, run)).devices().disks()) {
                sources(machine, disk, disk.element(), false);
            }
        } catch (DomainSyntaxException unreadable) {
            throw new FailureException(new Failure(FailureCode.OTHER, machine.name() + ": " + unreadable.getMessage()),
                    unreadable);
        } catch (FailureException failed) {
            if (failed.code() != FailureCode.NOT_FOUND) { // else it was removed meanwhile
                throw failed;
            }
        }
    }

    /** Everything below a disk that has a file: its own, those that it stands on, one that it is copied to. */
    private void sources(MachineSample machine, Disk disk, XmlElement element, boolean base) {
        for (XmlElement child : element.elements()) {
            if (child.name().equals("source")) {
                boolean first = element == disk.element();
                use(machine, child.attribute("file"), base, first && isOwn(disk));
                use(machine, child.attribute("dev"), base, false);
                if (child.hasAttribute("volume")) {
                    use(machine, ImageUses.ANYWHERE + child.attribute("volume"), base, false);
                }
                if (!disk.device().equals("cdrom") && !disk.device().equals("floppy")) {
                    lookBeside(child.attribute("file"));
                }
            }
            sources(machine, disk, child, base || child.name().equals("backingStore"));
        }
    }

    private static boolean isOwn(Disk disk) {
        return disk.source() == Disk.Source.FILE && disk.device().equals("disk") && !disk.readOnly()
                && !disk.shareable();
    }

    private void use(MachineSample machine, String path, boolean base, boolean own) {
        if (!path.isEmpty()) {
            uses.add(new Use(machine.id(), machine.name(), Names.plain(path), base, own));
        }
    }

    private void lookBeside(String file) {
        if (file.startsWith("/") && !file.startsWith("/dev/")) {
            String plain = Names.plain(file);
            folders.add(plain.substring(0, Math.max(1, plain.lastIndexOf('/'))));
        }
    }

    private void look(String folder) throws FailureException {
        run.progress().checkCancelled();
        try {
            for (DiskImage image : hypervisor.images(folder, run).images()) {
                images.put(Names.plain(image.path()), image);
                image.backing().ifPresent(this::lookBeside);
            }
        } catch (FailureException failed) {
            if (failed.code() != FailureCode.NOT_FOUND) { // else there is nothing in it
                throw failed;
            }
        }
    }
}
