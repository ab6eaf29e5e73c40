// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.draft;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.id.HostId;
import org.hotseat.checks.Candidate;
import org.hotseat.checks.SignIn;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.LibvirtEndpoint;
import org.hotseat.model.cluster.SshEndpoint;

/**
 * How a host is reached, as it was typed. Immutable, without secrets.
 *
 * @param name of the host
 * @param address IP address or name
 * @param port of sshd
 * @param user account
 * @param signIn how the account proves itself
 * @param keyFile path of a private key
 * @param libvirt URI of libvirt on the host
 * @param socket of libvirt there; empty for the usual ones
 */
public record AccessDraft(String name, String address, String port, String user, SignIn signIn, String keyFile,
        String libvirt, String socket) {

    /** What most hosts have. */
    public static final AccessDraft USUAL = new AccessDraft("", "", "22", "root", SignIn.KEY_FILE,
            "~/.ssh/id_ed25519", "qemu:///system", "");

    private static final int LAST_PORT = 65_535;
    private static final int LONGEST_NAME = 200;

    /**
     * How a host of the document is reached. On the thread of the document.
     *
     * @param host any
     * @return a copy
     */
    public static AccessDraft of(Host host) {
        SshEndpoint ssh = host.getSsh();
        LibvirtEndpoint libvirt = host.getLibvirt();
        String uri = libvirt == null ? USUAL.libvirt : libvirt.getUri();
        String socket = libvirt == null ? "" : libvirt.getSocketPath();
        if (ssh == null) {
            return new AccessDraft(host.getName(), "", USUAL.port, USUAL.user, USUAL.signIn, USUAL.keyFile, uri,
                    socket);
        }
        return new AccessDraft(host.getName(), ssh.getAddress(), String.valueOf(ssh.getPort()), ssh.getUser(),
                SignIn.valueOf(ssh.getAuthentication().name()), ssh.getKeyFile(), uri, socket);
    }

    /**
     * The next host of a row of hosts: reached in the same way under another name.
     *
     * @return without name and address
     */
    public AccessDraft next() {
        return new AccessDraft("", "", port, user, signIn, keyFile, libvirt, socket);
    }

    /**
     * What the host is called: its address until it has a name.
     *
     * @return may be empty
     */
    public String label() {
        return name.isBlank() ? address.strip() : name.strip();
    }

    /**
     * Takes the host's own name where the person gave none and nobody else has it.
     *
     * @param own what the host calls itself
     * @param neighbours hosts that it must differ from
     * @return with a name, if possible
     */
    AccessDraft orNamed(String own, List<Neighbour> neighbours) {
        AccessDraft named = new AccessDraft(own, address, port, user, signIn, keyFile, libvirt, socket);
        return name.isBlank() && !own.isBlank() && named.nameFault(neighbours).isEmpty() ? named : this;
    }

    /**
     * What is wrong.
     *
     * @param neighbours hosts that it must differ from
     * @return the first in the order of the fields; empty when it can be dialled
     */
    public Optional<Fault> fault(List<Neighbour> neighbours) {
        return addressFault().or(() -> nameFault(neighbours)).or(this::portFault).or(this::accountFault)
                .or(this::libvirtFault).or(() -> placeFault(neighbours));
    }

    private Optional<Fault> addressFault() {
        String text = address.strip();
        if (text.isEmpty()) {
            return fault(Field.ADDRESS, Messages.addressMissing);
        }
        return text.matches("[\\p{L}\\p{N}.:%_-]+") ? Optional.empty() : fault(Field.ADDRESS, Messages.addressOdd);
    }

    private Optional<Fault> nameFault(List<Neighbour> neighbours) {
        String text = label();
        if (text.length() > LONGEST_NAME || text.chars().anyMatch(Character::isISOControl)) {
            return fault(Field.NAME, Messages.nameOdd);
        }
        return neighbours.stream().anyMatch(one -> one.name().equals(text))
                ? fault(Field.NAME, NLS.bind(Messages.nameTaken, text)) : Optional.empty();
    }

    private Optional<Fault> portFault() {
        return portNumber().isPresent() ? Optional.empty() : fault(Field.PORT, Messages.portOdd);
    }

    private Optional<Integer> portNumber() {
        String text = port.strip();
        return text.matches("\\d{1,5}") ? Optional.of(Integer.valueOf(text)).filter(one -> one > 0 && one <= LAST_PORT)
                : Optional.empty();
    }

    private Optional<Fault> accountFault() {
        if (!user.strip().matches("[^\\s:@]+")) {
            return fault(Field.USER, Messages.userMissing);
        }
        return signIn == SignIn.KEY_FILE && keyFile.isBlank() ? fault(Field.KEY_FILE, Messages.keyFileMissing)
                : Optional.empty();
    }

    private Optional<Fault> libvirtFault() {
        if (uri(libvirt).isEmpty()) {
            return fault(Field.URI, Messages.uriOdd);
        }
        return socket.isBlank() || socket.strip().startsWith("/") ? Optional.empty()
                : fault(Field.SOCKET, Messages.socketOdd);
    }

    private Optional<Fault> placeFault(List<Neighbour> neighbours) {
        return neighbours.stream().filter(one -> one.isAt(this)).findFirst()
                .flatMap(one -> fault(Field.ADDRESS, NLS.bind(Messages.placeTaken, one.name())));
    }

    private static Optional<Fault> fault(Field field, String text) {
        return Optional.of(new Fault(field, text));
    }

    /** What libvirt is called; empty when no libvirt can be called so. */
    static Optional<URI> uri(String text) {
        try {
            URI uri = new URI(text.strip());
            return Optional.of(uri).filter(one -> one.getScheme() != null && one.getRawPath() != null
                    && one.getRawPath().startsWith("/"));
        } catch (URISyntaxException odd) {
            return Optional.empty();
        }
    }

    /**
     * For dialling.
     *
     * @param id that the host will have
     * @return the candidate
     * @throws IllegalStateException when something is wrong with it
     */
    public Candidate candidate(HostId id) {
        return new Candidate(id, label(), address.strip(), portNumber().orElseThrow(IllegalStateException::new),
                user.strip(), signIn, Optional.of(keyFile.strip()).filter(file -> signIn == SignIn.KEY_FILE),
                uri(libvirt).orElseThrow(IllegalStateException::new),
                Optional.of(socket.strip()).filter(path -> !path.isEmpty()));
    }
}
