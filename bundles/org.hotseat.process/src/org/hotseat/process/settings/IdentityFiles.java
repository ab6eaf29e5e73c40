// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.process.settings;

import java.nio.file.Path;

/**
 * PEM files that the cluster issued when the agent joined.
 *
 * @param key the secret one, readable by its owner alone
 * @param certificate of this agent
 * @param authority the cluster's own
 */
public record IdentityFiles(Path key, Path certificate, Path authority) {

    /**
     * Where they lie.
     *
     * @param state the state folder
     * @return files that need not exist
     */
    static IdentityFiles below(Path state) {
        Path folder = state.resolve("cluster").resolve("identity");
        return new IdentityFiles(folder.resolve("key.pem"), folder.resolve("certificate.pem"), folder.resolve(
                "ca.pem"));
    }
}
