// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.support;

import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.Workers;
import org.hotseat.console.internal.cluster.ClusterSource;
import org.hotseat.console.internal.session.ClusterSession;
import org.hotseat.console.session.Session;
import org.hotseat.console.session.SessionPorts;
import org.hotseat.devices.matrix.SwitchDrivers;
import org.hotseat.hypervisor.HostMeter;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.link.Cadence;
import org.hotseat.link.Questions;
import org.hotseat.link.SecretVault;
import org.hotseat.link.host.HostOpener;
import org.hotseat.link.host.HostSecrets;
import org.hotseat.link.host.OpenHost;
import org.hotseat.link.host.PersonNeeded;
import org.hotseat.link.host.ScreenEnd;
import org.hotseat.link.spec.ClusterSnapshot;
import org.hotseat.link.spec.HostAddress;
import org.hotseat.link.spec.HostSpec;
import org.hotseat.link.spec.StorageFolder;
import org.hotseat.link.ssh.SshDialer;
import org.hotseat.model.edit.ClusterDocument;
import org.hotseat.model.edit.NewObjects;
import org.hotseat.observed.inventory.MachineView;

/** A cluster of fake hosts and the session on it. */
public final class TestCluster implements ClusterSource, HostOpener, Questions {

    /** What happens when a host is opened. */
    @FunctionalInterface
    public interface Door {
        void before(HostSecrets secrets) throws FailureException, PersonNeeded;
    }

    public final Map<HostId, FakeHypervisor> hosts = new LinkedHashMap<>();
    public final Map<HostId, Door> doors = new HashMap<>();
    public final List<HostId> opened = new ArrayList<>();
    public final List<String> questions = new ArrayList<>();
    public final List<StorageFolder> storage = new ArrayList<>();
    public CompletableFuture<Boolean> trust = new CompletableFuture<>();
    public CompletableFuture<Optional<char[]>> secret = new CompletableFuture<>();
    public SecretVault vault = SecretVault.NONE;
    public SshDialer dialer = (host, address, secrets, deadline) -> {
        throw new FailureException(FailureCode.UNREACHABLE, "nobody there", "");
    };
    private final ClusterDocument document = ClusterDocument.untitled(new NewObjects().cluster("test"));
    private final Set<Runnable> listeners = new HashSet<>();
    private final MonotonicClock clock;

    public TestCluster(MonotonicClock clock) {
        this.clock = clock;
    }

    public FakeHypervisor host(String name) {
        return hosts.computeIfAbsent(new HostId(name), id -> new FakeHypervisor(name, clock));
    }

    public void changed() {
        Set.copyOf(listeners).forEach(Runnable::run);
    }

    public Session open(Path folder, Workers workers) {
        SessionPorts ports = new SessionPorts(Runnable::run, this, vault, folder, Cadence.LIVE);
        ClusterSession session = new ClusterSession(Session.Mode.LIVE, this, ports,
                new ClusterSession.Engine(clock, workers, spec -> this, () -> { }, dialer, new SwitchDrivers()));
        session.begin();
        return session;
    }

    @Override
    public ClusterDocument document() {
        return document;
    }

    @Override
    public ClusterSnapshot snapshot() {
        List<HostSpec> specs = hosts.keySet().stream().map(id -> new HostSpec(id, id.value(),
                new HostAddress.Simulated(URI.create("fake:" + id)), "10.0.0." + id.value().hashCode() % 100,
                "management")).toList();
        return new ClusterSnapshot("test", specs, storage);
    }

    @Override
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {
        listeners.clear();
    }

    @Override
    public OpenHost open(HostSpec host, HostSecrets secrets, Deadline deadline)
            throws FailureException, PersonNeeded {
        synchronized (opened) {
            opened.add(host.id());
        }
        doors.getOrDefault(host.id(), known -> { }).before(secrets);
        return new Link(hosts.get(host.id()));
    }

    private static final class Link implements OpenHost {

        private final FakeHypervisor hypervisor;

        Link(FakeHypervisor hypervisor) {
            this.hypervisor = hypervisor;
        }

        @Override
        public Hypervisor hypervisor() {
            return hypervisor;
        }

        @Override
        public Optional<HostMeter> meter() {
            return Optional.of(hypervisor);
        }

        @Override
        public Map<String, Instant> starts(Deadline deadline) {
            return hypervisor.starts;
        }

        @Override
        public Socket screen(MachineView machine, Optional<ScreenEnd> end, Deadline deadline) throws FailureException {
            throw new FailureException(FailureCode.UNSUPPORTED, machine.name() + " has no screen here.", "");
        }

        @Override
        public void close() {
            hypervisor.close();
        }
    }

    @Override
    public CompletableFuture<Boolean> trustHostKey(HostId host, String address, String keyType, String fingerprint) {
        questions.add("trust " + host + ' ' + fingerprint);
        return trust;
    }

    @Override
    public CompletableFuture<Optional<char[]>> secret(HostId host, SecretKind kind, String prompt, boolean again) {
        questions.add(kind + " " + host + (again ? " again" : ""));
        return secret;
    }
}
