// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.probe;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.checks.CheckKind;

/** That it answers, by which key, and whether the account may become root. */
final class SshCheck implements HostCheck {

    static final String SCRIPT = "echo @id; id -u; echo @sudo; sudo -n true 2>/dev/null && echo yes; true\n";

    @Override
    public CheckKind kind() {
        return CheckKind.SSH;
    }

    @Override
    public Finding run(CheckScene scene, Deadline deadline) throws FailureException {
        return judge(scene.ask(SCRIPT, deadline), scene.link().hostKey(), scene.candidate().user());
    }

    static Finding judge(String output, String hostKey, String user) {
        Parts parts = Parts.of(output);
        String found = NLS.bind(Messages.sshFound, hostKey, user);
        boolean root = parts.number("id").filter(id -> id == 0).isPresent() || parts.first("sudo").isPresent();
        return root ? Finding.good(found) : Finding.note(found, Messages.sshNoRoot);
    }
}
