// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.internal.secret;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.StorageException;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.link.Questions.SecretKind;
import org.hotseat.link.SecretVault;

/** One vault: a node per host, an encrypted value per kind. Thread-safe by its own lock. */
final class EquinoxVault implements SecretVault {

    private final ISecurePreferences root;
    private final Path folder;

    EquinoxVault(ISecurePreferences root, Path folder) {
        this.root = root;
        this.folder = folder;
    }

    @Override
    public synchronized Optional<char[]> read(HostId host, SecretKind kind) throws FailureException {
        try {
            if (!root.nodeExists(host.value())) {
                return Optional.empty();
            }
            return Optional.ofNullable(root.node(host.value()).get(kind.name(), null)).map(String::toCharArray);
        } catch (StorageException damaged) {
            throw EquinoxVaults.failure(folder, damaged);
        }
    }

    @Override
    public synchronized void store(HostId host, SecretKind kind, char[] secret) throws FailureException {
        try {
            root.node(host.value()).put(kind.name(), new String(secret), true);
            root.flush();
        } catch (StorageException | IOException unwritable) {
            throw EquinoxVaults.failure(folder, unwritable);
        }
    }

    @Override
    public synchronized void forget(HostId host, SecretKind kind) throws FailureException {
        if (!root.nodeExists(host.value())) {
            return;
        }
        try {
            root.node(host.value()).remove(kind.name());
            root.flush();
        } catch (IOException unwritable) {
            throw EquinoxVaults.failure(folder, unwritable);
        }
    }
}
