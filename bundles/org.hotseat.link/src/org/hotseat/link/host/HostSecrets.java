// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.host;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.link.Questions.SecretKind;
import org.hotseat.link.SecretVault;

/**
 * One host's secrets while its connection is wanted: those of the vault, and answers that become the vault's once
 * they have proved right. Thread-safe; blocks for the vault.
 */
public final class HostSecrets {

    private static final Logger LOG = System.getLogger(HostSecrets.class.getName());

    private final HostId host;
    private final SecretVault vault;
    private final Map<SecretKind, char[]> answers = new EnumMap<>(SecretKind.class);

    /**
     * Secrets of a host.
     *
     * @param host whose
     * @param vault where they are kept
     */
    public HostSecrets(HostId host, SecretVault vault) {
        this.host = host;
        this.vault = vault;
    }

    /**
     * Looks a secret up.
     *
     * @param kind what for
     * @return a copy, wiped by the receiver; empty when nobody has told it
     */
    public synchronized Optional<char[]> get(SecretKind kind) {
        char[] answer = answers.get(kind);
        if (answer != null) {
            return Optional.of(answer.clone());
        }
        try {
            return vault.read(host, kind);
        } catch (FailureException closed) {
            LOG.log(Level.WARNING, "secrets cannot be read; the person is asked", closed);
            return Optional.empty();
        }
    }

    /**
     * Takes an answer.
     *
     * @param kind what for
     * @param secret belongs to this object from now on
     */
    public synchronized void answer(SecretKind kind, char[] secret) {
        answers.put(kind, secret);
    }

    /** The secrets used last were right: keeps them. */
    public synchronized void proved() {
        answers.forEach((kind, secret) -> {
            try {
                vault.store(host, kind, secret);
            } catch (FailureException closed) {
                LOG.log(Level.WARNING, "secret cannot be kept; it will be asked for at the next start", closed);
            }
        });
    }

    /**
     * The secrets used last were right and belong to the host from now on.
     *
     * @param remember whether they are kept between starts
     */
    public void keep(boolean remember) {
        keep(host, remember);
    }

    /**
     * The secrets used last were right and belong to a host from now on that has got another id meanwhile.
     *
     * @param owner whose they are
     * @param remember whether they are kept between starts
     */
    public synchronized void keep(HostId owner, boolean remember) {
        answers.forEach((kind, secret) -> {
            try {
                vault.keep(owner, kind, secret, remember);
            } catch (FailureException closed) {
                LOG.log(Level.WARNING, "secret cannot be kept; it will be asked for at the next start", closed);
            }
        });
    }

    /**
     * A secret was wrong: forgets it.
     *
     * @param kind what for
     */
    public synchronized void wrong(SecretKind kind) {
        char[] old = answers.remove(kind);
        if (old != null) {
            Arrays.fill(old, '\0');
        }
        try {
            vault.forget(host, kind);
        } catch (FailureException closed) {
            LOG.log(Level.WARNING, "wrong secret cannot be forgotten", closed);
        }
    }

    /** Wipes the answers. */
    public synchronized void wipe() {
        answers.values().forEach(secret -> Arrays.fill(secret, '\0'));
        answers.clear();
    }
}
