// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.validate;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.VirtualMachine;

/** Every machine is one that libvirt can know. */
final class MachineRule implements Rule {

    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int LEAST_IMPORTANT = 9;

    @Override
    public void check(Cluster cluster, Report report) {
        for (VirtualMachine machine : cluster.getMachines()) {
            if (!UUID.matcher(machine.getUuid()).matches()) {
                report.error(machine, Literals.VIRTUAL_MACHINE__UUID, Messages.uuidForm, machine.getUuid());
            }
            report.errorIf(machine.getPriority() < 1 || machine.getPriority() > LEAST_IMPORTANT, machine,
                    Literals.VIRTUAL_MACHINE__PRIORITY, Messages.priorityRange);
        }
        report.unique(cluster.getMachines(),
                machine -> Optional.of(machine.getUuid().toLowerCase(Locale.ROOT)).filter(id -> !id.isEmpty()),
                Literals.VIRTUAL_MACHINE__UUID, Messages.uuidTwice);
    }
}
