// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.dial;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import org.hotseat.base.id.HostId;
import org.hotseat.link.Questions;

/** Remembers what is asked; a test answers. */
final class Person implements Questions {

    final List<String> questions = new CopyOnWriteArrayList<>();
    final CompletableFuture<Boolean> trust = new CompletableFuture<>();
    final CompletableFuture<Optional<char[]>> secret = new CompletableFuture<>();

    @Override
    public CompletableFuture<Boolean> trustHostKey(HostId host, String address, String keyType, String fingerprint) {
        questions.add("trust " + host + ' ' + fingerprint);
        return trust;
    }

    @Override
    public CompletableFuture<Optional<char[]>> secret(HostId host, SecretKind kind, String prompt, boolean again) {
        questions.add(kind + " " + host);
        return secret;
    }
}
