// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.wizard;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.work.Progress;
import org.hotseat.console.session.Session;
import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.DomainSyntaxException;
import org.hotseat.domain.device.Disk;
import org.hotseat.hypervisor.XmlKind;
import org.hotseat.observed.inventory.MachineView;

/** Finds out where a host keeps disks from a few of its machines. Blocks; stateless. */
final class Homes {

    private static final Logger LOG = System.getLogger(Homes.class.getName());

    /** Where libvirt itself keeps them. */
    private static final String USUAL = "/var/lib/libvirt/images";
    private static final int ASKED = 6;

    private Homes() {
    }

    /** Folders, most used first; the usual one is always among them. */
    static List<String> of(Session session, HostId host, Progress progress) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (MachineView machine : session.inventory().machinesOn(host).stream().limit(ASKED).toList()) {
            if (progress.isCancelled()) {
                break;
            }
            try {
                DomainDocument domain = DomainDocument.parse(
                        session.machines().readXml(machine.id(), XmlKind.STORED, progress));
                domain.devices().disks().stream().filter(Homes::isFile).map(Disk::path).forEach(path ->
                        counts.merge(path.substring(0, Math.max(1, path.lastIndexOf('/'))), 1, Integer::sum));
            } catch (FailureException | DomainSyntaxException silent) {
                LOG.log(Level.DEBUG, machine.name(), silent); // others are asked as well
            }
        }
        counts.putIfAbsent(USUAL, 0);
        return counts.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey).toList();
    }

    private static boolean isFile(Disk disk) {
        return disk.source() == Disk.Source.FILE && disk.device().equals("disk") && disk.path().startsWith("/");
    }
}
