// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.ssh;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorDriver;
import org.hotseat.hypervisor.HypervisorTarget;
import org.hotseat.link.Questions.SecretKind;
import org.hotseat.link.host.HostOpener;
import org.hotseat.link.host.HostSecrets;
import org.hotseat.link.host.LibvirtUri;
import org.hotseat.link.host.OpenHost;
import org.hotseat.link.host.PersonNeeded;
import org.hotseat.link.host.PersonNeeded.Need;
import org.hotseat.link.spec.HostAddress;
import org.hotseat.link.spec.HostAddress.Authentication;
import org.hotseat.link.spec.HostSpec;

/**
 * Opens real hosts: SSH, a socket to the host's agent or to libvirt through it, a driver on that socket. Thread-safe.
 */
public final class SshOpener implements HostOpener {

    private static final Logger LOG = System.getLogger(SshOpener.class.getName());

    private final SshDialer dialer;
    private final List<HypervisorDriver> drivers;
    private final MonotonicClock clock;

    /**
     * An opener.
     *
     * @param dialer makes SSH connections
     * @param drivers all that are installed, also those that come later
     * @param clock tells the time
     */
    public SshOpener(SshDialer dialer, List<HypervisorDriver> drivers, MonotonicClock clock) {
        this.dialer = dialer;
        this.drivers = drivers;
        this.clock = clock;
    }

    @Override
    public OpenHost open(HostSpec host, HostSecrets secrets, Deadline deadline)
            throws FailureException, PersonNeeded {
        if (!(host.address() instanceof HostAddress.Ssh address)) {
            throw new IllegalArgumentException("not reached by SSH: " + host.id());
        }
        if (address.address().isBlank()) {
            throw new PersonNeeded(new Need.Act(), new Failure(FailureCode.INVALID,
                    NLS.bind(Messages.noAddress, host.name()), Messages.noAddressRemedy));
        }
        SshLink link = dial(host, address, secrets, deadline);
        try {
            return begin(host, address, link, deadline);
        } catch (FailureException | PersonNeeded | RuntimeException failed) {
            link.close();
            throw failed;
        }
    }

    private SshLink dial(HostSpec host, HostAddress.Ssh address, HostSecrets secrets, Deadline deadline)
            throws FailureException, PersonNeeded {
        boolean byPassword = address.authentication() == Authentication.PASSWORD;
        String account = address.user() + '@' + host.name();
        if (byPassword && secrets.get(SecretKind.PASSWORD).isEmpty()) {
            throw new PersonNeeded(new Need.Secret(SecretKind.PASSWORD, account, false),
                    new Failure(FailureCode.AUTHENTICATION, NLS.bind(Messages.passwordAsked, account)));
        }
        try {
            return dialer.dial(host.name(), address, secrets, deadline);
        } catch (FailureException failed) {
            if (failed.code() == FailureCode.AUTHENTICATION && byPassword) {
                secrets.wrong(SecretKind.PASSWORD);
                throw new PersonNeeded(new Need.Secret(SecretKind.PASSWORD, account, true),
                        new Failure(FailureCode.AUTHENTICATION, NLS.bind(Messages.passwordWrong, account)));
            }
            throw settledByPerson(failed);
        }
    }

    /** Trying again does not help against these. */
    private static FailureException settledByPerson(FailureException failed) throws PersonNeeded {
        return switch (failed.code()) {
            case AUTHENTICATION, HOST_KEY_CHANGED, PERMISSION, UNSUPPORTED ->
                throw new PersonNeeded(new Need.Act(), failed.failure());
            default -> failed;
        };
    }

    /** By the host's agent where one answers, else by libvirt itself. */
    private OpenHost begin(HostSpec host, HostAddress.Ssh address, SshLink link, Deadline deadline)
            throws FailureException, PersonNeeded {
        List<String> candidates = LibvirtSockets.candidates(address);
        List<String> asked = new ArrayList<>(candidates);
        asked.addFirst(AgentSocket.PATH);
        String answer = link.run(LibvirtSockets.command(asked), deadline);
        if (LibvirtSockets.first(answer, List.of(AgentSocket.PATH)).isPresent()) {
            Optional<Hypervisor> agent = byAgent(host, link, deadline);
            if (agent.isPresent()) {
                return new RealHost(agent.get(), link, clock);
            }
        }
        Optional<String> socket = LibvirtSockets.first(answer, candidates);
        if (socket.isEmpty()) {
            throw new FailureException(FailureCode.UNREACHABLE, NLS.bind(Messages.noLibvirt, host.name(),
                    String.join(", ", candidates)), Messages.noLibvirtRemedy);
        }
        URI uri = LibvirtUri.through(address.hypervisorUri(), link.forward(socket.get()));
        Optional<HypervisorDriver> driver = driver(uri);
        if (driver.isEmpty()) {
            throw new PersonNeeded(new Need.Act(), new Failure(FailureCode.UNSUPPORTED,
                    NLS.bind(Messages.noDriver, host.name()), Messages.noDriverRemedy));
        }
        Hypervisor hypervisor = driver.get().open(new HypervisorTarget(uri, link::close), deadline);
        return new RealHost(hypervisor, link, clock);
    }

    private Optional<HypervisorDriver> driver(URI uri) {
        return drivers.stream().filter(one -> one.accepts(uri) && one.available()).findFirst();
    }

    /** An agent that lets nobody in, or has no hypervisor now, is no reason not to reach the machines. */
    private Optional<Hypervisor> byAgent(HostSpec host, SshLink link, Deadline deadline) {
        Deadline limit = Deadline.in(deadline.left().dividedBy(2), clock);
        try {
            URI uri = AgentSocket.through(link.forward(AgentSocket.PATH));
            Optional<HypervisorDriver> driver = driver(uri);
            return driver.isEmpty() ? Optional.empty()
                    : Optional.of(driver.get().open(new HypervisorTarget(uri, () -> { }), limit));
        } catch (FailureException refused) {
            LOG.log(Level.INFO, "{0}: not by its agent: {1}", host.name(), refused.getMessage());
            return Optional.empty();
        }
    }
}
