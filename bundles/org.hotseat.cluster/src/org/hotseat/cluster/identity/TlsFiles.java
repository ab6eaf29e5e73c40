// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.identity;

import java.nio.file.Path;

/**
 * Where an identity lies, in PEM.
 *
 * @param authority certificates of the authorities that are trusted; two while the authority changes
 * @param certificate own chain
 * @param key own key, PKCS 8, without a password, readable by its owner alone
 */
public record TlsFiles(Path authority, Path certificate, Path key) {

    /**
     * The usual names in a folder.
     *
     * @param folder of the identity
     * @return ca.pem, certificate.pem, key.pem
     */
    public static TlsFiles in(Path folder) {
        return new TlsFiles(folder.resolve("ca.pem"), folder.resolve("certificate.pem"), folder.resolve("key.pem"));
    }
}
