// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.cluster;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hotseat.cluster.identity.Subject;
import org.hotseat.process.settings.AgentSettings;
import org.hotseat.process.settings.Plane;
import org.hotseat.process.settings.Ports;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.data.HostPorts;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.Role;
import org.hotseat.state.data.SchemaRange;

/** What this agent tells the cluster of itself, and what the cluster vouches for. */
public final class OwnHost {

    private static final String LOOPBACK = "127.0.0.1";

    private OwnHost() {
    }

    /**
     * By the configuration.
     *
     * @param settings of this agent
     * @param version of this agent
     * @return as the cluster is told
     */
    public static HostRecord of(AgentSettings settings, String version) {
        Ports ports = settings.ports();
        return new HostRecord(settings.name(), settings.name().value(), settings.roles().stream()
                .map(role -> HostRole.valueOf(role.name())).collect(Collectors.toSet()),
                plane(settings, Plane.MANAGEMENT).orElseThrow(), plane(settings, Plane.STORAGE),
                plane(settings, Plane.BUSINESS), new HostPorts(ports.agent(), ports.keeper(), ports.storePeer(),
                        ports.storeClient(), ports.copies(), settings.lines().isEmpty() ? 0 : ports.board()),
                Optional.empty(), version, SchemaRange.OURS);
    }

    private static Optional<String> plane(AgentSettings settings, Plane plane) {
        return Optional.ofNullable(settings.planes().get(plane)).map(InetAddress::getHostAddress);
    }

    /**
     * The same host as the cluster knows it, with what only its agent can know put right.
     *
     * @param known from the store
     * @param own by the configuration
     * @return what the store should hold
     */
    public static HostRecord update(HostRecord known, HostRecord own) {
        return new HostRecord(known.id(), known.name(), own.roles(), own.management(), own.storage(), own.business(),
                own.ports(), known.bmc(), own.agentVersion(), own.schema());
    }

    /**
     * Who gives the commands that come by the control socket: only root and the agent's user reach it.
     *
     * @param own this host
     * @return an administrator
     */
    public static Issuer root(HostRecord own) {
        return new Issuer("root", Role.ADMINISTRATOR, System.getProperty("user.name"), own.id() + " control", "");
    }

    /**
     * Whom its certificate names: every address that it may be called by, or call from.
     *
     * @param cluster its number in 16 hexadecimal digits
     * @param host which
     * @return for the authority
     */
    public static Subject subject(String cluster, HostRecord host) {
        List<String> addresses = new ArrayList<>(List.of(host.management()));
        host.storage().ifPresent(addresses::add);
        host.business().ifPresent(addresses::add);
        List<String> names = new ArrayList<>();
        if (host.management().startsWith("127.")) {
            names.add("localhost");
            if (!addresses.contains(LOOPBACK)) {
                addresses.add(LOOPBACK); // what the kernel calls from on loopback, whatever it calls
            }
        }
        return new Subject(host.id().value(), Subject.id(cluster, host.id().value()), names, addresses);
    }

    /**
     * Where its store member is, if it has one.
     *
     * @param host which
     * @return by its addresses and ports
     */
    public static Voter voter(HostRecord host) {
        return Voter.at(host.management(), host.ports().storePeer(), host.ports().storeClient());
    }
}
