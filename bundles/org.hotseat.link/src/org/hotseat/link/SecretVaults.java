// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link;

import java.nio.file.Path;

import org.hotseat.base.failure.FailureException;

/** Opens the place where secrets stay between starts; an OSGi service. */
@FunctionalInterface
public interface SecretVaults {

    /**
     * Opens the vault of a folder; makes it when there is none. Blocks for the disk.
     *
     * @param folder only the owner of the account should be able to read it
     * @return the vault
     * @throws FailureException when it cannot be read or made
     */
    SecretVault open(Path folder) throws FailureException;
}
