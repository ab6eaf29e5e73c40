// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.internal.secret;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import javax.crypto.spec.PBEKeySpec;

import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.provider.IProviderHints;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.link.SecretVault;
import org.hotseat.link.SecretVaults;

/** Opens vaults in Equinox secure storage, each with a key of its own. */
public final class EquinoxVaults implements SecretVaults {

    private static final String KEY = "vault.key";
    private static final String STORE = "vault.secure";

    @Override
    public SecretVault open(Path folder) throws FailureException {
        try {
            VaultKey.makeFolder(folder);
            char[] key = VaultKey.readOrMake(folder.resolve(KEY));
            PBEKeySpec password = new PBEKeySpec(key);
            Arrays.fill(key, '\0');
            ISecurePreferences root = SecurePreferencesFactory.open(folder.resolve(STORE).toUri().toURL(), Map.of(
                    IProviderHints.PROMPT_USER, Boolean.FALSE, IProviderHints.DEFAULT_PASSWORD, password));
            return new EquinoxVault(root, folder);
        } catch (IOException unusable) {
            throw failure(folder, unusable);
        }
    }

    static FailureException failure(Path folder, Exception cause) {
        return new FailureException(new Failure(FailureCode.FILE, NLS.bind(Messages.closed, cause.getMessage()),
                NLS.bind(Messages.closedRemedy, folder)), cause);
    }
}
