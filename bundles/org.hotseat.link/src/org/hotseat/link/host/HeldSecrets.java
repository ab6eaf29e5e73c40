// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.host;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.link.Questions.SecretKind;
import org.hotseat.link.SecretVault;

/**
 * What persons have told in this session, before the vault: a host that was just added connects without asking again,
 * whether or not its secret is kept for later starts. Thread-safe; blocks for the vault.
 */
public final class HeldSecrets implements SecretVault, AutoCloseable {

    private final SecretVault vault;
    private final Map<HostId, Map<SecretKind, char[]>> held = new HashMap<>();

    /**
     * Holds nothing at first.
     *
     * @param vault where secrets stay between starts
     */
    public HeldSecrets(SecretVault vault) {
        this.vault = vault;
    }

    @Override
    public Optional<char[]> read(HostId host, SecretKind kind) throws FailureException {
        synchronized (held) {
            char[] told = held.getOrDefault(host, Map.of()).get(kind);
            if (told != null) {
                return Optional.of(told.clone());
            }
        }
        return vault.read(host, kind);
    }

    @Override
    public void store(HostId host, SecretKind kind, char[] secret) throws FailureException {
        vault.store(host, kind, secret);
    }

    @Override
    public void keep(HostId host, SecretKind kind, char[] secret, boolean remember) throws FailureException {
        synchronized (held) {
            wipe(held.computeIfAbsent(host, key -> new EnumMap<>(SecretKind.class)).put(kind, secret.clone()));
        }
        vault.keep(host, kind, secret, remember);
    }

    @Override
    public void forget(HostId host, SecretKind kind) throws FailureException {
        synchronized (held) {
            Map<SecretKind, char[]> told = held.get(host);
            if (told != null) {
                wipe(told.remove(kind));
            }
        }
        vault.forget(host, kind);
    }

    private static void wipe(char @Nullable [] secret) {
        if (secret != null) {
            Arrays.fill(secret, '\0');
        }
    }

    /** Wipes what is held. */
    @Override
    public void close() {
        synchronized (held) {
            held.values().forEach(told -> told.values().forEach(HeldSecrets::wipe));
            held.clear();
        }
    }
}
