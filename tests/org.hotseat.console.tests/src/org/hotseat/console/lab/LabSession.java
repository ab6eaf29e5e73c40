// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.console.internal.session.Rest;
import org.hotseat.console.internal.session.SessionsService;
import org.hotseat.console.session.Session;
import org.hotseat.console.session.SessionPorts;
import org.hotseat.console.support.Wait;
import org.hotseat.hypervisor.HypervisorDriver;
import org.hotseat.model.edit.ClusterDocument;
import org.hotseat.model.file.ClusterFile;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.link.Cadence;
import org.hotseat.link.Questions;
import org.hotseat.link.SecretVault;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.LinkState;
import org.hotseat.observed.inventory.MachineView;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** A session on a lab, as the program opens it: SSH by the hosts bundle, libvirt's driver on top. */
final class LabSession implements Questions, AutoCloseable {

    final List<String> questions = new CopyOnWriteArrayList<>();
    private final SessionsService sessions = new SessionsService();
    private Optional<Session> session = Optional.empty();
    private boolean trusts;

    static LabSession open(Path cluster, Path state, Optional<Path> knownHosts)
            throws FailureException, IOException, ReflectiveOperationException {
        LabSession made = new LabSession();
        Files.createDirectories(state);
        if (knownHosts.isPresent()) {
            Files.copy(knownHosts.get(), state.resolve("known_hosts"));
        }
        made.trusts = knownHosts.isEmpty();
        made.sessions.addDriver(driver());
        made.session = Optional.of(made.sessions.prepare(ClusterDocument.of(ClusterFile.load(cluster)),
                new SessionPorts(Runnable::run, made, SecretVault.NONE, state, Cadence.LIVE)).begin());
        return made;
    }

    /** From the registry of services where there is one, else by its name. */
    private static HypervisorDriver driver() throws ReflectiveOperationException {
        Bundle here = FrameworkUtil.getBundle(LabSession.class);
        if (here == null) {
            return (HypervisorDriver) Class.forName("org.hotseat.libvirt.internal.LibvirtDriver")
                    .getConstructor().newInstance();
        }
        BundleContext context = here.getBundleContext();
        Wait.until(() -> reference(context).isPresent());
        return context.getService(reference(context).orElseThrow());
    }

    private static Optional<ServiceReference<HypervisorDriver>> reference(BundleContext context) {
        try {
            return context.getServiceReferences(HypervisorDriver.class,
                    "(component.name=org.hotseat.libvirt)").stream().findFirst();
        } catch (InvalidSyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    Session session() {
        return session.orElseThrow();
    }

    HostView host(String id) {
        return session().inventory().host(new HostId(id)).orElseThrow();
    }

    LinkState link(String id) {
        return host(id).link();
    }

    void await(String host, LinkState state, Duration limit) {
        try {
            Wait.until(() -> link(host) == state, limit);
        } catch (AssertionError late) {
            throw new AssertionError(host + " is " + link(host) + ' ' + host(host).trouble() + ", not " + state, late);
        }
    }

    Optional<MachineView> find(String machine) {
        return session().inventory().machines().stream().filter(one -> one.name().equals(machine)).findFirst();
    }

    MachineView machine(String name) {
        return find(name).orElseThrow();
    }

    void await(String machine, MachineState state, Duration limit) {
        try {
            Wait.until(() -> find(machine).filter(one -> one.state() == state).isPresent(), limit);
        } catch (AssertionError late) {
            throw new AssertionError(machine + " is " + find(machine) + ", not " + state, late);
        }
    }

    @Override
    public CompletableFuture<Boolean> trustHostKey(HostId host, String address, String keyType, String fingerprint) {
        questions.add(fingerprint);
        return CompletableFuture.completedFuture(trusts);
    }

    @Override
    public CompletableFuture<Optional<char[]>> secret(HostId host, SecretKind kind, String prompt, boolean again) {
        questions.add(kind + " " + prompt);
        return CompletableFuture.completedFuture(Optional.empty());
    }

    @Override
    public void close() {
        sessions.deactivate();
        session.ifPresent(Rest::of); // on a busy computer later than the program waits
    }
}
