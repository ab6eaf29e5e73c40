// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.validate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.HostCapacity;
import org.hotseat.model.cluster.HypervisorKind;
import org.hotseat.model.cluster.SshAuthentication;
import org.hotseat.model.cluster.SshEndpoint;

/** Every host can be reached in a way of its own. */
final class HostRule implements Rule {

    private static final int MAX_PORT = 65535;

    @Override
    public void check(Cluster cluster, Report report) {
        cluster.getHosts().forEach(host -> checkHost(host, report));
        report.unique(cluster.getHosts(), HostRule::place, Literals.HOST__SSH, Messages.hostPlaceTwice);
    }

    static void checkPort(EObject object, EAttribute feature, int port, Report report) {
        if (port < 1 || port > MAX_PORT) {
            report.error(object, feature, Messages.portRange, port);
        }
    }

    private static void checkHost(Host host, Report report) {
        boolean simulated = host.getLibvirt() != null && host.getLibvirt().getKind() == HypervisorKind.SIMULATED;
        report.errorIf(host.getLibvirt() == null, host, Literals.HOST__LIBVIRT, Messages.hypervisorMissing);
        if (host.getLibvirt() != null) {
            report.errorIf(host.getLibvirt().getUri().isBlank(), host.getLibvirt(), Literals.LIBVIRT_ENDPOINT__URI,
                    Messages.uriMissing);
        }
        if (host.getSsh() != null) {
            checkSsh(host.getSsh(), report);
        } else {
            report.errorIf(!simulated, host, Literals.HOST__SSH, Messages.sshMissing);
        }
        if (host.getBmc() != null) {
            report.errorIf(host.getBmc().getAddress().isBlank(), host.getBmc(), Literals.NETWORK_ENDPOINT__ADDRESS,
                    Messages.addressMissing);
            checkPort(host.getBmc(), Literals.BMC__PORT, host.getBmc().getPort(), report);
        }
        checkCapacity(host.getCapacity(), report);
    }

    private static void checkSsh(SshEndpoint ssh, Report report) {
        report.errorIf(ssh.getAddress().isBlank(), ssh, Literals.NETWORK_ENDPOINT__ADDRESS, Messages.addressMissing);
        report.errorIf(ssh.getUser().isBlank(), ssh, Literals.SSH_ENDPOINT__USER, Messages.userMissing);
        report.errorIf(ssh.getAuthentication() == SshAuthentication.KEY_FILE && ssh.getKeyFile().isBlank(), ssh,
                Literals.SSH_ENDPOINT__KEY_FILE, Messages.keyFileMissing);
        checkPort(ssh, Literals.SSH_ENDPOINT__PORT, ssh.getPort(), report);
    }

    private static void checkCapacity(@Nullable HostCapacity capacity, Report report) {
        if (capacity != null) {
            report.errorIf(capacity.getProcessors() < 0, capacity, Literals.HOST_CAPACITY__PROCESSORS,
                    Messages.negative);
            report.errorIf(capacity.getMemoryMib() < 0, capacity, Literals.HOST_CAPACITY__MEMORY_MIB,
                    Messages.negative);
            report.errorIf(capacity.getMemoryMib() > 0 && capacity.getReservedMemoryMib() >= capacity.getMemoryMib(),
                    capacity, Literals.HOST_CAPACITY__RESERVED_MEMORY_MIB, Messages.reservedTooMuch);
        }
    }

    /** Two entries with the same way in would manage the same machines twice. */
    private static Optional<?> place(Host host) {
        String uri = host.getLibvirt() == null ? "" : host.getLibvirt().getUri();
        if (host.getSsh() == null) {
            return Optional.of(uri).filter(some -> !some.isBlank());
        }
        String address = host.getSsh().getAddress().toLowerCase(Locale.ROOT);
        return address.isBlank() ? Optional.empty()
                : Optional.of(List.of(address, host.getSsh().getPort(), uri));
    }
}
