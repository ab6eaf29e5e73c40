// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link;

import java.util.Optional;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.link.Questions.SecretKind;

/** Where secrets stay between starts. Methods block for the disk: any worker may call them, never the window. */
public interface SecretVault {

    /** Remembers nothing: every secret is asked for again. */
    SecretVault NONE = new SecretVault() {
        @Override
        public Optional<char[]> read(HostId host, SecretKind kind) {
            return Optional.empty();
        }

        @Override
        public void store(HostId host, SecretKind kind, char[] secret) {
            // nothing is kept
        }

        @Override
        public void forget(HostId host, SecretKind kind) {
            // nothing is kept
        }
    };

    /**
     * Looks a secret up.
     *
     * @param host whose
     * @param kind what for
     * @return the secret, wiped by the receiver; empty when none is kept
     * @throws FailureException when the vault cannot be read
     */
    Optional<char[]> read(HostId host, SecretKind kind) throws FailureException;

    /**
     * Keeps a secret.
     *
     * @param host whose
     * @param kind what for
     * @param secret stays the caller's, who wipes it
     * @throws FailureException when the vault cannot be written
     */
    void store(HostId host, SecretKind kind, char[] secret) throws FailureException;

    /**
     * Takes a secret that a person has just given and that proved right.
     *
     * @param host whose
     * @param kind what for
     * @param secret stays the caller's, who wipes it
     * @param remember whether the person wants it kept between starts; else only as long as this object lives, if at
     * all
     * @throws FailureException when the vault cannot be written
     */
    default void keep(HostId host, SecretKind kind, char[] secret, boolean remember) throws FailureException {
        if (remember) {
            store(host, kind, secret);
        }
    }

    /**
     * Forgets a secret that turned out to be wrong; nothing happens when there is none.
     *
     * @param host whose
     * @param kind what for
     * @throws FailureException when the vault cannot be written
     */
    void forget(HostId host, SecretKind kind) throws FailureException;
}
