// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.agent;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.id.HostId;
import org.hotseat.checks.deploy.AgentPlan;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.PlaneInterface;
import org.hotseat.model.cluster.PlaneKind;

/** What hosts of the document mean for agents. On the thread of the document. */
public final class HostAgents {

    /** What a person may want. */
    public enum Act {
        /** To bring one. */
        DEPLOY,
        /** To go over to the one of this console. */
        UPGRADE,
        /** To take it away. */
        REMOVE
    }

    private HostAgents() {
    }

    /**
     * Finds hosts that were selected anywhere: as objects of the document, or as members of the group of agents, which
     * are called like them.
     *
     * @param cluster the document's root
     * @param selected ids
     * @return those that the document has
     */
    public static List<Host> of(Cluster cluster, List<HostId> selected) {
        return selected.stream().flatMap(id -> find(cluster, id).stream()).distinct().toList();
    }

    private static Optional<Host> find(Cluster cluster, HostId id) {
        List<Host> all = cluster.getHosts();
        return all.stream().filter(host -> host.getId().equals(id.value())).findFirst()
                .or(() -> all.stream().filter(host -> host.getName().equals(id.value())).findFirst());
    }

    /**
     * The member that runs on a host.
     *
     * @param facts of the group of agents
     * @param host of the document
     * @return its name; empty when no member is called like it
     */
    public static Optional<HostId> member(ClusterFacts facts, Host host) {
        return facts.members().stream().map(one -> one.host())
                .filter(one -> one.value().equals(host.getId()) || one.value().equals(host.getName())).findFirst();
    }

    /**
     * Why an act is not possible.
     *
     * @param act what is wanted
     * @param hosts on which
     * @param noAgent why this console has no agent to bring
     * @param facts of the group of agents
     * @return empty when it can be asked for
     */
    public static Optional<String> obstacle(Act act, List<Host> hosts, Optional<Failure> noAgent,
            ClusterFacts facts) {
        if (hosts.isEmpty() || act == Act.REMOVE && hosts.size() > 1) {
            return Optional.of(act == Act.REMOVE ? Messages.selectOne : Messages.selectSome);
        }
        Optional<Host> simulated = hosts.stream().filter(host -> host.getSsh() == null).findFirst();
        if (simulated.isPresent()) {
            return Optional.of(NLS.bind(Messages.isSimulated, simulated.get().getName()));
        }
        if (act != Act.REMOVE && noAgent.isPresent()) {
            return noAgent.map(Failure::text);
        }
        Optional<Host> member = hosts.stream().filter(host -> member(facts, host).isPresent()).findFirst();
        if (act == Act.DEPLOY && member.isPresent()) {
            return Optional.of(NLS.bind(Messages.isMember, member.get().getName()));
        }
        return act == Act.DEPLOY ? hosts.stream().flatMap(host -> fault(host).stream()).findFirst() : Optional.empty();
    }

    private static Optional<String> fault(Host host) {
        if (AgentPlan.nameOf(host.getName()).isEmpty()) {
            return Optional.of(NLS.bind(Messages.nameOdd, host.getName()));
        }
        return address(host, PlaneKind.STORAGE).isEmpty() ? Optional.of(NLS.bind(Messages.noStorage, host.getName()))
                : Optional.empty();
    }

    /**
     * What the agent of a host is told.
     *
     * @param host without an obstacle
     * @return by its interfaces in the document
     */
    public static AgentPlan plan(Host host) {
        return new AgentPlan(AgentPlan.nameOf(host.getName()).orElseThrow(), address(host, PlaneKind.MANAGEMENT)
                .orElse(host.getSsh().getAddress()), address(host, PlaneKind.STORAGE), address(host,
                        PlaneKind.BUSINESS), host.getLibvirt() == null ? "qemu:///system" : host.getLibvirt().getUri());
    }

    private static Optional<String> address(Host host, PlaneKind kind) {
        return host.getInterfaces().stream().filter(one -> one.getPlane() != null && one.getPlane().getKind() == kind)
                .map(PlaneInterface::getAddress).filter(address -> address != null && !address.isBlank())
                .map(address -> address.strip().replaceAll("/.*", "")).findFirst();
    }

    /**
     * Whether sudo may ask for a password.
     *
     * @param hosts any
     * @return false when every account is root
     */
    public static boolean asksSudo(List<Host> hosts) {
        return hosts.stream().anyMatch(host -> host.getSsh() != null && !"root".equals(host.getSsh().getUser()));
    }
}
