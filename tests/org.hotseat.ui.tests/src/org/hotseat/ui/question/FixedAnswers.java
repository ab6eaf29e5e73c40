// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.question;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNull;
import org.hotseat.base.id.HostId;
import org.hotseat.link.Questions;

/** Trusts every host and knows no secret. */
final class FixedAnswers implements Questions {

    @Override
    public CompletableFuture<Boolean> trustHostKey(@NonNull HostId host, @NonNull String address,
            @NonNull String keyType, @NonNull String fingerprint) {
        return CompletableFuture.completedFuture(Boolean.TRUE);
    }

    @Override
    public CompletableFuture<Optional<char[]>> secret(@NonNull HostId host, @NonNull SecretKind kind,
            @NonNull String prompt, boolean again) {
        return CompletableFuture.completedFuture(Optional.empty());
    }
}
