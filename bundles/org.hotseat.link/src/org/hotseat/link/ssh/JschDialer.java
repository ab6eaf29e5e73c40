// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.ssh;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Workers;
import org.hotseat.hosts.AnswerNeeded;
import org.hotseat.hosts.HostAccount;
import org.hotseat.hosts.HostConnector;
import org.hotseat.hosts.Proof;
import org.hotseat.hosts.audit.AuditLog;
import org.hotseat.hosts.jsch.JschConnector;
import org.hotseat.hosts.key.HostKey;
import org.hotseat.hosts.key.KnownHosts;
import org.hotseat.link.Questions.SecretKind;
import org.hotseat.link.host.HostSecrets;
import org.hotseat.link.host.PersonNeeded;
import org.hotseat.link.host.PersonNeeded.Need;
import org.hotseat.link.spec.HostAddress;

/** Dials by the hosts bundle: secrets in, a person's part out. Thread-safe. */
public final class JschDialer implements SshDialer {

    /** In the state folder; a file of OpenSSH's form may be laid there before hosts are connected. */
    public static final String KNOWN_HOSTS = "known_hosts";
    /** In the state folder. */
    public static final String AUDIT_LOG = "audit.log";

    private final HostConnector connector;
    private final KnownHosts known;
    private final AuditLog audit;
    private final MonotonicClock clock;

    JschDialer(HostConnector connector, KnownHosts known, AuditLog audit, MonotonicClock clock) {
        this.connector = connector;
        this.known = known;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The dialer of a session.
     *
     * @param folder where it keeps its state
     * @param workers its threads
     * @param trouble is told when commands cannot be written to the audit log
     * @return the dialer
     */
    public static SshDialer open(Path folder, Workers workers, Consumer<Failure> trouble) {
        KnownHosts known = new KnownHosts(folder.resolve(KNOWN_HOSTS));
        AuditLog audit = new AuditLog(folder.resolve(AUDIT_LOG), trouble);
        return new JschDialer(new JschConnector(known, audit, workers, MonotonicClock.SYSTEM), known, audit,
                MonotonicClock.SYSTEM);
    }

    @Override
    public SshLink dial(String name, HostAddress.Ssh address, HostSecrets secrets, Deadline deadline)
            throws FailureException, PersonNeeded {
        Optional<char[]> secret = secret(address, secrets);
        try {
            HostAccount account = new HostAccount(address.address(), address.port(), address.user());
            return new JschLink(connector.connect(name, account, proof(address, secret), deadline), clock);
        } catch (AnswerNeeded needed) {
            throw translated(needed, address, secrets);
        } finally {
            secret.ifPresent(used -> Arrays.fill(used, '\0'));
        }
    }

    @Override
    public void forget(HostAddress.Ssh address) throws FailureException {
        known.forget(HostKey.place(address.address(), address.port()));
    }

    @Override
    public boolean isAtRest() {
        return audit.isAtRest();
    }

    @Override
    public boolean rest(Duration limit) throws InterruptedException {
        return audit.rest(limit);
    }

    private static Optional<char[]> secret(HostAddress.Ssh address, HostSecrets secrets) {
        return switch (address.authentication()) {
            case AGENT -> Optional.empty();
            case KEY_FILE -> secrets.get(SecretKind.PASSPHRASE);
            case PASSWORD -> secrets.get(SecretKind.PASSWORD);
        };
    }

    private static Proof proof(HostAddress.Ssh address, Optional<char[]> secret) {
        return switch (address.authentication()) {
            case AGENT -> new Proof.Agent(Optional.empty());
            case KEY_FILE -> new Proof.KeyFile(Path.of(address.keyFile().orElse("~/.ssh/id_ed25519")), secret);
            case PASSWORD -> new Proof.Password(secret.orElseGet(() -> new char[0]));
        };
    }

    private PersonNeeded translated(AnswerNeeded needed, HostAddress.Ssh address, HostSecrets secrets) {
        Need need = switch (needed.need()) {
            case AnswerNeeded.Need.Trust trust -> new Need.Trust(address.address() + ':' + address.port(),
                    trust.key().typeName(), trust.key().fingerprint(), () -> known.trust(trust.key()));
            case AnswerNeeded.Need.Passphrase phrase -> {
                if (phrase.again()) {
                    secrets.wrong(SecretKind.PASSPHRASE);
                }
                yield new Need.Secret(SecretKind.PASSPHRASE, phrase.file().toString(), phrase.again());
            }
        };
        return new PersonNeeded(need, needed.failure());
    }
}
