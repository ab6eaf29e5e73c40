// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Run;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.base.work.Workers;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorDriver;
import org.hotseat.hypervisor.HypervisorTarget;
import org.hotseat.hypervisor.contract.ContractWorld;
import org.hotseat.hypervisor.contract.Domains;
import org.hotseat.hypervisor.image.DiskImage;
import org.hotseat.protocol.Connection;
import org.hotseat.protocol.Greeting;
import org.hotseat.protocol.Peer;
import org.hotseat.protocol.Service;
import org.hotseat.protocol.link.Links;
import org.hotseat.protocol.link.Versions;
import org.hotseat.remote.RemoteHypervisors;
import org.hotseat.remote.serve.PeerHost;

/** Two agents with a simulated host each, which know the way to each other; reached by pipes or by sockets. */
class AgentsWorld implements ContractWorld {

    final Workers workers = new ThreadWorkers();
    final TestAgent one;
    final TestAgent other;
    final HypervisorDriver simulated;
    private volatile Set<MachineId> frozen = Set.of();
    private final Links links = new Links(workers, TestAgent.PATIENT, Versions.OURS);
    private final RemoteHypervisors hypervisors = new RemoteHypervisors(workers, MonotonicClock.SYSTEM);
    private final Map<String, TestAgent> agents = new HashMap<>();
    private final HypervisorDriver driver;
    private final Map<String, String> addresses = new HashMap<>();

    /** Agents behind pipes. */
    AgentsWorld() throws Exception {
        this(Optional.empty(), "machines=40&running=50");
    }

    /** Agents behind pipes, whose first host has its settings. */
    AgentsWorld(String settings) throws Exception {
        this(Optional.empty(), settings);
    }

    /** Agents behind sockets in a folder. */
    AgentsWorld(Path folder) throws Exception {
        this(Optional.of(folder), "machines=40&running=50");
    }

    private AgentsWorld(Optional<Path> folder, String settings) throws Exception {
        simulated = SimulatedDrivers.get();
        String world = "sim:agents-" + UUID.randomUUID().toString().substring(0, 8);
        one = agent("one", world + "/one?speed=10&" + settings);
        other = agent("other", world + "/other?speed=10&machines=0");
        if (folder.isPresent()) {
            for (TestAgent agent : agents.values()) {
                Path socket = folder.get().resolve(agent.host + ".sock");
                agent.listen(socket);
                addresses.put(agent.host, "agent+unix:///?socket=" + socket);
            }
            driver = new Again(new AgentDriver());
        } else {
            agents.keySet().forEach(host -> addresses.put(host, "agent+pipe:" + host));
            driver = new Pipes();
        }
    }

    private TestAgent agent(String name, String uri) throws FailureException {
        Hypervisor host = simulated.open(new HypervisorTarget(URI.create(uri), () -> { },
                () -> name.equals("one") ? frozen : Set.of()), Deadline.in(Duration.ofSeconds(30)));
        TestAgent agent = new TestAgent(name, host, (to, own, deadline) -> {
            Hypervisor there = open(agents.get(to), deadline);
            return new PeerHost(there, there::close);
        }, workers);
        agents.put(name, agent);
        return agent;
    }

    private Hypervisor open(TestAgent agent, Deadline deadline) throws FailureException {
        Connection connection = connect(agent);
        return hypervisors.open(connection, connection::close, deadline);
    }

    Connection connect(TestAgent agent) throws FailureException {
        try {
            return links.open(agent.pipe(), Peer.agent(agent.host, "pipe"),
                    new Greeting("test", "", "contract", "test", ""), new Service());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public HypervisorDriver driver() {
        return driver;
    }

    @Override
    public HypervisorTarget host() {
        return new HypervisorTarget(URI.create(addresses.get("one")), () -> { });
    }

    @Override
    public Optional<HypervisorTarget> otherHost() {
        return Optional.of(new HypervisorTarget(URI.create(addresses.get("other")), () -> { }));
    }

    @Override
    public String machine(String name, UUID uuid) {
        return Domains.small("kvm", "<type arch='x86_64'>hvm</type>", name, uuid,
                "<graphics type='vnc'/><video><model type='virtio'/></video>");
    }

    @Override
    public Overlay overlay() throws FailureException {
        DiskImage image = one.hypervisor.images(imageFolder(), Run.within(Duration.ofSeconds(30))).images().stream()
                .filter(any -> any.backing().isPresent()).findFirst().orElseThrow();
        return new Overlay(imageFolder(), image.name(), image.backing().orElseThrow());
    }

    @Override
    public void freeze(Set<MachineId> machines) {
        frozen = Set.copyOf(machines);
    }

    @Override
    public boolean guestListens() {
        return true;
    }

    @Override
    public Optional<Plug> plug() {
        return Optional.of(new Plug("<disk type='file' device='disk'><source file='/images/more.qcow2'/>"
                + "<target dev='vdc' bus='virtio'/></disk>", "dev='vdc'"));
    }

    @Override
    public void close() {
        try {
            if (driver instanceof Again sockets) {
                sockets.driver().close();
            }
            links.close();
            one.close();
            other.close();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } finally {
            workers.close();
        }
    }

    /** The driver of consoles, which tries again when a computer that stood still did not greet in time. */
    private record Again(AgentDriver driver) implements HypervisorDriver {

        @Override
        public boolean accepts(URI uri) {
            return driver.accepts(uri);
        }

        @Override
        public boolean available() {
            return driver.available();
        }

        @Override
        public Hypervisor open(HypervisorTarget target, Deadline deadline) throws FailureException {
            while (true) {
                try {
                    return driver.open(target, deadline);
                } catch (FailureException late) {
                    if (late.code() != FailureCode.TIMEOUT || deadline.isOver()) {
                        throw late;
                    }
                }
            }
        }
    }

    /** The driver without sockets. */
    private final class Pipes implements HypervisorDriver {

        @Override
        public boolean accepts(URI uri) {
            return "agent+pipe".equals(uri.getScheme());
        }

        @Override
        public boolean available() {
            return true;
        }

        @Override
        public Hypervisor open(HypervisorTarget target, Deadline deadline) throws FailureException {
            TestAgent agent = agents.get(target.uri().getSchemeSpecificPart());
            if (agent == null) {
                throw new FailureException(FailureCode.UNREACHABLE, "no agent", "");
            }
            return AgentsWorld.this.open(agent, deadline);
        }
    }
}
