// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.ssh;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.console.internal.cluster.HostAddress;
import org.hotseat.console.internal.link.HostSecrets;

/** Stands in where no part for SSH is installed: real hosts are shown as blocked, with the reason. */
public final class NoSsh implements SshDialer {

    @Override
    public SshLink dial(HostId host, HostAddress.Ssh address, HostSecrets secrets, Deadline deadline)
            throws FailureException {
        throw new FailureException(FailureCode.UNSUPPORTED, NLS.bind(Messages.noSsh, host), Messages.noSshRemedy);
    }
}
