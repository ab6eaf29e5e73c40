// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.probe;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.Socket;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.checks.CheckKind;
import org.hotseat.checks.Fix;
import org.hotseat.link.host.ScreenEnd;

/** Whether sshd lets a connection through to libvirt's socket. */
final class ForwardingCheck implements HostCheck {

    private static final Logger LOG = System.getLogger(ForwardingCheck.class.getName());
    private static final String SETTING = "/etc/ssh/sshd_config.d/10-hotseat.conf";

    @Override
    public CheckKind kind() {
        return CheckKind.FORWARDING;
    }

    @Override
    public Finding run(CheckScene scene, Deadline deadline) throws FailureException {
        Optional<String> socket = SocketCheck.usable(scene.ask(
                SocketCheck.script(SocketCheck.candidates(scene.candidate())), deadline));
        if (socket.isEmpty()) {
            return Finding.notRun(Messages.forwardingLater);
        }
        try (Socket open = scene.link().open(new ScreenEnd.Unix(socket.get()), deadline)) {
            LOG.log(Level.DEBUG, "a stream to libvirt opens: {0}", open);
            return Finding.good(Messages.forwardingFound);
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "the stream was gone when it was closed", gone);
            return Finding.good(Messages.forwardingFound);
        } catch (FailureException refused) {
            if (refused.code() != FailureCode.NOT_FOUND) {
                throw refused;
            }
            return Finding.stop(Messages.forwardingRefused, Messages.forwardingNeeded).with(allow());
        }
    }

    private static Fix allow() {
        return new Fix(Messages.allowForwarding, Messages.allowForwardingMore, List.of(
                "mkdir -p /etc/ssh/sshd_config.d",
                "echo 'AllowStreamLocalForwarding yes' > " + SETTING,
                "grep -q '^Include /etc/ssh/sshd_config.d/' /etc/ssh/sshd_config",
                "sshd -t",
                "systemctl reload ssh.service || systemctl reload sshd.service"),
                List.of("rm -f " + SETTING), false);
    }
}
