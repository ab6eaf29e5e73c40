// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.hotseat.base.id.HostId;

/**
 * What the core asks of a person; the user interface answers by dialogs, tests by fixed values. Never blocks: the
 * answer completes later, or never if the host is forgotten, so nobody waits on it without a deadline.
 */
public interface Questions {

    /** What a secret is for. */
    enum SecretKind {
        /** The account's password on the host. */
        PASSWORD,
        /** The passphrase of a private key. */
        PASSPHRASE
    }

    /**
     * Asks whether an unknown host key is the right one.
     *
     * @param host the host
     * @param address where it answered
     * @param keyType such as ED25519
     * @param fingerprint such as SHA256:…
     * @return true to trust it from now on
     */
    CompletableFuture<Boolean> trustHostKey(HostId host, String address, String keyType, String fingerprint);

    /**
     * Asks for a secret.
     *
     * @param host the host
     * @param kind what for
     * @param prompt what the other side says, or the key's file
     * @param again whether the last answer was wrong
     * @return the secret, wiped by the receiver; empty when the person cancels
     */
    CompletableFuture<Optional<char[]>> secret(HostId host, SecretKind kind, String prompt, boolean again);
}
