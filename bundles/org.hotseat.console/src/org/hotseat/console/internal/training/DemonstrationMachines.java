// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.training;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.member.MemberFacts;
import org.hotseat.hypervisor.SimulatedIds;
import org.hotseat.state.command.MachineCommand.DefineMachine;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;

/**
 * Machines of seats that the agents of a demonstration keep running: one on each host, so that the loss of any host
 * shows a take-over. They are given to the cluster once its agents are there; it knows them afterwards.
 */
public final class DemonstrationMachines {

    private static final Logger LOG = System.getLogger(DemonstrationMachines.class.getName());
    private static final String WORLD = "training";
    /** Those which the simulated hosts of a demonstration leave to the cluster. */
    private static final List<String> NAMES = List.of("plot-1", "radar-1", "disp-1");

    private final ClusterMirror mirror;
    private final AtomicBoolean given = new AtomicBoolean();

    private DemonstrationMachines(ClusterMirror mirror) {
        this.mirror = mirror;
    }

    /**
     * Gives them to the cluster that a mirror shows, as soon as it has a leader and a host for each.
     *
     * @param mirror of the demonstration's agents; for as long as it tells
     */
    public static void follow(ClusterMirror mirror) {
        DemonstrationMachines machines = new DemonstrationMachines(mirror);
        mirror.onChange(machines::look);
    }

    private void look() {
        ClusterFacts facts = mirror.facts();
        List<HostId> hosts = facts.members().stream().filter(one -> one.lease().isPresent()).map(MemberFacts::host)
                .toList();
        if (facts.link().isLive() && facts.leader().isPresent() && hosts.size() >= NAMES.size()
                && given.compareAndSet(false, true)) {
            for (int index = 0; index < NAMES.size(); index++) {
                give(NAMES.get(index), hosts, index);
            }
        }
    }

    private void give(String name, List<HostId> hosts, int primary) {
        MachineId id = SimulatedIds.machine(WORLD, name);
        List<HostId> standbys = new ArrayList<>(hosts.subList(primary + 1, hosts.size()));
        standbys.addAll(hosts.subList(0, primary));
        mirror.submit(new DefineMachine(0, new MachineRecord(id, name, "", xml(name, id), Protection.RESTART,
                hosts.get(primary), standbys, true))).thenAccept(outcome -> LOG.log(Level.DEBUG, "{0}: {1}", name,
                        outcome));
    }

    private static String xml(String name, MachineId id) {
        return """
                <domain type='kvm'>
                  <name>%s</name>
                  <uuid>%s</uuid>
                  <memory unit='MiB'>4096</memory>
                  <vcpu>2</vcpu>
                  <os><type arch='x86_64'>hvm</type></os>
                  <devices>
                    <interface type='bridge'><source bridge='br-biz'/><model type='virtio'/></interface>
                    <graphics type='vnc' port='-1' autoport='yes'/>
                  </devices>
                </domain>
                """.formatted(name, id);
    }
}
