// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.hotseat.base.id.HostId;
import org.hotseat.link.Questions;

/** Nobody is there to be asked. */
final class NoQuestions implements Questions {

    @Override
    public CompletableFuture<Boolean> trustHostKey(HostId host, String address, String keyType, String fingerprint) {
        return CompletableFuture.completedFuture(false);
    }

    @Override
    public CompletableFuture<Optional<char[]>> secret(HostId host, SecretKind kind, String prompt, boolean again) {
        return CompletableFuture.completedFuture(Optional.empty());
    }
}
